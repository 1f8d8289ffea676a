package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.giaoban.plans.PlanStatus.ARCHIVED;
import static vn.giaoban.plans.PlanStatus.CANCELLED;
import static vn.giaoban.plans.PlanStatus.CONCLUDED;
import static vn.giaoban.plans.PlanStatus.DRAFT;
import static vn.giaoban.plans.PlanStatus.ISSUED;
import static vn.giaoban.plans.PlanStatus.RUNNING;
import static vn.giaoban.plans.PlanStatus.SUPERSEDED;
import static vn.giaoban.plans.PlanTexts.aPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

class PlanLifeTest {

    private static final Instant NOW = Instant.parse("2023-08-30T01:00:00Z");
    private static final UUID TRA_VINH = UUID.randomUUID();
    private static final Registration NUMBER_288 =
            new Registration("288", "KH-HĐND", LocalDate.of(2023, 8, 30), "Trà Vinh");

    private static final Map<String, Consumer<Plan>> VERBS = Map.of(
            "issue", plan -> plan.issue(NUMBER_288, NOW),
            "start", plan -> plan.start(NOW),
            "conclude", plan -> plan.conclude("Đạt yêu cầu.", NOW),
            "archive", plan -> plan.archive(NOW),
            "cancel", plan -> plan.cancel("Dịch bệnh.", NOW),
            "supersede", plan -> plan.supersede(NOW),
            "amend", plan -> plan.amend("Đổi ngày.", NOW),
            "revise", plan -> plan.revise(aPlan().text(), NOW),
            "delete", plan -> plan.demand(PlanAction.DELETE));

    /** How a plan comes to stand where it stands. */
    private static final Map<PlanStatus, List<String>> WAY_TO = Map.of(
            DRAFT, List.of(),
            ISSUED, List.of("issue"),
            RUNNING, List.of("issue", "start"),
            CONCLUDED, List.of("issue", "start", "conclude"),
            ARCHIVED, List.of("issue", "start", "conclude", "archive"),
            CANCELLED, List.of("issue", "cancel"),
            SUPERSEDED, List.of("issue", "supersede"));

    /** What each verb makes of a plan; from everywhere else it is refused. */
    private static final Map<String, Map<PlanStatus, PlanStatus>> TABLE = Map.of(
            "issue", Map.of(DRAFT, ISSUED),
            "start", Map.of(ISSUED, RUNNING),
            "conclude", Map.of(RUNNING, CONCLUDED),
            "archive", Map.of(CONCLUDED, ARCHIVED),
            "cancel", Map.of(ISSUED, CANCELLED, RUNNING, CANCELLED),
            "supersede", Map.of(ISSUED, SUPERSEDED, RUNNING, SUPERSEDED),
            "amend", Map.of(ISSUED, ISSUED, RUNNING, RUNNING),
            "revise", Map.of(DRAFT, DRAFT),
            "delete", Map.of(DRAFT, DRAFT));

    static Stream<Arguments> everyStatusAndVerb() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(from -> VERBS.keySet().stream().sorted().map(verb -> arguments(from, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndVerb")
    void a_plan_goes_the_ways_of_the_table_and_no_other(PlanStatus from, String verb) {
        Plan plan = in(from);
        PlanStatus next = TABLE.get(verb).get(from);
        if (next == null) {
            Refusal refused =
                    catchThrowableOfType(Refusal.class, () -> VERBS.get(verb).accept(plan));
            assertThat(refused).isNotNull();
            assertThat(refused.problem())
                    .isEqualTo(
                            List.of("revise", "delete").contains(verb)
                                    ? PlanProblem.PLAN_ALREADY_ISSUED
                                    : PlanProblem.PLAN_WRONG_STATE);
            assertThat(refused.detail()).contains(from.inVietnamese());
            assertThat(plan.status()).isEqualTo(from);
        } else {
            VERBS.get(verb).accept(plan);
            assertThat(plan.status()).isEqualTo(next);
        }
    }

    @Test
    void issuing_asks_for_what_the_registry_stamps_and_takes_from_the_draft_what_is_there() {
        Plan blank = Plan.draft(
                aPlan().numbered(null, null)
                        .dated(new PartialDate(2021, 10, null))
                        .text(),
                TRA_VINH,
                NOW);
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> blank.issue(new Registration(null, null, null, null), NOW));
        assertThat(refused.problem()).isEqualTo(PlanProblem.PLAN_INCOMPLETE);
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("number", "symbol", "issueDate");
        assertThat(blank.content().issueDate()).isEqualTo(new PartialDate(2021, 10, null));

        Plan complete = Plan.draft(
                aPlan().numbered("5", "KH-HĐND")
                        .dated(new PartialDate(2021, 10, 22))
                        .text(),
                TRA_VINH,
                NOW);
        complete.issue(new Registration(null, null, null, null), NOW);
        assertThat(complete.content().number()).isEqualTo("05");
        assertThat(complete.content().issueDate()).isEqualTo(new PartialDate(2021, 10, 22));
        assertThat(complete.issuedAt()).isEqualTo(NOW);
    }

    @Test
    void an_amendment_says_the_same_but_has_neither_number_nor_date() {
        Plan issued = in(RUNNING);
        Plan amendment = issued.amend("Đổi ngày họp.", NOW);
        assertThat(amendment.status()).isEqualTo(DRAFT);
        assertThat(amendment.supersedesId()).isEqualTo(issued.id());
        assertThat(amendment.amendmentSummary()).isEqualTo("Đổi ngày họp.");
        assertThat(amendment.isRunBy(TRA_VINH)).isTrue();
        PlanContent copy = amendment.content();
        assertThat(copy.number()).isNull();
        assertThat(copy.issueDate()).isNull();
        assertThat(copy.symbol()).isEqualTo("KH-HĐND");
        assertThat(copy.title()).isEqualTo(issued.content().title());
        PlanEvent was = issued.events().getFirst();
        PlanEvent is = amendment.events().getFirst();
        assertThat(is.id()).isNotEqualTo(was.id());
        assertThat(is.continuesEventId()).isEqualTo(was.id());
        assertThat(is.time()).isEqualTo(was.time());
    }

    @Test
    void an_event_named_by_its_id_stays_the_same_and_one_left_out_goes() {
        Plan plan = Plan.draft(
                aPlan().announcing(PlanTexts.event("Đoàn 1", null), PlanTexts.event("Đoàn 2", null))
                        .text(),
                TRA_VINH,
                NOW);
        UUID second = plan.events().get(1).id();
        plan.revise(
                aPlan().announcing(
                                PlanTexts.event(second, "Đoàn 2, đổi tên", null, null), PlanTexts.event("Đoàn 3", null))
                        .text(),
                NOW);
        assertThat(plan.events()).extracting(PlanEvent::title).containsExactly("Đoàn 2, đổi tên", "Đoàn 3");
        assertThat(plan.events().getFirst().id()).isEqualTo(second);
        PlanContent foreign = aPlan().announcing(PlanTexts.event(UUID.randomUUID(), "Lạ", null, null))
                .text();
        assertThatThrownBy(() -> plan.revise(foreign, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(PlanProblem.EVENT_UNKNOWN));
    }

    private static Plan in(PlanStatus status) {
        Plan plan = Plan.draft(
                aPlan().announcing(PlanTexts.event("Hội nghị", FuzzyTime.onDay(LocalDate.of(2023, 9, 22))))
                        .text(),
                TRA_VINH,
                NOW);
        WAY_TO.get(status).forEach(verb -> VERBS.get(verb).accept(plan));
        assertThat(plan.status()).isEqualTo(status);
        return plan;
    }
}
