package vn.giaoban.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyRef;

/** What an assignment may not say, beyond the sizes of its fields. */
final class AssignmentCheck {

    private final List<Violation> violations = new ArrayList<>();

    private AssignmentCheck() {}

    /**
     * @param named the bodies that exist among those named by id
     * @throws Refusal VALIDATION_FAILED with everything that is wrong
     */
    static void demandSound(AssignmentContent content, PlanHeader plan, List<BodyRef> named) {
        AssignmentCheck check = new AssignmentCheck();
        check.words(content);
        check.assignees(content);
        check.existing(content, named.stream().map(BodyRef::id).toList());
        check.event(content.eventId(), plan);
        if (!check.violations.isEmpty()) {
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, "Phân công có chỗ chưa đúng.", check.violations);
        }
    }

    private void words(AssignmentContent content) {
        refuseIf(
                content.topic() == null && content.task() == null,
                content.kind() == AssignmentKind.TASK ? "task" : "topic",
                "Phải ghi chủ đề hoặc việc phải làm.");
    }

    private void assignees(AssignmentContent content) {
        switch (content.assigneeMode()) {
            case LISTED ->
                refuseIf(
                        content.assigneeIds().isEmpty() && content.assigneesText() == null,
                        "assigneeIds",
                        "Phải chọn ít nhất một cơ quan, hoặc ghi theo lời kế hoạch.");
            case RULE -> refuseIf(content.rules().isEmpty(), "rules", "Phải có ít nhất một quy tắc.");
        }
        boolean strangeLead = content.leadBodyId() != null
                && content.assigneeMode() == AssigneeMode.LISTED
                && !content.assigneeIds().contains(content.leadBodyId());
        refuseIf(strangeLead, "leadBodyId", "Cơ quan chủ trì phải là một trong các cơ quan thực hiện.");
        refuseIf(
                content.leadBodyId() != null && content.product() != Product.JOINT,
                "leadBodyId",
                "Chỉ sản phẩm chung mới có cơ quan chủ trì.");
    }

    private void existing(AssignmentContent content, List<UUID> known) {
        for (int index = 0; index < content.assigneeIds().size(); index++) {
            refuseIf(
                    !known.contains(content.assigneeIds().get(index)),
                    "assigneeIds[" + index + "]",
                    "Không tìm thấy cơ quan này.");
        }
        refuseIf(
                content.deliverToBodyId() != null && !known.contains(content.deliverToBodyId()),
                "deliverToBodyId",
                "Không tìm thấy cơ quan này.");
    }

    private void event(UUID eventId, PlanHeader plan) {
        boolean unknown = eventId != null
                && plan.events().stream().noneMatch(event -> event.id().equals(eventId));
        refuseIf(unknown, "eventId", "Kế hoạch không có hoạt động này.");
    }

    private void refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            violations.add(new Violation(field, message));
        }
    }
}
