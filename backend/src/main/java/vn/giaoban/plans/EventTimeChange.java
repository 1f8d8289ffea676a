package vn.giaoban.plans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;

/**
 * One entry of an event's history: the time that was announced until it was firmed.
 *
 * @param before null when nothing had been said
 * @param note why, as the person who firmed it wrote
 */
@Embeddable
record EventTimeChange(
        @Embedded @Nullable EventTime before,
        Instant changedAt,
        String changedBy,
        @Nullable String note) {

    FuzzyTime timeBefore() {
        return before == null ? null : before.asFuzzyTime();
    }
}
