package vn.giaoban.participants;

import org.jspecify.annotations.Nullable;

/**
 * A person as a sheet has them.
 *
 * @param number of the row in the sheet, from 1
 * @param group the words of the column «Thành phần»
 * @param body those of «Cơ quan cử»
 * @param substitute whether the sheet says that the person stands in for somebody
 */
record SheetLine(
        int number,
        @Nullable String group,
        @Nullable String body,
        @Nullable String name,
        @Nullable String title,
        @Nullable String unitName,
        @Nullable String phone,
        boolean substitute) {}
