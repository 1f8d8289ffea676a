package vn.giaoban.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** What a group may not say, beyond the sizes of its fields. */
final class GroupCheck {

    private final List<Violation> violations = new ArrayList<>();

    private GroupCheck() {}

    /**
     * @param known the bodies that exist among those named by id
     * @throws Refusal VALIDATION_FAILED with everything that is wrong
     */
    static void demandSound(GroupContent content, Set<UUID> known) {
        GroupCheck check = new GroupCheck();
        check.quota(content);
        if (content.naming() == Naming.BODIES) {
            check.bodies(content, known);
        }
        if (!check.violations.isEmpty()) {
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, "Nhóm thành phần có chỗ chưa đúng.", check.violations);
        }
    }

    private void quota(GroupContent content) {
        refuseIf(
                content.quotaMin() != null && content.quotaMax() != null && content.quotaMin() > content.quotaMax(),
                "quotaMax",
                "Số nhiều nhất không được ít hơn số ít nhất.");
    }

    private void bodies(GroupContent content, Set<UUID> known) {
        refuseIf(
                content.bodyIds().isEmpty() && content.rules().isEmpty(),
                "bodyIds",
                "Phải chọn ít nhất một cơ quan cử người.");
        for (int index = 0; index < content.bodyIds().size(); index++) {
            refuseIf(
                    !known.contains(content.bodyIds().get(index)),
                    "bodyIds[" + index + "]",
                    "Không tìm thấy cơ quan này.");
        }
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < content.exceptions().size(); index++) {
            UUID body = content.exceptions().get(index).bodyId();
            String field = "exceptions[" + index + "].bodyId";
            refuseIf(!known.contains(body), field, "Không tìm thấy cơ quan này.");
            refuseIf(!seen.add(body), field, "Mỗi cơ quan chỉ có một quy định riêng.");
        }
    }

    private void refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            violations.add(new Violation(field, message));
        }
    }
}
