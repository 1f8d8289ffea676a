package vn.giaoban.units.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** @param token of the preview that was looked at */
record ApplyChange(
        @NotNull @Valid RegisterChange change,
        @NotBlank(message = "Hãy xem trước rồi thực hiện.") String token) {}
