package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giaoban.participants.ParticipantsApi.addGroup;
import static vn.giaoban.participants.ParticipantsApi.group;
import static vn.giaoban.participants.ParticipantsApi.groupId;
import static vn.giaoban.participants.ParticipantsApi.list;
import static vn.giaoban.participants.ParticipantsApi.name;
import static vn.giaoban.participants.ParticipantsApi.person;
import static vn.giaoban.participants.ParticipantsApi.put;
import static vn.giaoban.participants.ParticipantsApi.remove;
import static vn.giaoban.participants.ParticipantsApi.substitute;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** «Mỗi huyện mời 01 …; riêng huyện Cầu Kè …»: who is named within which quota by whom. */
@QuarkusTest
class NamingHttpTest {

    @Inject
    TestClock clock;

    private APlan plan;
    private String group;

    @BeforeEach
    void aPlanThatInvitesOneOfEachOfTwoDistricts() {
        clock.reset();
        clock.setTo("2023-09-01T08:00:00+07:00");
        plan = APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .drafted();
        Map<String, Object> content =
                group("Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã", 1, "tra-vinh/tra-cu", "tra-vinh/cau-ke");
        content.put(
                "exceptions",
                List.of(Map.of(
                        "bodyId",
                        AnAssignment.body("tra-vinh/cau-ke"),
                        "max",
                        3,
                        "wording",
                        "của các xã trên địa bàn")));
        addGroup(plan, content).then().statusCode(201).header("ETag", notNullValue());
        addGroup(plan, group("Phóng viên Báo, Đài", null)).then().statusCode(201);
        plan.issuedOn("2023-08-30");
        group = groupId(plan, 0);
    }

    @Test
    void a_district_names_one_and_is_told_that_the_place_is_taken() {
        name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Trần Mẫu Một"))
                .then()
                .statusCode(201)
                .body("body.unitName", equalTo("huyện Trà Cú"))
                .body("mayChange", equalTo(true));
        name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Trần Mẫu Hai"))
                .then()
                .statusCode(409)
                .body("code", equalTo("QUOTA_FULL"))
                .body("max", equalTo(1))
                .body("named", equalTo(1));
        list(SignIn.unit("tra-vinh/tra-cu"), plan).then().body("items", hasSize(1));
    }

    @Test
    void the_exception_may_give_a_place_to_each_commune_of_the_district() {
        APlan other = APlan.of("quang-ngai/duc-pho")
                .announcing("Hội nghị giao ban", "2024-07-05", "2024-07-06")
                .drafted();
        Map<String, Object> content = group("Chủ tịch HĐND 01 xã", 2, "quang-ngai/duc-pho");
        content.put(
                "exceptions",
                List.of(Map.of("bodyId", AnAssignment.body("quang-ngai/duc-pho"), "max", 1, "eachUnitOf", "COMMUNE")));
        addGroup(other, content).then().statusCode(201).body("exceptions[0].eachUnitOf", equalTo("COMMUNE"));
        other.issuedOn("2024-06-03");
        // In 2024 the town had eight wards and seven communes.
        other.office()
                .get("/api/v1/plans/" + other.id() + "/participant-naming")
                .then()
                .statusCode(200)
                .body("max", contains(15));
    }

    @Test
    void the_exception_holds_for_its_district_alone() {
        for (String name : List.of("Lê Mẫu Một", "Lê Mẫu Hai", "Lê Mẫu Ba")) {
            name(SignIn.unit("tra-vinh/cau-ke"), plan, group, person(name))
                    .then()
                    .statusCode(201);
        }
        name(SignIn.unit("tra-vinh/cau-ke"), plan, group, person("Lê Mẫu Tư"))
                .then()
                .statusCode(409)
                .body("max", equalTo(3));
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-naming")
                .then()
                .statusCode(200)
                .body("body.unitName", contains("huyện Trà Cú", "huyện Cầu Kè"))
                .body("missing", contains(1, 0))
                .body("[1].special", equalTo("của các xã trên địa bàn"));
    }

    @Test
    void a_blank_telephone_number_is_none() {
        Map<String, Object> person = person("Trần Mẫu Một");
        person.put("phone", " ");
        name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person).then().statusCode(201);
        list(plan.office(), plan).then().body("items[0].phone", nullValue());
    }

    @Test
    void a_unit_sees_its_own_and_the_office_sees_all_and_a_stranger_none() {
        Map<String, Object> withPhone = person("Trần Mẫu Một");
        withPhone.put("phone", "0900 000 000");
        String id = name(SignIn.unit("tra-vinh/tra-cu"), plan, group, withPhone).path("id");
        list(SignIn.unit("tra-vinh/cau-ke"), plan)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("counts.total", equalTo(0));
        list(plan.office(), plan).then().body("items", hasSize(1)).body("items[0].phone", equalTo("0900 000 000"));
        list(SignIn.reader("tra-vinh"), plan)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].phone", nullValue())
                .body("items[0].mayChange", equalTo(false));
        list(SignIn.office("hau-giang"), plan).then().statusCode(404);
        name(SignIn.unit("tra-vinh/tieu-can"), plan, group, person("Người Lạ"))
                .then()
                .statusCode(404);
        put(SignIn.unit("tra-vinh/cau-ke"), id, "", 0, person("Bị Đổi")).then().statusCode(404);
        remove(SignIn.unit("tra-vinh/cau-ke"), id, 0).then().statusCode(404);
        name(SignIn.unit("tra-vinh/cau-ke"), plan, groupId(plan, 1), person("Phóng Viên"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_NAMING_BODY"));
    }

    @Test
    void a_unit_is_told_what_it_has_to_name_until_when() {
        SignIn.unit("tra-vinh/tra-cu")
                .get("/api/v1/participants/own-naming")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.planId == '" + plan.id() + "' }.group",
                        contains("Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã"))
                .body("find { it.planId == '" + plan.id() + "' }.missing", equalTo(1))
                .body("find { it.planId == '" + plan.id() + "' }.mayName", equalTo(true));
    }

    @Test
    void somebody_goes_instead_and_counts_once() {
        String id = name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Trần Mẫu Một"))
                .path("id");
        String other = substitute(SignIn.unit("tra-vinh/tra-cu"), id, 0, person("Người Đi Thay"))
                .then()
                .statusCode(201)
                .body("standsInFor", equalTo("Trần Mẫu Một"))
                .extract()
                .path("id");
        substitute(SignIn.unit("tra-vinh/tra-cu"), id, 1, person("Người Thứ Ba"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_SUBSTITUTED"));
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .then()
                .body("items[0].named", equalTo(1));
        remove(SignIn.unit("tra-vinh/tra-cu"), other, 0).then().statusCode(204);
        put(plan.office(), id, "/reply", 2, Map.of("reply", "NOT_COMING"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
        put(plan.office(), id, "/reply", 2, Map.of("reply", "NOT_COMING", "reason", "Bận họp"))
                .then()
                .statusCode(200)
                .body("reply", equalTo("NOT_COMING"))
                .body("replyReason", equalTo("Bận họp"));
    }

    @Test
    void the_place_of_somebody_removed_is_free_again_and_an_old_version_removes_nobody() {
        String id = name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Trần Mẫu Một"))
                .path("id");
        put(plan.office(), id, "", 0, person("Trần Mẫu Mốt")).then().statusCode(200);
        remove(plan.office(), id, 0).then().statusCode(412);
        remove(plan.office(), id, 1).then().statusCode(204);
        name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Trần Mẫu Hai"))
                .then()
                .statusCode(201);
    }

    @Test
    void names_are_sorted_by_given_name_in_the_vietnamese_order() {
        String press = groupId(plan, 1);
        for (String name : List.of("Võ Văn Đạt", "Ngô Ánh", "Lý Văn An", "Trần Dũng", "Bùi Ăn", "Đỗ Văn An")) {
            name(plan.office(), plan, press, person(name)).then().statusCode(201);
        }
        plan.office()
                .queryParam("sort", "NAME")
                .queryParam("limit", "4")
                .get("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .body("items.name", contains("Đỗ Văn An", "Lý Văn An", "Ngô Ánh", "Bùi Ăn"))
                .body("total", equalTo(6));
        plan.office()
                .queryParam("q", "van dat")
                .get("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .body("items.name", contains("Võ Văn Đạt"))
                .body("total", equalTo(1));
    }

    @Test
    void a_group_of_an_issued_plan_stays_as_it_is() {
        plan.office()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(group("Khác", 5))
                .put("/api/v1/participant-groups/" + group)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_ISSUED"));
        addGroup(plan, group("Thêm", 1)).then().statusCode(409);
    }

    @Test
    void an_amendment_takes_over_whom_the_plan_had_named() {
        name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Trần Mẫu Một"))
                .then()
                .statusCode(201);
        APlan amendment = plan.amended("Đổi ngày");
        amendment.issuedOn("2023-09-02");
        list(amendment.office(), amendment)
                .then()
                .body("items.name", contains("Trần Mẫu Một"))
                .body("counts.total", equalTo(1));
        name(SignIn.unit("tra-vinh/tra-cu"), amendment, groupId(amendment, 0), person("Một Người Nữa"))
                .then()
                .statusCode(409)
                .body("code", equalTo("QUOTA_FULL"));
        name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Vào Bản Cũ"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NAMING_NOT_OPEN"));
    }

    @Test
    void of_two_clerks_at_the_last_place_exactly_one_wins() throws Exception {
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 50; round++) {
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<Integer> clerk = () -> {
                    start.await();
                    return name(SignIn.unit("tra-vinh/tra-cu"), plan, group, person("Người Mẫu"))
                            .statusCode();
                };
                Future<Integer> one = clerks.submit(clerk);
                Future<Integer> other = clerks.submit(clerk);
                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
                String id = list(plan.office(), plan)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
                remove(plan.office(), id, 0).then().statusCode(204);
            }
        }
    }
}
