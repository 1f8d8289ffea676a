package vn.giaoban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a {@link Deadline} comes to. */
public sealed interface DueDate {

    /**
     * A last day is known.
     *
     * @param lastDayAsWritten what the wording says
     * @param lastDay what holds: later than written when the end moved off a day off
     * @param until the first moment that is too late. For a day: 00:00 of the next in Việt Nam. An hour follows the
     *     same rule on a smaller scale: what is named exclusively ends before it («trước 17 giờ»: 17:00:00), what is
     *     named inclusively ends with it («chậm nhất 16 giờ 30»: 16:31:00, because until then every clock shows 16:30)
     */
    record Dated(LocalDate lastDayAsWritten, LocalDate lastDay, Instant until) implements DueDate {

        /** Whether the end moved off a day off. */
        public boolean moved() {
            return !lastDay.equals(lastDayAsWritten);
        }

        /** Whether the whole last day is in time, and not only up to an hour. */
        public boolean endsWithItsDay() {
            return until.equals(VietnameseDates.endOf(lastDay));
        }

        /** The last second that is in time, in Việt Nam. */
        public LocalDateTime lastSecond() {
            return LocalDateTime.ofInstant(until.minusSeconds(1), VietnameseDates.ZONE);
        }
    }

    /** A last day will be known as soon as the anchor's day is. */
    record WaitingForAnchor(DeadlineAnchor anchor) implements DueDate {}

    /** The words give no day, whatever happens; the office has to set one. */
    record NoDay() implements DueDate {}

    /** The end of a day that somebody set, as in an extension (gia hạn): it holds as it is. */
    static Dated endOf(LocalDate day) {
        return new Dated(day, day, VietnameseDates.endOf(day));
    }

    /** The days and the moment, when there are any. */
    default Optional<Dated> dated() {
        return this instanceof Dated dated ? Optional.of(dated) : Optional.empty();
    }

    /** «hết ngày thứ Sáu 14/06/2024», «16:59:59 thứ Sáu 14/06/2024», «chờ ngày khai mạc», «chưa ấn định ngày». */
    default String text() {
        return switch (this) {
            case Dated dated
            when dated.endsWithItsDay() -> "hết ngày " + VietnameseDates.weekdayAndDay(dated.lastDay());
            case Dated dated -> VietnameseDates.moment(dated.lastSecond());
            case WaitingForAnchor waiting -> "chờ " + waiting.anchor().words();
            case NoDay() -> "chưa ấn định ngày";
        };
    }
}
