package vn.giaoban.units.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** @param token of the dry run that was looked at */
record ApplyImport(
        @NotNull @Valid ImportRequest list,
        @NotBlank(message = "Hãy chạy thử rồi nhập.") String token) {}
