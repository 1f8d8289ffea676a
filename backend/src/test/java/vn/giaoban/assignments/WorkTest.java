package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.assignments.ObligationAction.ACCEPT;
import static vn.giaoban.assignments.ObligationAction.COMMENT;
import static vn.giaoban.assignments.ObligationAction.DELEGATE;
import static vn.giaoban.assignments.ObligationAction.EXCUSE;
import static vn.giaoban.assignments.ObligationAction.EXTEND;
import static vn.giaoban.assignments.ObligationAction.REFUSE;
import static vn.giaoban.assignments.ObligationAction.REPORT_NIL;
import static vn.giaoban.assignments.ObligationAction.RETURN;
import static vn.giaoban.assignments.ObligationAction.SAVE_DRAFT;
import static vn.giaoban.assignments.ObligationAction.SEND;
import static vn.giaoban.assignments.ObligationAction.TRANSFER;
import static vn.giaoban.assignments.ObligationAction.WITHDRAW;
import static vn.giaoban.assignments.ObligationTexts.CAU_KE;
import static vn.giaoban.assignments.ObligationTexts.IN_TIME;
import static vn.giaoban.assignments.ObligationTexts.LOCKING;
import static vn.giaoban.assignments.ObligationTexts.MARKING;
import static vn.giaoban.assignments.ObligationTexts.TOO_LATE;
import static vn.giaoban.assignments.ObligationTexts.owedBy;
import static vn.giaoban.assignments.ObligationTexts.sent;
import static vn.giaoban.assignments.RefusalAssert.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.access.Role;
import vn.giaoban.calendar.RollPolicy;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;

/** Who may do what when: what is offered as a button, and what is refused. */
class WorkTest {

    private static final Standpoint OWES = standpoint(Role.UNIT, false, true, false);
    private static final Standpoint OWES_DELEGATED = standpoint(Role.UNIT, true, true, false);
    private static final Standpoint REVIEWS = standpoint(Role.OFFICE, false, false, true);
    private static final Standpoint READS = standpoint(Role.READER, false, false, false);

    private static Standpoint standpoint(Role role, boolean delegated, boolean owes, boolean reviews) {
        return new Standpoint(role, delegated, owes, reviews, false, false, false);
    }

    private static Work work(Obligation obligation, Standpoint standpoint, PlanStatus status, HandInTerms terms) {
        PlanHeader plan = new PlanHeader(
                Ids.next(),
                0,
                Ids.next(),
                Ids.next(),
                "Hội nghị",
                null,
                null,
                status,
                LatePolicy.MARK,
                LimitPolicy.WARN,
                RollPolicy.NO_ROLL,
                null,
                null,
                List.of());
        return new Work(obligation, standpoint, plan, null, terms);
    }

    private static List<ObligationAction> allowed(Obligation obligation, Standpoint standpoint) {
        return work(obligation, standpoint, PlanStatus.ISSUED, MARKING).allowed(IN_TIME);
    }

    @Test
    void who_owes_it_drafts_sends_and_delegates_and_only_a_delegate_refuses() {
        assertThat(allowed(owedBy(CAU_KE), OWES)).containsExactly(SAVE_DRAFT, SEND, REPORT_NIL, DELEGATE, COMMENT);
        assertThat(allowed(owedBy(CAU_KE), OWES_DELEGATED)).contains(REFUSE);
    }

    @Test
    void who_reviews_it_decides_on_what_came_and_extends_what_did_not() {
        assertThat(allowed(owedBy(CAU_KE), REVIEWS)).containsExactly(EXTEND, EXCUSE, WITHDRAW, COMMENT);
        assertThat(allowed(sent(IN_TIME), REVIEWS)).containsExactly(RETURN, ACCEPT, EXTEND, WITHDRAW, COMMENT);
    }

    @Test
    void a_reader_reads() {
        assertThat(allowed(owedBy(CAU_KE), READS)).isEmpty();
    }

    @Test
    void a_successor_may_take_over_only_what_is_offered() {
        Standpoint offered = new Standpoint(Role.UNIT, false, false, false, true, true, false);
        Standpoint office = new Standpoint(Role.OFFICE, false, false, true, false, true, false);
        assertThat(allowed(owedBy(CAU_KE), offered)).containsExactly(COMMENT, TRANSFER);
        assertThat(allowed(owedBy(CAU_KE), office)).contains(TRANSFER);
        assertThat(allowed(owedBy(CAU_KE), REVIEWS)).doesNotContain(TRANSFER);
    }

    @Test
    void nothing_is_offered_that_the_lock_refuses() {
        Work locked = work(owedBy(CAU_KE), OWES, PlanStatus.RUNNING, LOCKING);
        assertThat(locked.allowed(TOO_LATE)).containsExactly(DELEGATE, COMMENT);
        assertThat(locked.lock(TOO_LATE).code()).isEqualTo("SUBMISSION_LOCKED");
        assertThat(locked.lock(TOO_LATE.minusMillis(1))).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CONCLUDED", "ARCHIVED", "CANCELLED", "SUPERSEDED"})
    void a_plan_that_is_not_in_force_leaves_talking_and_accepting(PlanStatus status) {
        assertThat(work(sent(IN_TIME), REVIEWS, status, MARKING).allowed(IN_TIME))
                .containsExactly(ACCEPT, COMMENT);
        Work owing = work(owedBy(CAU_KE), OWES, status, MARKING);
        assertThat(owing.allowed(IN_TIME)).containsExactly(COMMENT);
        assertThat(owing.lock(IN_TIME).code()).isEqualTo("PLAN_NOT_RUNNING");
        assertRefused(() -> owing.demand(SEND), AssignmentProblem.PLAN_NOT_RUNNING);
    }

    @Test
    void what_is_not_permitted_is_forbidden_before_anything_else_is_said() {
        Work work = work(owedBy(CAU_KE), READS, PlanStatus.CANCELLED, MARKING);
        assertRefused(() -> work.demand(SEND), PlatformProblem.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource
    void drafts_are_seen_by_those_who_write_them_and_those_above(Role role) {
        assertThat(standpoint(role, false, false, true).seesDrafts()).isEqualTo(role == Role.UNIT);
        assertThat(standpoint(role, false, true, false).seesDrafts()).isTrue();
    }
}
