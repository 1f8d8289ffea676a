package vn.giaoban.assignments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/**
 * The words of a draft's assignment changed.
 *
 * @param action ASSIGNMENT_ADDED, ASSIGNMENT_CHANGED or ASSIGNMENT_REMOVED
 */
public record AssignmentFact(
        String action,
        UUID objectId,
        UUID planId,
        @Nullable AssignmentContent before,
        @Nullable AssignmentContent after)
        implements Fact {

    static AssignmentFact created(Assignment assignment) {
        return new AssignmentFact("ASSIGNMENT_ADDED", assignment.id(), assignment.planId(), null, assignment.content());
    }

    static AssignmentFact changed(AssignmentContent was, Assignment assignment) {
        return new AssignmentFact(
                "ASSIGNMENT_CHANGED", assignment.id(), assignment.planId(), was, assignment.content());
    }

    static AssignmentFact deleted(Assignment assignment) {
        return new AssignmentFact(
                "ASSIGNMENT_REMOVED", assignment.id(), assignment.planId(), assignment.content(), null);
    }

    @Override
    public String objectType() {
        return "assignment";
    }

    @Override
    public UUID chainId() {
        return planId;
    }
}
