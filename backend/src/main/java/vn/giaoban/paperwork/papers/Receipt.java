package vn.giaoban.paperwork.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that came in.
 *
 * @param what «tham luận “…”»
 * @param number of the version, from 1
 */
record Receipt(
        String code,
        String body,
        String what,
        int number,
        Instant sentAt,
        @Nullable String sentBy,
        boolean late,
        boolean nilReport,
        @Nullable LocalDate lastDay,
        List<File> files) {

    /** @param size in bytes */
    record File(String name, long size, @Nullable Integer pages, String sha256) {}
}
