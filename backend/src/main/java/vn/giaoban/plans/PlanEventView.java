package vn.giaoban.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.plans.content.ConnectionPoint;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.EventKind;
import vn.giaoban.plans.content.EventMode;
import vn.giaoban.plans.content.GroupSize;
import vn.giaoban.plans.content.ProgrammeItem;

/**
 * One event as it is answered.
 *
 * @param timeText the time in Vietnamese, ready to be shown
 * @param canBeFirmed whether «chốt ngày» is still open for it
 * @param timeHistory the times that were announced before, oldest first
 */
public record PlanEventView(
        UUID id,
        int position,
        EventKind kind,
        String title,
        @Nullable String description,
        @Nullable FuzzyTime time,
        @Nullable String timeText,
        boolean canBeFirmed,
        @Nullable Instant firmedAt,
        @Nullable String firmedBy,
        List<TimeHistoryEntry> timeHistory,
        @Nullable EventDuration duration,
        EventMode mode,
        boolean modeStated,
        @Nullable String place,
        @Nullable String address,
        @Nullable String venueChosenBy,
        List<String> chairs,
        List<ProgrammeItem> programme,
        List<ConnectionPoint> connectionPoints,
        @Nullable String fallback,
        @Nullable String transport,
        @Nullable GroupSize groupSize) {

    /**
     * A time that was announced and then replaced.
     *
     * @param time null when nothing had been said
     */
    public record TimeHistoryEntry(
            @Nullable FuzzyTime time,
            @Nullable String timeText,
            Instant changedAt,
            String changedBy,
            @Nullable String note) {

        static TimeHistoryEntry of(EventTimeChange change) {
            FuzzyTime before = change.timeBefore();
            return new TimeHistoryEntry(before, textOf(before), change.changedAt(), change.changedBy(), change.note());
        }
    }

    static PlanEventView of(PlanEvent event) {
        EventContent content = event.content();
        return new PlanEventView(
                event.id(),
                event.position(),
                content.kind(),
                content.title(),
                content.description(),
                content.time(),
                textOf(content.time()),
                event.canBeFirmed(),
                event.firmedAt(),
                event.firmedBy(),
                event.timeHistory().stream().map(TimeHistoryEntry::of).toList(),
                content.duration(),
                content.mode(),
                content.modeStated(),
                content.place(),
                content.address(),
                content.venueChosenBy(),
                content.chairs(),
                content.programme(),
                content.connectionPoints(),
                content.fallback(),
                content.transport(),
                content.groupSize());
    }

    private static String textOf(FuzzyTime time) {
        return time == null ? null : time.text();
    }
}
