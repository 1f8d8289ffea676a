package vn.giaoban.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days from which deadlines are counted, as far as they are known; a day that is only planned is not known. */
public record Anchors(
        @Nullable LocalDate eventStart,
        @Nullable LocalDate eventEnd,
        @Nullable LocalDate issueDate) {

    public static final Anchors NONE = new Anchors(null, null, null);

    /** The days of an event once they are firm, and the date of issue once it is stamped. */
    public static Anchors of(@Nullable FuzzyTime event, @Nullable PartialDate issueDate) {
        boolean firm = event != null && event.isFirm();
        LocalDate issued = issueDate == null ? null : issueDate.known().orElse(null);
        return new Anchors(firm ? event.from() : null, firm ? event.to() : null, issued);
    }

    /** Empty for {@link DeadlineAnchor#FIXED_DATE} too: that day stands in the deadline. */
    Optional<LocalDate> dayOf(DeadlineAnchor anchor) {
        return Optional.ofNullable(
                switch (anchor) {
                    case EVENT_START -> eventStart;
                    case EVENT_END -> eventEnd;
                    case ISSUE_DATE -> issueDate;
                    case FIXED_DATE -> null;
                });
    }
}
