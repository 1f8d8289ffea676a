package vn.giaoban.assignments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.units.BodyRef;

/**
 * An amendment takes the place of a plan: an obligation whose assignment goes on and whose body still owes it moves over
 * with its state and everything handed in; the others end with the plan they belong to.
 */
final class CarryOver {

    private static final String DROPPED = "Kế hoạch điều chỉnh, bổ sung không còn giao việc này.";

    private final UUID amendmentId;
    private final Map<UUID, Assignment> amended;
    private final List<Obligation> obligations;
    private final Instant now;
    private final Set<UUID> moved = new HashSet<>();
    private int carried;
    private int withdrawn;

    /** @param obligations everything of the amended plan, delegated ones too, held by the transaction */
    CarryOver(UUID amendmentId, List<Assignment> amended, List<Obligation> obligations, Instant now) {
        this.amendmentId = amendmentId;
        this.amended = amended.stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        this.obligations = obligations;
        this.now = now;
    }

    static CarryOver nothing(Instant now) {
        return new CarryOver(null, List.of(), List.of(), now);
    }

    /**
     * @param assignment of the amendment, with its new date
     * @param parties who owes it now, the lead first
     * @return whether there was an obligation to carry over
     */
    boolean carry(Assignment assignment, List<BodyRef> parties) {
        Assignment origin = amended.get(assignment.originId());
        if (origin == null || origin.content().product() != assignment.content().product()) {
            return false;
        }
        boolean joint = origin.content().product() == Product.JOINT;
        Optional<Obligation> found = obligations.stream()
                .filter(obligation -> obligation.assignmentId().equals(origin.id()))
                .filter(obligation -> obligation.parentObligationId() == null)
                .filter(obligation ->
                        joint || obligation.bodyId().equals(parties.getFirst().id()))
                .findFirst();
        found.ifPresent(obligation -> {
            if (joint) {
                obligation.rebind(parties);
            }
            move(obligation, assignment, origin);
        });
        return found.isPresent();
    }

    private void move(Obligation obligation, Assignment assignment, Assignment origin) {
        List<Obligation> family = familyOf(obligation);
        DeadlineMoves.follow(family, origin.due(), assignment.due(), now);
        family.forEach(member -> {
            member.goOnIn(amendmentId, assignment.id());
            moved.add(member.id());
        });
        carried++;
    }

    /** The obligation and all that was delegated from it. */
    private List<Obligation> familyOf(Obligation obligation) {
        List<Obligation> family = new ArrayList<>(List.of(obligation));
        for (int next = 0; next < family.size(); next++) {
            UUID parent = family.get(next).id();
            obligations.stream()
                    .filter(candidate -> parent.equals(candidate.parentObligationId()))
                    .forEach(family::add);
        }
        return family;
    }

    /** What was accepted stays accepted where it is; what is settled is settled. */
    void withdrawTheRest() {
        for (Obligation obligation : obligations) {
            boolean stays = moved.contains(obligation.id())
                    || obligation.state().after(ObligationAction.WITHDRAW).isEmpty();
            if (!stays) {
                obligation.settle(ObligationAction.WITHDRAW, DROPPED, now);
                withdrawn++;
            }
        }
    }

    int carried() {
        return carried;
    }

    int withdrawn() {
        return withdrawn;
    }
}
