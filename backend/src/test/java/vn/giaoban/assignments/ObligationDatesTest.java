package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.assignments.ObligationTexts.CAU_KE;
import static vn.giaoban.assignments.ObligationTexts.CHAU_THANH;
import static vn.giaoban.assignments.ObligationTexts.CLERK;
import static vn.giaoban.assignments.ObligationTexts.COMMUNE;
import static vn.giaoban.assignments.ObligationTexts.IN_TIME;
import static vn.giaoban.assignments.ObligationTexts.LAST_DAY;
import static vn.giaoban.assignments.ObligationTexts.TOO_LATE;
import static vn.giaoban.assignments.ObligationTexts.due;
import static vn.giaoban.assignments.ObligationTexts.ids;
import static vn.giaoban.assignments.ObligationTexts.owedBy;
import static vn.giaoban.assignments.ObligationTexts.sent;
import static vn.giaoban.assignments.RefusalAssert.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.units.BodyRef;

/** How dates move: extended by the office, moved by the plan, set for a delegate. */
class ObligationDatesTest {

    private static final DueDay PLANNED = DueDay.endOf(LAST_DAY);
    private static final DueDay LATER = DueDay.endOf(LAST_DAY.plusDays(5));
    private static final DueDay EARLIER = DueDay.endOf(LAST_DAY.minusDays(5));

    @Test
    void an_extension_goes_forward_only_and_keeps_the_date_before_it() {
        Obligation owed = owedBy(CAU_KE);
        owed.extend(LATER, "mưa lũ", CLERK, IN_TIME);
        assertThat(owed.term().due()).isEqualTo(LATER);
        assertThat(owed.term().original()).isEqualTo(PLANNED);
        assertThat(owed.term().isExtended()).isTrue();
        assertRefused(() -> owed.extend(LATER, "lại", CLERK, IN_TIME), AssignmentProblem.EXTENSION_NOT_LATER)
                .contains("20/09/2023");
        assertThat(owed.canMoveTo(PLANNED)).isFalse();
    }

    @Test
    void what_has_no_date_may_be_given_one() {
        Obligation owed = due(null, CAU_KE);
        owed.extend(PLANNED, "ấn định ngày", CLERK, IN_TIME);
        assertThat(owed.term().due()).isEqualTo(PLANNED);
    }

    @Test
    void an_extension_that_covers_a_late_paper_clears_it() {
        Obligation owed = sent(TOO_LATE);
        owed.extend(LATER, "bưu điện chậm", CLERK, TOO_LATE.plusSeconds(1));
        assertThat(owed.isLate()).isFalse();
        assertThat(owed.papers().current().isLate()).isFalse();
    }

    @Test
    void an_extension_that_still_falls_short_clears_nothing() {
        Obligation owed = sent(LATER.dueUntil());
        owed.extend(LATER, "chưa đủ", CLERK, LATER.dueUntil().plusSeconds(1));
        assertThat(owed.isLate()).isTrue();
    }

    @Test
    void the_date_follows_the_plan_unless_a_later_one_was_granted() {
        Obligation plain = owedBy(CAU_KE);
        assertThat(plain.followPlan(EARLIER, IN_TIME)).isTrue();
        assertThat(plain.term().due()).isEqualTo(EARLIER);

        Obligation extended = owedBy(CAU_KE);
        extended.extend(LATER, "mưa lũ", CLERK, IN_TIME);
        assertThat(extended.followPlan(EARLIER, IN_TIME)).isFalse();
        assertThat(extended.term().due()).isEqualTo(LATER);
        assertThat(extended.term().original()).isEqualTo(EARLIER);
    }

    @Test
    void a_plan_that_moves_its_date_forward_never_makes_a_paper_late() {
        Obligation owed = sent(IN_TIME);
        owed.followPlan(DueDay.endOf(LAST_DAY.minusDays(10)), IN_TIME);
        assertThat(owed.isLate()).isFalse();
    }

    @Test
    void a_delegate_gets_the_same_date_or_an_earlier_one() {
        Obligation parent = owedBy(CAU_KE);
        assertThat(parent.delegateTo(COMMUNE, null, null, IN_TIME).term().due()).isEqualTo(PLANNED);
        Obligation child = parent.delegateTo(COMMUNE, EARLIER, "Giúp phần số liệu.", IN_TIME);
        assertThat(child.term().due()).isEqualTo(EARLIER);
        assertThat(child.parentObligationId()).isEqualTo(parent.id());
        assertThat(ids(child.parties())).containsExactly(COMMUNE.id());
        assertThat(parent.state()).isEqualTo(ObligationState.OPEN);
        assertRefused(() -> parent.delegateTo(COMMUNE, LATER, null, IN_TIME), AssignmentProblem.DELEGATION_AFTER_PARENT)
                .contains("15/09/2023");
    }

    @Test
    void no_date_at_all_is_later_than_any() {
        assertRefused(() -> new DueTerm(PLANNED).demandNotBefore(null), AssignmentProblem.DELEGATION_AFTER_PARENT)
                .contains("15/09/2023");
        new DueTerm(null).demandNotBefore(LATER);
    }

    @Test
    void delegates_follow_a_moved_date_unless_theirs_is_still_early_enough() {
        Obligation parent = owedBy(CAU_KE);
        Obligation same = parent.delegateTo(COMMUNE, null, null, IN_TIME);
        Obligation early = parent.delegateTo(CHAU_THANH, EARLIER, null, IN_TIME);
        assertThat(DeadlineMoves.follow(List.of(parent, same, early), PLANNED, LATER, IN_TIME))
                .isEqualTo(2);
        assertThat(same.term().due()).isEqualTo(LATER);
        assertThat(early.term().due()).isEqualTo(EARLIER);

        DueDay muchEarlier = DueDay.endOf(LAST_DAY.minusDays(8));
        assertThat(DeadlineMoves.follow(List.of(parent, same, early), LATER, muchEarlier, IN_TIME))
                .isEqualTo(3);
        assertThat(early.term().due()).isEqualTo(muchEarlier);
    }

    @Test
    void a_joint_product_binds_its_lead_first_and_may_bind_others_later() {
        List<BodyRef> led = Assignees.withLeadFirst(List.of(CAU_KE, CHAU_THANH), CHAU_THANH.id());
        Obligation joint = owedBy(led.toArray(BodyRef[]::new));
        assertThat(joint.bodyId()).isEqualTo(CHAU_THANH.id());
        assertThat(joint.parties()).extracting(ObligationParty::role).containsExactly(PartyRole.LEAD, PartyRole.PARTY);
        joint.rebind(List.of(CAU_KE, COMMUNE));
        assertThat(ids(joint.parties())).containsExactly(CAU_KE.id(), COMMUNE.id());
        assertThat(joint.bodyId()).isEqualTo(CAU_KE.id());
    }

    @Test
    void a_successor_takes_the_place_of_the_body_whose_unit_ended() {
        Obligation owed = owedBy(CAU_KE);
        owed.transferTo(COMMUNE, "Sáp nhập từ 1/7/2025.", CLERK, TOO_LATE);
        assertThat(owed.bodyId()).isEqualTo(COMMUNE.id());
        assertThat(ids(owed.parties())).containsExactly(COMMUNE.id());
        assertThat(owed.state()).isEqualTo(ObligationState.OPEN);
    }
}
