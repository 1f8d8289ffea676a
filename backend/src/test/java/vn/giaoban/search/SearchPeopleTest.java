package vn.giaoban.search;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.search.SearchApi.search;
import static vn.giaoban.search.SearchApi.titles;

import io.quarkus.test.junit.QuarkusTest;
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

/** People are found by those who see them on the plan's list, and by nobody else. */
@QuarkusTest
class SearchPeopleTest {

    private static final SearchKind PERSON = SearchKind.PERSON;

    private static APlan plan;
    private static String named;

    @Inject
    TestClock clock;

    @BeforeEach
    void oneDistrictNamesSomebody() {
        clock.reset();
        clock.setTo("2023-09-01T08:00:00+07:00");
        if (plan == null) {
            plan = APlan.of("tra-vinh").titled("Hội nghị có đại biểu tìm được").drafted();
            Map<String, Object> group = Map.of(
                    "kind", "DELEGATES",
                    "wording", "Lãnh đạo HĐND huyện",
                    "naming", "BODIES",
                    "bodyIds", List.of(AnAssignment.body("tra-vinh/tra-cu"), AnAssignment.body("tra-vinh/cau-ke")));
            String groupId = plan.office()
                    .contentType(JSON)
                    .body(group)
                    .post("/api/v1/plans/" + plan.id() + "/participant-groups")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            plan.issuedOn("2023-08-30");
            named = name(SignIn.unit("tra-vinh/tra-cu"), groupId, "Quách Thuỳ Ngẫu", "0900 123 456");
        }
    }

    @Test
    void without_accents_by_name_title_and_unit() {
        assertThat(titles(plan.office(), "quach thuy ngau", PERSON)).containsExactly("Quách Thuỳ Ngẫu");
        assertThat(titles(plan.office(), "chu tich hdnd xa ngau nhien", PERSON)).containsExactly("Quách Thuỳ Ngẫu");
        assertThat(search(plan.office(), "quach thuy ngau", PERSON).<String>getList("groups.items.flatten().planId"))
                .containsExactly(plan.id());
    }

    @Test
    void those_who_named_them_find_them_and_a_neighbour_of_the_same_plan_does_not() {
        assertThat(titles(SignIn.unit("tra-vinh/tra-cu"), "quach thuy ngau", PERSON))
                .hasSize(1);
        assertThat(titles(SignIn.reader("tra-vinh"), "quach thuy ngau", PERSON)).hasSize(1);
        for (RequestSpecification other : List.of(SignIn.unit("tra-vinh/cau-ke"), SignIn.office("hau-giang"))) {
            assertThat(search(other, "quach thuy ngau").getLong("total")).isZero();
        }
    }

    @Test
    void a_telephone_number_finds_nobody() {
        assertThat(search(plan.office(), "0900 123 456").getLong("total")).isZero();
    }

    @Test
    void who_was_taken_off_the_list_is_found_no_more() {
        String etag = plan.office()
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("name", "Quách Thuỳ Ngẫu", "title", "Chủ tịch HĐND", "unitName", "xã Ngẫu Nhiên"))
                .put("/api/v1/participants/" + named)
                .header("ETag");
        plan.office()
                .header("If-Match", etag)
                .delete("/api/v1/participants/" + named)
                .then()
                .statusCode(204);
        assertThat(titles(plan.office(), "quach thuy ngau", PERSON)).isEmpty();
        plan = null;
    }

    private static String name(RequestSpecification caller, String groupId, String name, String phone) {
        Map<String, Object> person =
                Map.of("name", name, "title", "Chủ tịch HĐND", "unitName", "xã Ngẫu Nhiên", "phone", phone);
        return caller.contentType(JSON)
                .body(Map.of("groupId", groupId, "person", person))
                .post("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
