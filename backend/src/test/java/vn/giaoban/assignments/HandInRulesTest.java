package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.assignments.ObligationTexts.CAU_KE;
import static vn.giaoban.assignments.ObligationTexts.CLERK;
import static vn.giaoban.assignments.ObligationTexts.IN_TIME;
import static vn.giaoban.assignments.ObligationTexts.LAST_DAY;
import static vn.giaoban.assignments.ObligationTexts.LOCKING;
import static vn.giaoban.assignments.ObligationTexts.MARKING;
import static vn.giaoban.assignments.ObligationTexts.TOO_LATE;
import static vn.giaoban.assignments.ObligationTexts.file;
import static vn.giaoban.assignments.ObligationTexts.nothingToReport;
import static vn.giaoban.assignments.ObligationTexts.owedBy;
import static vn.giaoban.assignments.ObligationTexts.plainly;
import static vn.giaoban.assignments.ObligationTexts.send;
import static vn.giaoban.assignments.ObligationTexts.sent;
import static vn.giaoban.assignments.ObligationTexts.terms;
import static vn.giaoban.assignments.RefusalAssert.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;

/** When a paper is in time, late or locked out, and what may be sent at all. */
class HandInRulesTest {

    private static final Limits FOUR_PAGES = new Limits("không quá 4 trang A4", 4, "A4", 10);

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void a_paper_is_late_from_the_first_moment_of_the_next_day(long millis, boolean late) {
        Obligation owed = owedBy(CAU_KE);
        Submission version = send(owed, MARKING, TOO_LATE.plusMillis(millis));
        assertThat(owed.isLate()).isEqualTo(late);
        assertThat(version.isLate()).isEqualTo(late);
        assertThat(owed.submittedAt()).isEqualTo(TOO_LATE.plusMillis(millis));
    }

    @Test
    void a_plan_that_locks_takes_a_paper_a_millisecond_before_and_none_after() {
        send(owedBy(CAU_KE), LOCKING, TOO_LATE.minusMillis(1));
        for (long millis : new long[] {0, 1}) {
            assertRefused(
                            () -> send(owedBy(CAU_KE), LOCKING, TOO_LATE.plusMillis(millis)),
                            AssignmentProblem.SUBMISSION_LOCKED)
                    .contains("23:59:59 thứ Sáu 15/09/2023")
                    .contains("«chậm nhất là ngày 15/9/2023 (thứ Sáu)»")
                    .contains("Thường trực HĐND tỉnh Trà Vinh gia hạn");
        }
    }

    @Test
    void a_draft_made_in_time_is_locked_out_like_any_other_once_it_is_too_late() {
        Obligation owed = owedBy(CAU_KE);
        owed.addFile(file(1), LOCKING, IN_TIME);
        assertRefused(
                () -> owed.send(plainly(), LOCKING, ReceiptCode.random(), CLERK, TOO_LATE),
                AssignmentProblem.SUBMISSION_LOCKED);
        assertRefused(() -> owed.saveDraft("sửa", null, LOCKING, TOO_LATE), AssignmentProblem.SUBMISSION_LOCKED);
        assertRefused(() -> owed.addFile(file(1), LOCKING, TOO_LATE), AssignmentProblem.SUBMISSION_LOCKED);
        assertThat(owed.state()).isEqualTo(ObligationState.DRAFT);
    }

    @Test
    void a_draft_made_in_time_and_sent_too_late_is_late() {
        Obligation owed = owedBy(CAU_KE);
        owed.addFile(file(1), MARKING, IN_TIME);
        assertThat(owed.send(plainly(), MARKING, ReceiptCode.random(), CLERK, TOO_LATE)
                        .isLate())
                .isTrue();
    }

    @Test
    void an_extension_opens_what_was_locked() {
        Obligation owed = owedBy(CAU_KE);
        owed.extend(DueDay.endOf(LAST_DAY.plusDays(3)), "bão", CLERK, TOO_LATE);
        assertThat(send(owed, LOCKING, TOO_LATE.plusMillis(1)).isLate()).isFalse();
    }

    @Test
    void a_paper_without_a_date_is_never_late() {
        Obligation owed = ObligationTexts.due(null, CAU_KE);
        assertThat(send(owed, LOCKING, TOO_LATE.plus(Duration.ofDays(365))).isLate())
                .isFalse();
    }

    @Test
    void every_version_keeps_its_number_and_the_last_one_decides_whether_it_is_late() {
        Obligation owed = sent(IN_TIME);
        Submission second = send(owed, MARKING, TOO_LATE);
        assertThat(second.number()).isEqualTo(2);
        assertThat(owed.papers().versions()).isEqualTo(2);
        assertThat(owed.isLate()).isTrue();
    }

    @Test
    void what_is_returned_after_the_last_day_without_a_new_date_is_not_late_for_that() {
        Obligation owed = sent(IN_TIME);
        owed.returnForRevision("Bổ sung số liệu.", null, CLERK, TOO_LATE.plusSeconds(1));
        assertThat(send(owed, LOCKING, TOO_LATE.plus(Duration.ofDays(2))).isLate())
                .isFalse();
    }

    @Test
    void what_was_late_stays_late_when_it_is_returned_and_sent_again() {
        Obligation owed = sent(TOO_LATE);
        owed.returnForRevision("Bổ sung số liệu.", null, CLERK, TOO_LATE.plusSeconds(1));
        assertThat(send(owed, MARKING, TOO_LATE.plus(Duration.ofDays(2))).isLate())
                .isTrue();
    }

    @Test
    void what_is_returned_before_the_last_day_must_still_come_by_then() {
        Obligation owed = sent(IN_TIME);
        owed.returnForRevision("Bổ sung số liệu.", null, CLERK, IN_TIME.plusSeconds(1));
        assertRefused(() -> send(owed, LOCKING, TOO_LATE), AssignmentProblem.SUBMISSION_LOCKED);
    }

    @Test
    void a_new_date_that_comes_with_a_return_binds_like_any_other() {
        Obligation owed = sent(IN_TIME);
        owed.returnForRevision("Bổ sung.", DueDay.endOf(LAST_DAY.plusDays(2)), CLERK, TOO_LATE.plusSeconds(1));
        assertThat(owed.term().isExtended()).isTrue();
        assertRefused(
                () -> send(owed, LOCKING, TOO_LATE.plus(Duration.ofDays(2))), AssignmentProblem.SUBMISSION_LOCKED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_is_taken_once_it_is_accepted_or_excused(boolean accepted) {
        Obligation owed = accepted ? sent(IN_TIME) : owedBy(CAU_KE);
        if (accepted) {
            owed.accept(CLERK, IN_TIME);
        } else {
            owed.settle(ObligationAction.EXCUSE, "Đơn vị sáp nhập.", IN_TIME);
        }
        assertRefused(
                () -> send(owed, MARKING, IN_TIME),
                accepted ? AssignmentProblem.ALREADY_ACCEPTED : AssignmentProblem.OBLIGATION_SETTLED);
    }

    @Test
    void a_paper_needs_a_file_and_a_task_a_word() {
        HandIn note = new HandIn("Đã mời đại biểu.", null, null, null);
        HandInTerms task = terms(AssignmentKind.TASK, null, LatePolicy.MARK, LimitPolicy.WARN);
        assertRefused(() -> ask(owedBy(CAU_KE), MARKING, note), AssignmentProblem.NOTHING_TO_SEND)
                .contains("tham luận");
        assertRefused(() -> ask(owedBy(CAU_KE), task, plainly()), AssignmentProblem.NOTHING_TO_SEND);
        assertThat(ask(owedBy(CAU_KE), task, note).note()).isEqualTo("Đã mời đại biểu.");
    }

    @Test
    void nothing_to_report_is_said_without_a_file_and_never_beside_one() {
        Obligation owed = owedBy(CAU_KE);
        Submission nil = ask(owed, MARKING, nothingToReport());
        assertThat(nil.isNilReport()).isTrue();
        assertThat(owed.isNilReport()).isTrue();
        assertThat(owed.state()).isEqualTo(ObligationState.SENT);

        Obligation withFile = owedBy(CAU_KE);
        withFile.addFile(file(1), MARKING, IN_TIME);
        assertRefused(() -> ask(withFile, MARKING, nothingToReport()), AssignmentProblem.NIL_REPORT_WITH_FILES);
    }

    @Test
    void a_paper_sent_after_a_nil_report_takes_its_place() {
        Obligation owed = owedBy(CAU_KE);
        ask(owed, MARKING, nothingToReport());
        send(owed, MARKING, IN_TIME);
        assertThat(owed.isNilReport()).isFalse();
    }

    @Test
    void too_many_pages_are_a_warning_unless_the_plan_blocks_them() {
        HandInTerms warning = terms(AssignmentKind.PAPER, FOUR_PAGES, LatePolicy.MARK, LimitPolicy.WARN);
        HandInTerms blocking = terms(AssignmentKind.PAPER, FOUR_PAGES, LatePolicy.MARK, LimitPolicy.BLOCK);
        owedBy(CAU_KE).addFile(file(5), warning, IN_TIME);
        owedBy(CAU_KE).addFile(file(4), blocking, IN_TIME);
        owedBy(CAU_KE).addFile(file(null), blocking, IN_TIME);
        assertRefused(() -> owedBy(CAU_KE).addFile(file(5), blocking, IN_TIME), AssignmentProblem.OVER_LIMIT)
                .contains("5 trang")
                .contains("4 trang");
    }

    @Test
    void a_version_carries_at_most_twenty_files() {
        Obligation owed = owedBy(CAU_KE);
        for (int i = 0; i < 20; i++) {
            owed.addFile(file(1), MARKING, IN_TIME);
        }
        assertRefused(() -> owed.addFile(file(1), MARKING, IN_TIME), AssignmentProblem.TOO_MANY_FILES);
    }

    @Test
    void the_body_that_owes_it_is_the_author_when_nobody_else_is_named() {
        assertThat(send(owedBy(CAU_KE), MARKING, IN_TIME).authorBodyId()).isEqualTo(CAU_KE.id());
    }

    @Test
    void a_receipt_is_short_readable_and_its_own() {
        List<String> codes = Stream.generate(ReceiptCode::random)
                .limit(10_000)
                .map(ReceiptCode::text)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("GB(-[0-9A-HJKMNP-TV-Z]{4}){2}"));
    }

    private static Submission ask(Obligation owed, HandInTerms terms, HandIn request) {
        return owed.send(request, terms, ReceiptCode.random(), CLERK, IN_TIME);
    }
}
