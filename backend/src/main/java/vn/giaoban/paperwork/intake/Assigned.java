package vn.giaoban.paperwork.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssigneeMode;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.Limits;
import vn.giaoban.assignments.Product;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.units.BodyRule;

/** An assignment with one thing said differently. */
final class Assigned {

    private Assigned() {}

    static AssignmentContent with(AssignmentContent like, Product product) {
        boolean joint = product == Product.JOINT;
        return copy(like, like.topic(), product, joint ? like.leadBodyId() : null, like.deadline(), like.eventId());
    }

    static AssignmentContent with(AssignmentContent like, Deadline deadline) {
        return copy(like, like.topic(), like.product(), like.leadBodyId(), deadline, like.eventId());
    }

    static AssignmentContent with(AssignmentContent like, String topic) {
        return copy(like, topic, like.product(), like.leadBodyId(), like.deadline(), like.eventId());
    }

    static AssignmentContent with(AssignmentContent like, UUID eventId) {
        return copy(like, like.topic(), like.product(), like.leadBodyId(), like.deadline(), eventId);
    }

    private static AssignmentContent copy(
            AssignmentContent like,
            @Nullable String topic,
            Product product,
            @Nullable UUID lead,
            @Nullable Deadline deadline,
            @Nullable UUID eventId) {
        AssigneeMode mode = like.assigneeMode();
        List<UUID> assignees = like.assigneeIds();
        List<BodyRule> rules = like.rules();
        Limits limits = like.limits();
        return new AssignmentContent(
                like.kind(),
                topic,
                like.task(),
                like.section(),
                like.assigneesText(),
                mode,
                assignees,
                rules,
                product,
                lead,
                like.authorLevels(),
                like.deliverToBodyId(),
                like.deliverToText(),
                limits,
                deadline,
                eventId,
                like.directedBy(),
                like.onBehalfOf(),
                like.cooperating(),
                like.preparedBy(),
                like.condition(),
                like.standing());
    }
}
