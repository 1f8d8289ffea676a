package vn.giaoban.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/**
 * An assignment as it is answered; the first fields as in {@link AssignmentContent}.
 *
 * @param version the value of the ETag
 * @param position in the order of the text
 * @param assignees who owes it; with a rule in a draft, whom it would mean at the date of issue or today
 * @param resolvedOn the day on which who owes it was settled for good
 * @param due the deadline with its reasons; null when the plan sets none
 */
public record AssignmentView(
        UUID id,
        long version,
        UUID planId,
        int position,
        AssignmentKind kind,
        @Nullable String topic,
        @Nullable String task,
        @Nullable String section,
        @Nullable String assigneesText,
        AssigneeMode assigneeMode,
        List<UUID> assigneeIds,
        List<BodyRule> rules,
        Product product,
        @Nullable UUID leadBodyId,
        List<UnitLevel> authorLevels,
        @Nullable UUID deliverToBodyId,
        @Nullable String deliverToText,
        @Nullable Limits limits,
        @Nullable Deadline deadline,
        @Nullable UUID eventId,
        List<String> directedBy,
        @Nullable String onBehalfOf,
        List<String> cooperating,
        List<String> preparedBy,
        @Nullable String condition,
        boolean standing,
        List<BodyRef> assignees,
        @Nullable LocalDate resolvedOn,
        @Nullable BodyRef deliverTo,
        @Nullable DueView due) {

    static AssignmentView of(Assignment assignment, List<BodyRef> assignees, BodyRef deliverTo, DueView due) {
        AssignmentContent content = assignment.content();
        return new AssignmentView(
                assignment.id(),
                assignment.version(),
                assignment.planId(),
                assignment.position(),
                content.kind(),
                content.topic(),
                content.task(),
                content.section(),
                content.assigneesText(),
                content.assigneeMode(),
                content.assigneeIds(),
                content.rules(),
                content.product(),
                content.leadBodyId(),
                content.authorLevels(),
                content.deliverToBodyId(),
                content.deliverToText(),
                content.limits(),
                content.deadline(),
                content.eventId(),
                content.directedBy(),
                content.onBehalfOf(),
                content.cooperating(),
                content.preparedBy(),
                content.condition(),
                content.standing(),
                assignees,
                assignment.resolvedOn(),
                deliverTo,
                due);
    }
}
