package vn.giaoban.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan moves the date of an assignment, and what hangs on it follows. */
final class DeadlineMoves {

    private DeadlineMoves() {}

    /**
     * A delegated obligation follows when it had the same date as the one above it, or would be later than it now; an
     * earlier date that the parent set stays.
     *
     * @param obligations of one assignment, delegated ones too
     * @return how many dates changed
     */
    static int follow(List<Obligation> obligations, DueDay was, DueDay is, Instant now) {
        return (int) following(obligations, was, is).stream()
                .filter(obligation -> obligation.followPlan(is, now))
                .count();
    }

    /** Those of {@link #follow}, while nothing is changed. */
    static List<Obligation> following(List<Obligation> obligations, DueDay was, DueDay is) {
        Map<UUID, Obligation> byId =
                obligations.stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        return obligations.stream()
                .filter(obligation -> {
                    boolean delegated = byId.containsKey(obligation.parentObligationId());
                    return !delegated
                            || Objects.equals(obligation.term().due(), was)
                            || is != null && DueDay.isLater(obligation.term().due(), is);
                })
                .toList();
    }
}
