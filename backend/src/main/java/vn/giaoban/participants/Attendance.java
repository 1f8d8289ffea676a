package vn.giaoban.participants;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the scans of one person at one event come to. They are gone through in the order of their own times, not of their
 * arrival: a desk that was offline may be heard hours after the one beside it.
 */
final class Attendance {

    /** A scan as it is kept. */
    record Kept(UUID id, ScanAct act, Instant at) {}

    private record Step(
            Presence presence,
            @Nullable Instant firstIn,
            @Nullable Instant since) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Set<UUID> effective = new HashSet<>();

    private Attendance() {
        steps.push(new Step(Presence.NOT_YET, null, null));
    }

    static Attendance of(List<Kept> scans) {
        Attendance attendance = new Attendance();
        scans.stream()
                .sorted(Comparator.comparing(Kept::at).thenComparing(Kept::id))
                .forEach(attendance::take);
        return attendance;
    }

    private void take(Kept scan) {
        Step now = steps.peek();
        boolean changes =
                switch (scan.act()) {
                    case IN -> now.presence() != Presence.PRESENT;
                    case OUT -> now.presence() == Presence.PRESENT;
                    case UNDO -> steps.size() > 1;
                };
        if (!changes) {
            return;
        }
        effective.add(scan.id());
        switch (scan.act()) {
            case IN ->
                steps.push(new Step(Presence.PRESENT, now.firstIn() == null ? scan.at() : now.firstIn(), scan.at()));
            case OUT -> steps.push(new Step(Presence.LEFT, now.firstIn(), scan.at()));
            case UNDO -> steps.pop();
        }
    }

    /** False for one that found the person where it would have put them. */
    boolean changedBy(UUID scanId) {
        return effective.contains(scanId);
    }

    Presence presence() {
        return steps.peek().presence();
    }

    @Nullable
    Instant firstIn() {
        return steps.peek().firstIn();
    }

    /** When what {@link #presence} says happened. */
    @Nullable
    Instant since() {
        return steps.peek().since();
    }
}
