package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.plans.PlansApi.act;
import static vn.giaoban.plans.PlansApi.conference;
import static vn.giaoban.plans.PlansApi.draft;
import static vn.giaoban.plans.PlansApi.event;
import static vn.giaoban.plans.PlansApi.get;
import static vn.giaoban.plans.PlansApi.office;
import static vn.giaoban.plans.PlansApi.registration;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.testing.Statements;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** A plan is read in as many statements with forty events as with one. */
@QuarkusTest
class PlanStatementsTest {

    private static final Scope OFFICE = new Scope(
            UUID.randomUUID(),
            Role.OFFICE,
            UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE),
            UnitRegister.unitId("tra-vinh"),
            "Văn phòng");

    @Inject
    Plans plans;

    @Inject
    PlanViews views;

    @Inject
    PlanDirectory directory;

    @Test
    void a_plan_is_shown_in_four_statements() {
        for (int events : List.of(0, 1, 40)) {
            UUID id = withEvents(events);
            long statements =
                    Statements.count(() -> QuarkusTransaction.requiringNew().run(() -> {
                        PlanView view = views.shown(plans.demandVisible(id, OFFICE), OFFICE)
                                .getEntity();
                        assertThat(view.events()).hasSize(events);
                    }));
            assertThat(statements).as("with %d events", events).isBetween(1L, 4L);
        }
    }

    @Test
    void another_room_knows_the_header_in_two() {
        UUID id = withEvents(40);
        assertThat(Statements.count(() ->
                        assertThat(directory.header(id).orElseThrow().events()).hasSize(40)))
                .isBetween(1L, 2L);
        assertThat(Statements.count(
                        () -> assertThat(directory.visible(id, OFFICE)).isPresent()))
                .isBetween(1L, 2L);
    }

    /** Two of them firmed, so that there is history to read. */
    private static UUID withEvents(int count) {
        Map<String, Object> content = conference();
        content.put(
                "events",
                IntStream.range(0, count)
                        .mapToObj(index -> event("Đoàn " + index))
                        .toList());
        String id = draft(content);
        act(office(), id, "issue", registration()).then().statusCode(200);
        List<String> events = get(office(), id).path("events.id");
        events.stream()
                .limit(2)
                .forEach(event -> act(office(), id, "events/" + event + "/firm", text("date", "2023-09-22"))
                        .then()
                        .statusCode(200));
        return UUID.fromString(id);
    }
}
