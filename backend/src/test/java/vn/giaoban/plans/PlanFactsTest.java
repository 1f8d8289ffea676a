package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.plans.PlansApi.act;
import static vn.giaoban.plans.PlansApi.conference;
import static vn.giaoban.plans.PlansApi.draft;
import static vn.giaoban.plans.PlansApi.get;
import static vn.giaoban.plans.PlansApi.office;
import static vn.giaoban.plans.PlansApi.registration;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.facts.PlanAmendmentDrafted;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.plans.facts.PlanIssued;
import vn.giaoban.plans.facts.PlanSuperseded;
import vn.giaoban.platform.Fact;

/** What happens to a plan is told to whoever listens, with both ids where two plans are concerned. */
@QuarkusTest
class PlanFactsTest {

    @Inject
    Listener listener;

    @Inject
    PlanDirectory directory;

    @Test
    void the_life_of_a_plan_is_told_step_by_step() {
        String id = draft();
        office().header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(conference())
                .put(PlansApi.PLANS + "/" + id)
                .then()
                .statusCode(200);
        act(office(), id, "issue", registration());
        act(office(), id, "start", Map.of());
        String event = get(office(), id).path("events[0].id");
        act(office(), id, "events/" + event + "/firm", text("date", "2023-09-22"));
        act(office(), id, "conclude", text("conclusion", "Xong."));
        act(office(), id, "archive", Map.of()).then().statusCode(200);
        assertThat(listener.about(id))
                .extracting(Fact::action)
                .containsExactly(
                        "PLAN_CREATED",
                        "PLAN_CHANGED",
                        "PLAN_ISSUED",
                        "PLAN_STARTED",
                        "EVENT_FIRMED",
                        "PLAN_CONCLUDED",
                        "PLAN_ARCHIVED");
        assertThat(listener.about(id))
                .allSatisfy(fact -> assertThat(fact.objectType()).isEqualTo("plan"));
    }

    @Test
    void an_amendment_is_told_with_the_plan_that_it_replaces() {
        String old = PlansApi.issued();
        String id =
                act(office(), old, "amendments", text("reason", "Đổi ngày.")).path("id");
        act(office(), id, "issue", registration()).then().statusCode(200);
        List<Fact> facts = listener.about(id);
        assertThat(facts.getFirst()).isEqualTo(new PlanAmendmentDrafted(uuid(id), uuid(old), "Đổi ngày."));
        assertThat(facts.getLast())
                .isInstanceOfSatisfying(
                        PlanIssued.class,
                        issued -> assertThat(issued.supersedesPlanId()).isEqualTo(uuid(old)));
        assertThat(listener.about(old).getLast()).isEqualTo(new PlanSuperseded(uuid(old), uuid(id)));
        assertThat(directory.changes(uuid(id))).isEmpty();
        assertThat(directory.header(uuid(id)).orElseThrow().supersedesId()).isEqualTo(uuid(old));
        assertThat(directory.header(uuid(id)).orElseThrow().events().getFirst().continuesEventId())
                .isEqualTo(directory
                        .header(uuid(old))
                        .orElseThrow()
                        .events()
                        .getFirst()
                        .id());
    }

    @Test
    void a_refused_step_is_not_told_and_a_removed_draft_is() {
        String id = draft();
        act(office(), id, "start", Map.of()).then().statusCode(409);
        office().header("If-Match", "\"0\"")
                .delete(PlansApi.PLANS + "/" + id)
                .then()
                .statusCode(204);
        assertThat(listener.about(id)).extracting(Fact::action).containsExactly("PLAN_CREATED", "PLAN_DELETED");
    }

    @Test
    void the_log_gets_no_personal_data() {
        Map<String, Object> content = conference();
        content.put("contact", text("name", "Người Trực", "phone", "0294 000 0000"));
        String id = draft(content);
        assertThat(listener.about(id)).singleElement().satisfies(fact -> {
            PlanContent told = (PlanContent) fact.after();
            assertThat(told.contact()).isNull();
            assertThat(told.title()).isEqualTo(content.get("title"));
        });
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    @ApplicationScoped
    static class Listener {

        private final List<Fact> heard = new CopyOnWriteArrayList<>();

        void hear(@Observes Fact fact) {
            heard.add(fact);
        }

        List<Fact> about(String id) {
            return heard.stream()
                    .filter(PlanFact.class::isInstance)
                    .filter(fact -> fact.objectId().equals(uuid(id)))
                    .toList();
        }
    }
}
