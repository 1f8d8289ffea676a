package vn.giaoban.platform.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list. What it says is written as what it is: a date as a date, a number as a number, and text as text,
 * never as a formula.
 *
 * @param width in characters
 * @param value null leaves the cell blank
 */
public record Column<R>(String heading, int width, Function<R, @Nullable Value> value) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What stands in a cell. */
    public sealed interface Value {
        record Text(String text) implements Value {}

        record Whole(long number) implements Value {}

        record Day(LocalDate day) implements Value {}

        /** Shown to the minute, by the clocks of Việt Nam. */
        record Moment(Instant moment) implements Value {}
    }

    public static <R> Column<R> text(String heading, int width, Function<R, @Nullable String> text) {
        return new Column<>(heading, width, text.andThen(given -> given == null ? null : new Value.Text(given)));
    }

    public static <R> Column<R> number(String heading, int width, Function<R, ? extends @Nullable Number> number) {
        return new Column<>(
                heading, width, number.andThen(given -> given == null ? null : new Value.Whole(given.longValue())));
    }

    public static <R> Column<R> day(String heading, int width, Function<R, @Nullable LocalDate> day) {
        return new Column<>(heading, width, day.andThen(given -> given == null ? null : new Value.Day(given)));
    }

    public static <R> Column<R> moment(String heading, int width, Function<R, @Nullable Instant> moment) {
        return new Column<>(heading, width, moment.andThen(given -> given == null ? null : new Value.Moment(given)));
    }
}
