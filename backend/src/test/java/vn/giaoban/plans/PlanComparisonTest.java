package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.plans.PlanTexts.aPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.Registration;

/** What an amendment says otherwise than the plan that it amends. */
class PlanComparisonTest {

    private static final Instant NOW = Instant.parse("2023-08-30T01:00:00Z");

    private final Plan amended = issued(
            PlanTexts.event("Hội nghị", FuzzyTime.onDay(LocalDate.of(2023, 9, 22))),
            PlanTexts.event("Họp trù bị", null));
    private final Plan amendment = amended.amend("Đổi ngày.", NOW);

    @Test
    void a_copy_says_nothing_otherwise() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void number_and_date_are_no_change() {
        amendment.issue(new Registration("301", "KH-HĐND", LocalDate.of(2023, 9, 5), null), NOW);
        assertThat(changes()).isEmpty();
    }

    @Test
    void what_differs_is_told_before_and_after() {
        EventContent moved = PlanTexts.event(
                amendment.events().getFirst().id(), "Hội nghị", FuzzyTime.onDay(LocalDate.of(2023, 9, 29)), null);
        EventContent added = PlanTexts.event("Chạy thử đường truyền", null);
        PlanContent text = aPlan().entitled("Hội nghị giao ban, có điều chỉnh")
                .announcing(moved, added)
                .text();
        amendment.revise(text, NOW);
        assertThat(changes())
                .containsExactly(
                        new Change("Trích yếu", "Hội nghị giao ban", "Hội nghị giao ban, có điều chỉnh"),
                        new Change("Thời gian – Hội nghị", "thứ Sáu 22/09/2023", "thứ Sáu 29/09/2023"),
                        new Change("Hoạt động", "Họp trù bị", null),
                        new Change("Hoạt động", null, "Chạy thử đường truyền"));
    }

    private List<Change> changes() {
        return PlanComparison.of(amended, amendment, id -> "Thường trực HĐND");
    }

    private static Plan issued(EventContent... events) {
        Plan plan = Plan.draft(aPlan().announcing(events).text(), PlanTexts.ISSUER, NOW);
        plan.issue(new Registration("288", "KH-HĐND", LocalDate.of(2023, 8, 30), null), NOW);
        return plan;
    }
}
