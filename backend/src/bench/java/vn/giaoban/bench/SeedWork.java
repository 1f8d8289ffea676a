package vn.giaoban.bench;

import static vn.giaoban.bench.Names.id;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import vn.giaoban.bench.Names.Kind;

/** Plans, what they ask for, and what has become of it. */
final class SeedWork implements AutoCloseable {

    private static final String NONE = "[]";

    private final Rows plans;
    private final Rows parties;
    private final Rows assignments;
    private final Rows obligations;
    private final Rows obligationParties;
    private final Rows history;
    private final Rows submissions;
    private final Rows files;
    private final Rows submissionFiles;

    SeedWork(Connection database) throws SQLException {
        plans = new Rows(
                database,
                "plan",
                "id, version, status, kind, council_unit_id, issuing_body_id, co_issuing_body_ids, number, symbol,"
                        + " issue_year, issue_month, issue_day, title, legal_bases, implementing, purposes,"
                        + " requirements, recipients, late_policy, limit_policy, roll_policy, issued_at, created_at,"
                        + " updated_at");
        parties = new Rows(database, "plan_party", "plan_id, body_id, unit_id");
        assignments = new Rows(
                database,
                "assignment",
                "id, version, plan_id, position, kind, topic, assignee_mode, rules, product, author_levels,"
                        + " directed_by, cooperating, prepared_by, standing, resolved_on, last_day, due_until");
        obligations = new Rows(
                database,
                "obligation",
                "id, version, plan_id, council_unit_id, assignment_id, body_id, unit_id, state, nil_report, last_day,"
                        + " due_until, original_last_day, original_due_until, extended, submitted_at, late,"
                        + " returned_at, accepted_at, versions, changes, opened_at");
        obligationParties = new Rows(database, "obligation_party", "obligation_id, position, body_id, unit_id, role");
        history = new Rows(
                database,
                "obligation_history",
                "obligation_id, number, at, state, nil_report, last_day, due_until, extended, submitted_at, late");
        submissions = new Rows(
                database,
                "submission",
                "id, obligation_id, number, state, nil_report, author_body_id, sent_at, sent_by, late, receipt_code");
        files = new Rows(
                database, "stored_file", "id, file_name, media_type, size, sha256, pages, page_source, received_at");
        submissionFiles = new Rows(
                database,
                "submission_file",
                "submission_id, position, file_id, file_name, media_type, size, sha256, pages, page_source");
    }

    /** @param turn of its province; from the third on, plans are over */
    record Plan(int number, int province, int turn, UUID id, LocalDateTime issuedAt, LocalDate lastDay) {

        LocalDateTime dueUntil() {
            return lastDay.plusDays(1).atStartOfDay().minusHours(7);
        }
    }

    record Assignment(Plan plan, int position, UUID id) {}

    Plan plan(int number, int province, int turn) throws SQLException {
        var issuedAt = Seed.issuedAt(turn);
        var plan = new Plan(
                number,
                province,
                turn,
                id(Kind.PLAN, number),
                issuedAt,
                issuedAt.toLocalDate().plusDays(turn == Seed.PLAN_OF_HAND_INS ? 90 : 18));
        var council = Seed.provinceUnit(province);
        plans.add(
                plan.id(),
                1,
                turn < 3 ? "RUNNING" : "CONCLUDED",
                "CONFERENCE",
                id(Kind.UNIT, council),
                Seed.standingBody(council),
                NONE,
                String.valueOf(number + 1),
                "KH-HĐND",
                issuedAt.getYear(),
                issuedAt.getMonthValue(),
                issuedAt.getDayOfMonth(),
                "Tổ chức Hội nghị giao ban lần thứ " + turn + " của tỉnh số " + province,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                "MARK",
                "WARN",
                "NO_ROLL",
                issuedAt,
                issuedAt,
                issuedAt);
        parties.add(plan.id(), Seed.standingBody(council), id(Kind.UNIT, council));
        return plan;
    }

    Assignment assignment(Plan plan, int position) throws SQLException {
        var assignment = new Assignment(plan, position, id(Kind.ASSIGNMENT, plan.number() * 4L + position));
        assignments.add(
                assignment.id(),
                1,
                plan.id(),
                position,
                position == 1 ? "REPORT" : "PAPER",
                "Nâng cao chất lượng hoạt động, nội dung thứ " + position,
                "LISTED",
                NONE,
                "ONE_EACH",
                NONE,
                NONE,
                NONE,
                NONE,
                false,
                plan.issuedAt().toLocalDate(),
                plan.lastDay(),
                plan.dueUntil());
        return assignment;
    }

    void obligation(long number, Assignment assignment, long unit, UUID body) throws SQLException {
        var plan = assignment.plan();
        var state = state(plan, number);
        var handedIn = !state.equals("OPEN");
        var late = handedIn && number % 11 == 0;
        var sentAt = handedIn ? plan.dueUntil().minusHours(late ? -20 : 30 + number % 200) : null;
        var decidedAt = state.equals("SENT") || !handedIn ? null : sentAt.plusHours(5);
        var id = id(Kind.OBLIGATION, number);
        var unitId = id(Kind.UNIT, unit);
        obligations.add(
                id,
                handedIn ? 2 : 0,
                plan.id(),
                id(Kind.UNIT, Seed.provinceUnit(plan.province())),
                assignment.id(),
                body,
                unitId,
                state,
                false,
                plan.lastDay(),
                plan.dueUntil(),
                plan.lastDay(),
                plan.dueUntil(),
                false,
                sentAt,
                late,
                state.equals("RETURNED") ? decidedAt : null,
                state.equals("ACCEPTED") ? decidedAt : null,
                handedIn ? 1 : 0,
                handedIn ? 3 : 1,
                plan.issuedAt());
        obligationParties.add(id, 0, body, unitId, "LEAD");
        changed(id, 1, plan.issuedAt(), "OPEN", plan, null, false);
        if (handedIn) {
            changed(id, 2, sentAt, "SENT", plan, sentAt, late);
            submission(number, id, body, state, sentAt, late);
        }
        if (decidedAt != null) {
            changed(id, 3, decidedAt, state, plan, sentAt, late);
        }
    }

    /** Nothing of the plan of hand-ins has come; of those that are over nearly everything. */
    private static String state(Plan plan, long number) {
        if (plan.turn() == Seed.PLAN_OF_HAND_INS) {
            return "OPEN";
        }
        var lot = (int) (number * 7919 % 100);
        if (plan.turn() > 2) {
            return lot < 95 ? "ACCEPTED" : "OPEN";
        }
        return lot < 45 ? "ACCEPTED" : lot < 65 ? "SENT" : lot < 72 ? "RETURNED" : "OPEN";
    }

    private void changed(
            UUID id, int number, LocalDateTime at, String state, Plan plan, LocalDateTime sentAt, boolean late)
            throws SQLException {
        history.add(id, number, at, state, false, plan.lastDay(), plan.dueUntil(), false, sentAt, late);
    }

    private void submission(long number, UUID obligation, UUID body, String state, LocalDateTime sentAt, boolean late)
            throws SQLException {
        var id = id(Kind.SUBMISSION, number);
        var sha256 = "%064x".formatted(number);
        submissions.add(
                id, obligation, 1, state, false, body, sentAt, "Thường trực HĐND", late, "GB-%08d".formatted(number));
        files.add(id(Kind.FILE, number), "Bao cao.pdf", "application/pdf", 300_000, sha256, 6, "EXACT_PDF", sentAt);
        submissionFiles.add(
                id, 0, id(Kind.FILE, number), "Bao cao.pdf", "application/pdf", 300_000, sha256, 6, "EXACT_PDF");
    }

    @Override
    public void close() throws SQLException {
        for (var rows : new Rows[] {
            plans, parties, assignments, obligations, obligationParties, history, submissions, files, submissionFiles
        }) {
            rows.close();
        }
    }
}
