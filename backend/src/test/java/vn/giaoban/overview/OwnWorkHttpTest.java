package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.giaoban.overview.OverviewApi.OBLIGATIONS;
import static vn.giaoban.overview.OverviewApi.get;
import static vn.giaoban.overview.OverviewApi.pagedIds;
import static vn.giaoban.overview.OverviewApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** «Việc của đơn vị»: one's own, the most urgent first. */
@QuarkusTest
class OwnWorkHttpTest {

    private static final String DINH_LAP = "lang-son/dinh-lap";
    private static final String CUONG_LOI = "lang-son/dinh-lap/xa-cuong-loi";

    private static APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void onePlanOfLangSon() {
        clock.reset();
        if (plan == null) {
            plan = APlan.of("lang-son")
                    .assigning(paper("Không hạn", DINH_LAP))
                    .assigning(paper("Sau", DINH_LAP).noLaterThan("2023-10-15"))
                    .assigning(paper("Trước", DINH_LAP).noLaterThan("2023-09-15"))
                    .assigning(paper("Đã gửi", DINH_LAP).noLaterThan("2023-09-10"))
                    .assigning(paper("Của xã", CUONG_LOI).noLaterThan("2023-09-20"))
                    .assigning(paper("Của huyện bên", "lang-son/huu-lung").noLaterThan("2023-09-01"))
                    .assigning(paper("Của tỉnh", "lang-son").noLaterThan("2023-09-02"))
                    .issuedOn("2023-08-30");
            plan.allOwedBy(DINH_LAP).stream()
                    .filter(owed ->
                            "Đã gửi".equals(owed.seenBy(owed.owner()).extract().path("topic")))
                    .forEach(owed -> owed.handIn().then().statusCode(201));
        }
    }

    @Test
    void a_district_finds_what_it_and_its_communes_still_owe_the_nearest_first() {
        assertThat(topics(SignIn.unit(DINH_LAP), "OPEN")).containsExactly("Trước", "Của xã", "Sau", "Không hạn");
        assertThat(topics(SignIn.unit(DINH_LAP), "DONE")).containsExactly("Đã gửi");
        assertThat(topics(SignIn.unit(DINH_LAP), "ALL"))
                .containsExactly("Đã gửi", "Trước", "Của xã", "Sau", "Không hạn");
        get(SignIn.unit(DINH_LAP), OBLIGATIONS, ofPlan("OPEN"))
                .body("total", equalTo(4))
                .body("counts.total", equalTo(5))
                .body("counts.handedIn", equalTo(1))
                .body("counts.percent", equalTo(20));
    }

    @Test
    void pages_lose_nothing_where_dates_end() {
        for (int limit : List.of(1, 2, 3)) {
            assertThat(pagedIds(() -> SignIn.unit(DINH_LAP), OBLIGATIONS, ofPlan("ALL"), limit))
                    .containsExactlyElementsOf(read(SignIn.unit(DINH_LAP), OBLIGATIONS, ofPlan("ALL"))
                            .getList("items.id"));
        }
    }

    @Test
    void a_commune_finds_its_own_and_a_neighbour_nothing_of_it() {
        assertThat(topics(SignIn.unit(CUONG_LOI), "ALL")).containsExactly("Của xã");
        assertThat(topics(SignIn.unit("lang-son/huu-lung"), "ALL")).containsExactly("Của huyện bên");
        assertThat(topics(SignIn.unit("lang-son/bac-son"), "ALL")).isEmpty();
    }

    @Test
    void a_council_finds_what_it_owes_itself_not_what_it_is_owed() {
        for (RequestSpecification side :
                List.of(SignIn.office("lang-son"), SignIn.leader("lang-son"), SignIn.reader("lang-son"))) {
            assertThat(topics(side, "ALL")).containsExactly("Của tỉnh");
        }
        assertThat(topics(SignIn.administrator(), "ALL")).isEmpty();
        get(SignIn.stranger(), OBLIGATIONS, ofPlan("ALL")).statusCode(401);
        assertThat(topics(SignIn.office("hau-giang"), "ALL")).isEmpty();
    }

    @Test
    void what_is_still_open_is_what_is_asked_for_unless_told_otherwise() {
        JsonPath unfiltered = read(SignIn.unit(DINH_LAP), OBLIGATIONS, Map.of("limit", 200));
        assertThat(unfiltered.getList("items.state")).doesNotContain("SENT", "ACCEPTED", "WITHDRAWN");
        assertThat(unfiltered.getList("items.findAll { it.planId == '" + plan.id() + "' }.topic"))
                .containsExactly("Trước", "Của xã", "Sau", "Không hạn");
    }

    private static AnAssignment paper(String topic, String unit) {
        return AnAssignment.paper(topic).of(unit);
    }

    private static List<String> topics(RequestSpecification caller, String filter) {
        return read(caller, OBLIGATIONS, ofPlan(filter)).getList("items.topic");
    }

    private static Map<String, ?> ofPlan(String filter) {
        return Map.of("planId", plan.id(), "filter", filter);
    }
}
