package vn.giaoban.assignments;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/**
 * One obligation on somebody's desk: with its plan and assignment, and what that person is to it. The one place that
 * says what the person can do, for the buttons that are shown and for the requests that are refused.
 */
record Work(
        Obligation obligation,
        Standpoint standpoint,
        PlanHeader plan,
        AssignmentContent assignment,
        HandInTerms terms) {

    /**
     * @throws Refusal FORBIDDEN when somebody else would have to do it, PLAN_NOT_RUNNING; what the obligation's state and
     *     deadline refuse, it refuses itself
     */
    void demand(ObligationAction action) {
        if (!standpoint.permits(action)) {
            throw new Refusal(
                    PlatformProblem.FORBIDDEN, "Bạn xem được việc này nhưng không có quyền thực hiện thao tác ấy.");
        }
        if (!isInForceFor(action)) {
            throw planNotRunning();
        }
    }

    /** Everything that this person could do at this moment. */
    List<ObligationAction> allowed(Instant now) {
        return Arrays.stream(ObligationAction.values())
                .filter(action -> standpoint.permits(action)
                        && isInForceFor(action)
                        && obligation.closedTo(action, terms, now).isEmpty())
                .toList();
    }

    /** Why nothing can be handed in at this moment, whoever asks; null when it can. */
    Lock lock(Instant now) {
        Refusal closed = isInForceFor(ObligationAction.SEND)
                ? obligation.closedTo(ObligationAction.SEND, terms, now).orElse(null)
                : planNotRunning();
        return closed == null ? null : new Lock(closed.problem().code(), closed.detail());
    }

    private boolean isInForceFor(ObligationAction action) {
        return !action.needsPlanInForce() || plan.status().isInForce();
    }

    private Refusal planNotRunning() {
        return AssignmentProblem.PLAN_NOT_RUNNING.refusal("Không thực hiện được vì kế hoạch "
                + switch (plan.status()) {
                    case DRAFT -> "chưa ban hành";
                    case CONCLUDED -> "đã kết thúc";
                    case ARCHIVED -> "đã lưu trữ";
                    case CANCELLED -> "đã hủy";
                    case SUPERSEDED -> "đã được thay thế";
                    case ISSUED, RUNNING -> "đang thực hiện";
                }
                + ".");
    }
}
