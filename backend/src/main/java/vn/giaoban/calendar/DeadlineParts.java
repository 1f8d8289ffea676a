package vn.giaoban.calendar;

import static vn.giaoban.calendar.InvalidCalendarValue.refuseIf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which parts a {@link Deadline} must and may have, by its kind. */
final class DeadlineParts {

    enum Part {
        WORDING("wording", "lời văn"),
        DATE("date", "ngày"),
        TIME("time", "giờ"),
        PERIOD_FROM("periodFrom", "ngày đầu"),
        PERIOD_TO("periodTo", "ngày cuối"),
        OFFSET_AMOUNT("offsetAmount", "số ngày"),
        OFFSET_UNIT("offsetUnit", "đơn vị đếm"),
        OFFSET_DIRECTION("offsetDirection", "chiều đếm"),
        ANCHOR("anchor", "mốc tính"),
        ANCHOR_DATE("anchorDate", "ngày mốc"),
        RECURRENCE("recurrence", "định kỳ"),
        WEEKDAY_STATED("weekdayStated", "thứ trong tuần"),
        READING("reading", "cách hiểu");

        private final String field;
        private final String words;

        Part(String field, String words) {
            this.field = field;
            this.words = words;
        }
    }

    private final Set<Part> required;
    private final Set<Part> optional;

    private DeadlineParts(Set<Part> required, Set<Part> optional) {
        this.required = required;
        this.optional = optional;
    }

    static DeadlineParts of(@Nullable DeadlineKind kind) {
        refuseIf(kind == null, "kind", "Thiếu loại hạn.");
        return switch (kind) {
            case ABSOLUTE ->
                new DeadlineParts(
                        EnumSet.of(Part.DATE), EnumSet.of(Part.WORDING, Part.TIME, Part.WEEKDAY_STATED, Part.READING));
            case PERIOD ->
                new DeadlineParts(
                        EnumSet.of(Part.PERIOD_FROM, Part.PERIOD_TO), EnumSet.of(Part.WORDING, Part.WEEKDAY_STATED));
            case RELATIVE ->
                new DeadlineParts(
                        EnumSet.of(Part.OFFSET_AMOUNT, Part.OFFSET_UNIT, Part.OFFSET_DIRECTION, Part.ANCHOR),
                        EnumSet.of(Part.WORDING, Part.ANCHOR_DATE, Part.READING));
            case EVENT_RELATIVE -> new DeadlineParts(EnumSet.of(Part.ANCHOR), EnumSet.of(Part.WORDING));
            case RECURRING -> new DeadlineParts(EnumSet.of(Part.RECURRENCE), EnumSet.of(Part.WORDING));
            case UNDATED -> new DeadlineParts(EnumSet.of(Part.WORDING), EnumSet.noneOf(Part.class));
        };
    }

    /** @throws InvalidCalendarValue when the part is missing, does not belong here or is a day of no plausible year */
    DeadlineParts with(Part part, @Nullable Object value) {
        refuseIf(value == null && required.contains(part), part.field, "Thiếu " + part.words + " của hạn.");
        refuseIf(
                value != null && !required.contains(part) && !optional.contains(part),
                part.field,
                "Loại hạn này không có " + part.words + ".");
        if (value instanceof LocalDate date) {
            CalendarRange.refuseOutside(date, part.field);
        }
        return this;
    }
}
