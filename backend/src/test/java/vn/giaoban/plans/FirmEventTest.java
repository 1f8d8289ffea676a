package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.giaoban.plans.PlanTexts.aPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** «Chốt ngày». */
class FirmEventTest {

    private static final Instant NOW = Instant.parse("2021-11-01T01:00:00Z");
    private static final FuzzyTime BETWEEN_25_AND_30 = FuzzyTime.within(
                    LocalDate.of(2021, 11, 25), LocalDate.of(2021, 11, 30))
            .asTentative();

    @Test
    void a_day_in_the_announced_window_is_taken_and_the_window_stays_in_the_history() {
        Plan plan = issued(BETWEEN_25_AND_30, new EventDuration("1/2 ngày", 1));
        firm(plan, new FirmTime(LocalDate.of(2021, 11, 26), LocalTime.of(7, 30), null, "Hội trường UBND tỉnh", null));

        PlanEvent event = plan.events().getFirst();
        assertThat(event.time()).isEqualTo(FuzzyTime.at(LocalDate.of(2021, 11, 26), LocalTime.of(7, 30)));
        assertThat(event.content().place()).isEqualTo("Hội trường UBND tỉnh");
        assertThat(event.firmedBy()).isEqualTo("Văn phòng");
        assertThat(event.firmedAt()).isEqualTo(NOW);
        assertThat(event.timeHistory()).singleElement().satisfies(change -> {
            assertThat(change.timeBefore()).isEqualTo(BETWEEN_25_AND_30);
            assertThat(change.changedBy()).isEqualTo("Văn phòng");
            assertThat(change.note()).isNull();
        });
    }

    @Test
    void it_is_done_once() {
        Plan plan = issued(BETWEEN_25_AND_30, null);
        assertThat(plan.hasEventToFirm()).isTrue();
        firm(plan, on(26));
        assertThat(plan.hasEventToFirm()).isFalse();
        assertThat(refusalOf(plan, on(27))).isEqualTo(PlanProblem.EVENT_ALREADY_FIRM);
        assertThat(plan.events().getFirst().timeHistory()).hasSize(1);
    }

    @Test
    void a_day_that_was_certain_from_the_start_is_not_firmed() {
        Plan plan = issued(FuzzyTime.onDay(LocalDate.of(2021, 11, 26)), null);
        assertThat(plan.hasEventToFirm()).isFalse();
        assertThat(refusalOf(plan, on(26))).isEqualTo(PlanProblem.EVENT_ALREADY_FIRM);
    }

    @Test
    void a_tentative_day_is_firmed_even_if_it_stays_the_same() {
        Plan plan = issued(FuzzyTime.onDay(LocalDate.of(2021, 11, 26)).asTentative(), null);
        firm(plan, on(26));
        assertThat(plan.events().getFirst().time().isFirm()).isTrue();
    }

    @Test
    void outside_the_window_it_takes_a_note_and_the_refusal_says_the_window() {
        Plan plan = issued(BETWEEN_25_AND_30, null);
        Refusal refused = catchThrowableOfType(Refusal.class, () -> firm(plan, on(24)));
        assertThat(refused.problem()).isEqualTo(PlanProblem.FIRM_OUTSIDE_WINDOW);
        assertThat(refused.detail()).contains("25/11/2021", "30/11/2021");
        assertThat(plan.events().getFirst().firmedAt()).isNull();

        firm(plan, new FirmTime(LocalDate.of(2021, 12, 2), null, null, null, "Trùng kỳ họp."));
        assertThat(plan.events().getFirst().time().from()).isEqualTo("2021-12-02");
        assertThat(plan.events().getFirst().timeHistory().getFirst().note()).isEqualTo("Trùng kỳ họp.");
    }

    @Test
    void three_days_in_april_end_two_days_after_they_begin() {
        FuzzyTime april = FuzzyTime.in(YearMonth.of(2024, 4)).asTentative();
        Plan plan = issued(april, new EventDuration("03 ngày", 6));
        firm(plan, new FirmTime(LocalDate.of(2024, 4, 10), null, null, null, null));
        FuzzyTime holds = plan.events().getFirst().time();
        assertThat(holds.precision()).isEqualTo(TimePrecision.RANGE);
        assertThat(holds.to()).isEqualTo("2024-04-12");

        Plan late = issued(april, new EventDuration("03 ngày", 6));
        assertThat(refusalOf(late, new FirmTime(LocalDate.of(2024, 4, 29), null, null, null, null)))
                .as("29, 30/4 and 1/5: the last day lies outside")
                .isEqualTo(PlanProblem.FIRM_OUTSIDE_WINDOW);
    }

    @Test
    void the_end_of_june_is_a_window_too_and_an_unknown_time_none() {
        Plan june = issued(FuzzyTime.in(MonthPart.END, YearMonth.of(2024, 6)).asTentative(), null);
        assertThat(refusalOf(june, new FirmTime(LocalDate.of(2024, 6, 20), null, null, null, null)))
                .isEqualTo(PlanProblem.FIRM_OUTSIDE_WINDOW);
        Plan unknown = issued(FuzzyTime.toBeAnnounced(), null);
        firm(unknown, on(26));
        assertThat(unknown.events().getFirst().time().isFirm()).isTrue();
        Plan unsaid = issued(null, null);
        firm(unsaid, on(26));
        assertThat(unsaid.events().getFirst().timeHistory().getFirst().timeBefore())
                .isNull();
    }

    @Test
    void hours_that_run_backwards_are_told_at_their_field() {
        Plan plan = issued(BETWEEN_25_AND_30, null);
        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> firm(
                        plan,
                        new FirmTime(LocalDate.of(2021, 11, 26), LocalTime.of(14, 0), LocalTime.of(8, 0), null, null)));
        assertThat(refused.problem()).isEqualTo(PlatformProblem.VALIDATION_FAILED);
        assertThat(refused.violations().getFirst().field()).isEqualTo("endTime");
    }

    @Test
    void a_draft_is_edited_and_not_firmed() {
        Plan draft = Plan.draft(
                aPlan().announcing(PlanTexts.event("Hội nghị", BETWEEN_25_AND_30))
                        .text(),
                PlanTexts.ISSUER,
                NOW);
        assertThat(refusalOf(draft, on(26))).isEqualTo(PlanProblem.PLAN_WRONG_STATE);
    }

    private static Plan issued(FuzzyTime time, EventDuration duration) {
        Plan plan = Plan.draft(
                aPlan().announcing(PlanTexts.event(null, "Hội nghị", time, duration))
                        .text(),
                PlanTexts.ISSUER,
                NOW);
        plan.issue(new Registration("12", "KH-HĐND", LocalDate.of(2021, 10, 22), null), NOW);
        return plan;
    }

    private static FirmTime on(int dayOfNovember) {
        return new FirmTime(LocalDate.of(2021, 11, dayOfNovember), null, null, null, null);
    }

    private static void firm(Plan plan, FirmTime time) {
        plan.firmEvent(plan.events().getFirst().id(), time, "Văn phòng", NOW);
    }

    private static Problem refusalOf(Plan plan, FirmTime time) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> firm(plan, time));
        assertThat(refused).isNotNull();
        return refused.problem();
    }
}
