package vn.giaoban.units.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A list with what a person decided about it.
 *
 * @param headings by which the mapping is remembered
 * @param from day from which the list is true, for lines that say none
 * @param withBodies whether new units get the bodies that every unit of their type has
 * @param endMissing whether units of the levels in the list that are not in it end the day before
 * @param skipErrors whether the lines without errors are taken while others have some
 */
record ImportRequest(
        @NotNull @Size(max = 60, message = "Không quá 60 cột.")
        List<@NotNull String> headings,

        @NotNull @Valid ImportMapping mapping,
        @NotNull(message = "Phải chọn ngày áp dụng.") LocalDate from,
        boolean withBodies,
        boolean endMissing,
        boolean skipErrors,

        @NotEmpty(message = "Danh sách trống.") @Size(max = ListReader.MOST_ROWS, message = "Danh sách quá dài.")
        List<@NotNull @Valid ImportRow> rows) {}
