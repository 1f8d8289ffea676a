package vn.giaoban.assignments;

import java.util.List;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;
import vn.giaoban.platform.Refusal;

/**
 * What the plan and the assignment demand of what is handed in.
 *
 * @param wording the deadline as the plan words it; null when it does not
 * @param askWhom who may extend it: the council's side, or for a delegated one the body that delegated
 */
record HandInTerms(
        AssignmentKind kind,
        Limits limits,
        LatePolicy latePolicy,
        LimitPolicy limitPolicy,
        String wording,
        String askWhom) {

    boolean locksWhenLate() {
        return latePolicy == LatePolicy.LOCK;
    }

    /** Says the last moment, why it was that one, and whom to ask. */
    Refusal locked(DueDay due) {
        String last = VietnameseDates.moment(due.asDueDate().lastSecond());
        String why = wording == null ? "" : " (kế hoạch ghi «" + wording + "»)";
        return AssignmentProblem.SUBMISSION_LOCKED.refusal("Thời điểm cuối cùng để nộp là " + last + why
                + "; kế hoạch này không nhận bài nộp muộn. Muốn nộp tiếp, hãy đề nghị " + askWhom + " gia hạn.");
    }

    void demandWithinLimit(SubmissionFile file) {
        if (limitPolicy == LimitPolicy.BLOCK && Limits.exceededBy(limits, file.pages())) {
            throw AssignmentProblem.OVER_LIMIT.refusal("Tệp «%s» có %d trang, quá giới hạn %d trang của kế hoạch."
                    .formatted(file.fileName(), file.pages(), limits.maxPages()));
        }
    }

    /** @param noted whether the version says something beside its files */
    void demandSendable(List<SubmissionFile> files, boolean noted, boolean nil) {
        if (nil && !files.isEmpty()) {
            throw AssignmentProblem.NIL_REPORT_WITH_FILES.refusal(
                    "Bản nháp đang có tệp. Hãy bỏ tệp để báo cáo không phát sinh, hoặc gửi các tệp ấy.");
        }
        boolean enough = nil || !files.isEmpty() || !kind.needsFile() && noted;
        if (!enough) {
            throw nothingToSend(kind);
        }
        files.forEach(this::demandWithinLimit);
    }

    private static Refusal nothingToSend(AssignmentKind kind) {
        return AssignmentProblem.NOTHING_TO_SEND.refusal(
                kind.needsFile()
                        ? "Hãy đính kèm tệp " + kind.inVietnamese() + ", hoặc chọn «Không phát sinh»."
                        : "Hãy đính kèm tệp hoặc ghi kết quả thực hiện.");
    }
}
