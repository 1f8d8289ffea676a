package vn.giaoban.paperwork.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssigneeMode;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.Product;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.units.BodyRule;

/** An assignment with one thing said differently. */
final class Assigned {

    /** Stands where a plan has to say who does something and does not. */
    static final String NOBODY_KNOWN = "(chưa rõ cơ quan thực hiện)";

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

    /** That body owes it no longer; the document's words stay. */
    static AssignmentContent without(AssignmentContent like, UUID body) {
        List<UUID> left =
                like.assigneeIds().stream().filter(id -> !id.equals(body)).toList();
        return to(like, left, like.assigneesText());
    }

    /** Those bodies owe it too. */
    static AssignmentContent withMore(AssignmentContent like, List<UUID> bodies) {
        List<UUID> all = new ArrayList<>(like.assigneeIds());
        all.addAll(bodies);
        return to(like, all, like.assigneesText());
    }

    /** Those bodies owe it, and nobody else. */
    static AssignmentContent to(AssignmentContent like, List<UUID> bodies) {
        return to(like, bodies, null);
    }

    /** @param body its id, or its name where the register does not have it */
    static AssignmentContent only(AssignmentContent like, String body) {
        try {
            return to(like, List.of(UUID.fromString(body)), null);
        } catch (IllegalArgumentException name) {
            return called(like, body);
        }
    }

    /** Somebody is to be found who does it. */
    static AssignmentContent toNobody(AssignmentContent like) {
        return called(like, NOBODY_KNOWN);
    }

    private static AssignmentContent called(AssignmentContent like, String words) {
        AssignmentContent freed = to(like, List.of(), null);
        return copy(
                freed,
                words,
                freed.assigneeMode(),
                freed.assigneeIds(),
                freed.rules(),
                freed.topic(),
                freed.product(),
                freed.leadBodyId(),
                freed.deadline(),
                freed.eventId());
    }

    private static AssignmentContent to(AssignmentContent like, List<UUID> bodies, @Nullable String text) {
        boolean listed = like.rules().isEmpty() || text == null;
        return copy(
                like,
                text,
                listed ? AssigneeMode.LISTED : like.assigneeMode(),
                bodies,
                listed ? List.of() : like.rules(),
                like.topic(),
                like.product(),
                like.leadBodyId() != null && bodies.contains(like.leadBodyId()) ? like.leadBodyId() : null,
                like.deadline(),
                like.eventId());
    }

    private static AssignmentContent copy(
            AssignmentContent like,
            @Nullable String topic,
            Product product,
            @Nullable UUID lead,
            @Nullable Deadline deadline,
            @Nullable UUID eventId) {
        return copy(
                like,
                like.assigneesText(),
                like.assigneeMode(),
                like.assigneeIds(),
                like.rules(),
                topic,
                product,
                lead,
                deadline,
                eventId);
    }

    private static AssignmentContent copy(
            AssignmentContent like,
            @Nullable String assigneesText,
            AssigneeMode mode,
            List<UUID> assignees,
            List<BodyRule> rules,
            @Nullable String topic,
            Product product,
            @Nullable UUID lead,
            @Nullable Deadline deadline,
            @Nullable UUID eventId) {
        return new AssignmentContent(
                like.kind(),
                topic,
                like.task(),
                like.section(),
                assigneesText,
                mode,
                assignees,
                rules,
                product,
                lead,
                like.authorLevels(),
                like.deliverToBodyId(),
                like.deliverToText(),
                like.limits(),
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
