package vn.giaoban.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: the sort keys of the last row seen, opaque to callers. Paging by keys reads no row twice
 * and misses none while others insert.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final String ABSENT = "\u0000";

    private final List<String> keys;

    private Cursor(List<String> keys) {
        this.keys = keys;
    }

    /** @param keys in sort order, the last one unique; null is allowed; each read back by the method of its type */
    public static Cursor of(@Nullable Object... keys) {
        return new Cursor(Collections.unmodifiableList(
                Arrays.stream(keys).map(key -> Objects.toString(key, null)).toList()));
    }

    /** @throws Refusal MALFORMED_REQUEST */
    public static Cursor decode(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var keys = new ArrayList<String>();
            for (var key : text.split(SEPARATOR, -1)) {
                keys.add(key.equals(ABSENT) ? null : key);
            }
            return new Cursor(Collections.unmodifiableList(keys));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    public String encoded() {
        var joined = String.join(
                SEPARATOR,
                keys.stream()
                        .map(key -> Objects.requireNonNullElse(key, ABSENT))
                        .toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String text(int index) {
        return key(index, Function.identity());
    }

    public @Nullable UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    public @Nullable Instant instant(int index) {
        return key(index, Instant::parse);
    }

    public @Nullable LocalDate date(int index) {
        return key(index, LocalDate::parse);
    }

    public @Nullable Long number(int index) {
        return key(index, Long::valueOf);
    }

    private <T> @Nullable T key(int index, Function<String, T> parse) {
        if (index >= keys.size()) {
            throw unknown();
        }
        try {
            var key = keys.get(index);
            return key == null ? null : parse.apply(key);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return new Refusal(
                PlatformProblem.MALFORMED_REQUEST,
                "Vị trí trang (cursor) không đúng. Hãy dùng nguyên giá trị nextCursor của trang trước.",
                List.of(new Violation("cursor", "Giá trị này không phải do hệ thống cấp.")));
    }
}
