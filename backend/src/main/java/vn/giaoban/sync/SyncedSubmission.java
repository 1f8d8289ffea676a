package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationScope;
import vn.giaoban.assignments.SubmissionState;

/**
 * A version that was handed in; its files are read at {@code /obligations/{id}/submissions}.
 *
 * @param number counts within the obligation, from 1
 * @param files how many
 */
public record SyncedSubmission(
        UUID id,
        UUID obligationId,
        int number,
        SubmissionState state,
        boolean nilReport,
        @Nullable String note,
        @Nullable UUID authorBodyId,
        @Nullable Instant sentAt,
        boolean late,
        @Nullable String receiptCode,
        @Nullable String returnReason,
        @Nullable Instant decidedAt,
        int files) {

    /** Drafts are nobody's but their writers'; what was sent is never deleted. */
    static final Collection<SyncedSubmission> COLLECTION = new Collection<>(
            "submissions",
            List.of(
                    Column.id("v.obligation_id"),
                    Column.number("v.number"),
                    Column.text("v.state"),
                    Column.yes("v.nil_report"),
                    Column.text("v.note"),
                    Column.id("v.author_body_id"),
                    Column.moment("v.sent_at"),
                    Column.yes("v.late"),
                    Column.text("v.receipt_code"),
                    Column.text("v.return_reason"),
                    Column.moment("v.decided_at"),
                    Column.number("(SELECT COUNT(*) FROM submission_file f WHERE f.submission_id = v.id)", "files")),
            "LEFT JOIN submission v ON v.id = s.object_id LEFT JOIN obligation o ON o.id = v.obligation_id",
            SyncedSubmission::sight,
            caller -> "(FALSE)",
            SyncedSubmission::of);

    private static Collection.Sight sight(Scope caller) {
        ObligationScope scope = ObligationScope.of(caller);
        return new Collection.Sight(
                "(o.id IS NOT NULL AND v.state <> 'DRAFT' AND " + scope.sql() + ")", scope.parameters());
    }

    private static SyncedSubmission of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedSubmission(
                row.id(),
                row.uuid("obligation_id"),
                (int) row.number("number"),
                row.choice(SubmissionState.class, "state"),
                row.yes("nil_report"),
                row.text("note"),
                row.uuid("author_body_id"),
                row.moment("sent_at"),
                row.yes("late"),
                row.text("receipt_code"),
                row.text("return_reason"),
                row.moment("decided_at"),
                (int) row.number("files"));
    }
}
