package vn.giaoban.paperwork.intake;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineKind;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.plans.content.EventContent;

/**
 * Deadlines and events on another day than the document says. The document's words would contradict the day, so they are
 * given up; the way back to the sentence remains.
 */
final class Redated {

    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)[,\\s]*\\(?(thứ\\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\)?");

    private Redated() {}

    /** That day is the last one that counts. */
    static Deadline endingOn(Deadline like, LocalDate last) {
        return like.time() == null ? Deadline.noLaterThan(last) : Deadline.noLaterThan(last, like.time());
    }

    /** The named day is another one, and means what it meant. */
    static Deadline on(Deadline like, LocalDate day) {
        return like.kind() == DeadlineKind.ABSOLUTE ? named(like, day) : like;
    }

    /** Without the weekday that does not belong to its date. */
    static Deadline withoutWeekday(Deadline like) {
        if (like.kind() != DeadlineKind.ABSOLUTE || like.weekdayStated() == null) {
            return like;
        }
        Deadline plain = named(like, like.date());
        Deadline kept = like.yearInferred() ? plain.withYearInferred() : plain;
        return like.wording() == null ? kept : kept.worded(withoutWeekday(like.wording()));
    }

    private static Deadline named(Deadline like, LocalDate day) {
        return switch (like.semantics()) {
            case INCLUSIVE -> endingOn(like, day);
            case EXCLUSIVE -> like.time() == null ? Deadline.before(day) : Deadline.before(day, like.time());
            case AMBIGUOUS -> Deadline.noLaterThanBefore(day).readAs(like.reading());
        };
    }

    static EventContent on(EventContent like, LocalDate day) {
        FuzzyTime time = like.time();
        if (time == null) {
            return with(like, FuzzyTime.onDay(day));
        }
        boolean oneDay = time.from() != null && time.from().equals(time.to());
        return with(
                like,
                new FuzzyTime(
                        null,
                        day,
                        day,
                        time.startTime(),
                        time.endTime(),
                        oneDay ? time.precision() : TimePrecision.DAY,
                        null,
                        time.tentative(),
                        time.laterNotice()));
    }

    static EventContent withoutWeekday(EventContent like) {
        return like.time() == null || like.time().wording() == null
                ? like
                : with(like, like.time().worded(withoutWeekday(like.time().wording())));
    }

    private static @Nullable String withoutWeekday(String words) {
        return WEEKDAY.matcher(words).replaceAll("");
    }

    private static EventContent with(EventContent like, FuzzyTime time) {
        return new EventContent(
                like.id(),
                like.kind(),
                like.title(),
                like.description(),
                time,
                like.duration(),
                like.mode(),
                like.modeStated(),
                like.place(),
                like.address(),
                like.venueChosenBy(),
                like.chairs(),
                like.programme(),
                like.connectionPoints(),
                like.fallback(),
                like.transport(),
                like.groupSize());
    }
}
