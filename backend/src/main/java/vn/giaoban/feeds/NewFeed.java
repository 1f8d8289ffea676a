package vn.giaoban.feeds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * A feed that somebody asks for.
 *
 * @param unitId for UNIT only
 * @param planId for PLAN only
 * @param label where it is used, such as «Điện thoại», to know it again when it is to be revoked
 */
record NewFeed(
        @NotNull(message = "Phải chọn nội dung của lịch.") FeedKind kind,
        @Nullable UUID unitId,
        @Nullable UUID planId,
        @NotNull(message = "Phải chọn cách hiện thời hạn.") DeadlineStyle deadlines,

        @Size(max = 100, message = "Không quá 100 ký tự.") @Nullable
        String label) {

    NewFeed {
        label = label == null || label.isBlank() ? null : label.strip();
    }

    /** @throws Refusal VALIDATION_FAILED when the subject does not fit the kind */
    void demandSubject() {
        demand((kind == FeedKind.UNIT) == (unitId != null), "unitId", "Lịch của đơn vị cần đúng một đơn vị.");
        demand((kind == FeedKind.PLAN) == (planId != null), "planId", "Lịch của kế hoạch cần đúng một kế hoạch.");
    }

    private static void demand(boolean holds, String field, String message) {
        if (!holds) {
            throw refused(field, message);
        }
    }

    static Refusal refused(String field, String message) {
        return new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation(field, message)));
    }
}
