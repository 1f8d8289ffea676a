package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How columns become values. */
record Columns(Tuple row) {

    UUID id() {
        return row.get("object_id", UUID.class);
    }

    @Nullable
    UUID uuid(String column) {
        return row.get(column, UUID.class);
    }

    @Nullable
    String text(String column) {
        return row.get(column, String.class);
    }

    @Nullable
    LocalDate day(String column) {
        return row.get(column, LocalDate.class);
    }

    @Nullable
    Instant moment(String column) {
        return row.get(column, Instant.class);
    }

    boolean yes(String column) {
        return row.get(column, Boolean.class);
    }

    long number(String column) {
        return row.get(column, Long.class);
    }

    @Nullable
    Integer count(String column) {
        Long value = row.get(column, Long.class);
        return value == null ? null : value.intValue();
    }

    <E extends Enum<E>> E choice(Class<E> type, String column) {
        return Enum.valueOf(type, row.get(column, String.class));
    }
}
