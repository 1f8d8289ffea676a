package vn.giaoban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.units.UnitDirectory;

/** The examples, loaded on Thursday 12/3/2026 into an empty database. */
@QuarkusTest
@TestProfile(DemoTest.Loaded.class)
public class DemoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final String PLANS = "/api/v1/plans";

    @Inject
    DemoLoader loader;

    @Inject
    UnitDirectory units;

    /** An application of its own: it starts on that day, with the examples. */
    public static class Loaded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("giaoban.demo.enabled", "true", "giaoban.clock.start", TODAY + "T10:00:00+07:00");
        }
    }

    @Test
    void five_published_plans_and_the_one_that_lives_today() {
        JsonPath plans = plans();
        assertThat(plans.getList("items.issuingBody.name"))
                .containsExactly(
                        "Thường trực HĐND tỉnh Đồng Tháp",
                        living().issuer(),
                        "Thường trực HĐND thị xã Đức Phổ",
                        "Thường trực HĐND tỉnh Hậu Giang",
                        "Thường trực HĐND tỉnh Trà Vinh",
                        "Thường trực HĐND tỉnh Lạng Sơn");
        assertThat(plans.getList("items.findAll { it.status == 'ISSUED' }.issueDateText"))
                .containsExactly(
                        "ngày 26 tháng 02 năm 2026",
                        "ngày 13 tháng 5 năm 2024",
                        "ngày 20 tháng 02 năm 2024",
                        "ngày 30 tháng 8 năm 2023",
                        "ngày 20 tháng 10 năm 2021");
    }

    @Test
    void a_second_start_loads_nothing() {
        List<Object> before = plans().getList("items");
        int lines = log(traVinh()).getList("items").size();
        loader.load(new StartupEvent());
        assertThat(plans().getList("items")).isEqualTo(before);
        assertThat(log(traVinh()).getList("items")).hasSize(lines);
    }

    @Test
    void a_text_without_a_number_gets_none_that_looks_real_and_the_draft_keeps_its_blanks() {
        JsonPath plans = plans();
        assertThat(plans.getList("items.findAll { it.status == 'ISSUED' }.number"))
                .containsExactly("(mẫu)", "(mẫu)", "(mẫu)", "288", "(mẫu)");
        Map<String, Object> draft = plans.getMap("items.find { it.status == 'DRAFT' }");
        assertThat(draft).doesNotContainKey("number").containsEntry("symbol", "KH-HĐND");
        assertThat(draft.get("issueDateText")).isEqualTo("ngày … tháng 3 năm 2024");
        assertThat(draft.get("title").toString()).contains("học tập kinh nghiệm");
    }

    @Test
    void nine_districts_of_tra_vinh_owe_nine_papers_by_15_9_2023_as_their_story_left_them() {
        JsonPath board = board(traVinh());
        Map<String, String> papers = Map.of(
                "huyện Cầu Kè", "ACCEPTED ON_TIME 2",
                "huyện Trà Cú", "ACCEPTED ON_TIME 1",
                "huyện Châu Thành", "SENT ON_TIME 1",
                "thành phố Trà Vinh", "SENT ON_TIME 1",
                "huyện Tiểu Cần", "SENT ON_TIME 1",
                "huyện Càng Long", "SENT ON_TIME 1",
                "thị xã Duyên Hải", "SENT LATE 1",
                "huyện Cầu Ngang", "OPEN OVERDUE 0",
                "huyện Duyên Hải", "OPEN OVERDUE 0");
        List<Map<String, Object>> rows = board.getList("items.findAll { it.kind == 'PAPER' }");
        assertThat(rows).hasSize(9).allSatisfy(row -> {
            String unit = (String) ((Map<?, ?>) row.get("body")).get("unitName");
            assertThat(row).as(unit).containsEntry("lastDay", "2023-09-15");
            assertThat(row.get("state") + " " + row.get("standing") + " " + row.get("versions"))
                    .as(unit)
                    .isEqualTo(papers.get(unit));
        });
        assertThat(board.getString(
                        "items.find { it.body.unitName == 'thị xã Duyên Hải' && it.kind == 'PAPER' }.submittedAt"))
                .isEqualTo("2023-09-18T01:30:00Z");
    }

    @Test
    void the_trail_names_who_did_what_when_it_happened() {
        JsonPath log = log(traVinh());
        assertEntry(log, "PLAN_CREATED", "2023-08-27T02:00:00Z", "Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh");
        assertEntry(log, "PLAN_ISSUED", "2023-08-30T02:00:00Z", "Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh");
        assertEntry(log, "SUBMISSION_SENT", "2023-09-11T01:40:00Z", "Thường trực HĐND huyện Cầu Kè");
        assertEntry(log, "SUBMISSION_RETURNED", "2023-09-11T08:30:00Z", "Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh");
        assertEntry(log, "SUBMISSION_SENT", "2023-09-18T01:30:00Z", "Thường trực HĐND thị xã Duyên Hải");
        assertThat(log.<String>getList("items.at")).allMatch(at -> at.startsWith("2023-"));
        assertThat(log.getList("items.actor")).doesNotContainNull().doesNotContain("Hệ thống");
    }

    @Test
    void the_board_of_tra_vinh_looks_back_to_the_day_of_the_deadline() {
        JsonPath board = TestAccount.with(signedIn("vanphong.travinh"))
                .queryParams(Map.of("asOf", "2023-09-15", "limit", 200))
                .get(PLANS + "/" + traVinh() + "/obligations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(board.getInt("counts.dueSoon")).isEqualTo(3);
        assertThat(board.getInt("counts.overdue")).isZero();
        assertThat(board.getInt("counts.late")).isZero();
    }

    @Test
    void the_living_plan_asks_only_bodies_that_stand_today() {
        JsonPath board = board(living().id());
        Set<UUID> bodies = new HashSet<>();
        board.<String>getList("items.parties.id.flatten()").forEach(id -> bodies.add(UUID.fromString(id)));
        assertThat(bodies).hasSizeGreaterThan(9).allSatisfy(body -> {
            assertThat(units.body(body)).isPresent();
            assertThat(units.endOf(body)).as(units.body(body).toString()).isEmpty();
        });
        Map<String, Integer> counts = board.getMap("counts");
        assertThat(counts)
                .containsEntry("accepted", 2)
                .containsEntry("returned", 1)
                .containsEntry("late", 1)
                .containsEntry("nil", 1)
                .containsEntry("extended", 1)
                .containsEntry("overdue", 1);
        assertThat(counts.get("dueSoon")).isPositive();
    }

    @Test
    void plan_288_lists_whom_it_invites_and_seven_of_nine_districts_have_named_theirs() {
        JsonPath groups = read("vanphong.travinh", PLANS + "/" + traVinh() + "/participant-groups");
        assertThat(groups.getList("items.level").stream().map(String::valueOf))
                .containsExactly(
                        "PROVINCE",
                        "PROVINCE",
                        "PROVINCE",
                        "PROVINCE",
                        "PROVINCE",
                        "PROVINCE",
                        "PROVINCE",
                        "DISTRICT",
                        "DISTRICT",
                        "DISTRICT",
                        "DISTRICT",
                        "COMMUNE",
                        "null");
        assertThat(groups.getList("items.naming").stream().filter("BODIES"::equals))
                .hasSize(5);
        assertThat(groups.getInt("named")).isEqualTo(12);

        List<Map<String, Object>> communes = read("vanphong.travinh", PLANS + "/" + traVinh() + "/participant-naming")
                .getList("findAll { it.group.startsWith('Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã') }");
        assertThat(communes).hasSize(9);
        assertThat(communes).filteredOn(row -> (int) row.get("named") > 0).hasSize(7);
        assertThat(communes)
                .filteredOn(row -> Integer.valueOf(1).equals(row.get("missing")))
                .extracting(row -> String.valueOf(((Map<?, ?>) row.get("body")).get("unitName")))
                .containsExactlyInAnyOrder("huyện Cầu Ngang", "huyện Duyên Hải");
        assertThat(communes)
                .filteredOn(row -> row.get("special") != null)
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("named", 2).doesNotContainKey("max"));
    }

    @Test
    void the_other_published_plans_have_the_groups_of_their_text() {
        JsonPath plans = plans();
        Map<String, Integer> groups = Map.of(
                "Thường trực HĐND tỉnh Lạng Sơn", 14,
                "Thường trực HĐND thị xã Đức Phổ", 8,
                "Thường trực HĐND tỉnh Đồng Tháp", 7,
                "Thường trực HĐND tỉnh Hậu Giang", 0);
        groups.forEach((issuer, count) -> {
            String id = plans.getString("items.find { it.issuingBody.name == '" + issuer + "' }.id");
            assertThat(read("quantri", PLANS + "/" + id + "/participant-groups").getList("items"))
                    .as(issuer)
                    .hasSize(count);
        });
    }

    @Test
    void the_living_plan_has_a_reply_of_each_kind_and_places_left() {
        String participants = PLANS + "/" + living().id() + "/participants";
        Map<String, Integer> counts = read("quantri", participants).getMap("counts");
        assertThat(counts)
                .containsEntry("total", 10)
                .containsEntry("coming", 4)
                .containsEntry("notComing", 1)
                .containsEntry("substituted", 1)
                .containsEntry("unanswered", 4);
        assertThat(read("quantri", participants).getList("items.phone")).containsOnlyNulls();
        List<Map<String, Object>> naming = read("quantri", PLANS + "/" + living().id() + "/participant-naming")
                .getList("$");
        assertThat(naming).hasSize(9).allSatisfy(row -> assertThat(row).containsEntry("until", "2026-03-18"));
        assertThat(naming).filteredOn(row -> (int) row.get("missing") == 0).hasSize(1);
        assertThat(naming)
                .filteredOn(row -> (int) row.get("max") == 4)
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("named", 2));
    }

    @Test
    void every_kind_of_desk_signs_in_with_the_published_password() {
        for (String username : List.of(
                "quantri",
                "vanphong.travinh",
                "thuongtruc.langson",
                "nguoixem.ducpho",
                "huyen.cauke",
                "thixa.duyenhai",
                "huyen.duyenhai",
                "hdnd.xa.cuongloi",
                "xa.phoan",
                "vanphong.vinhlong")) {
            assertThat(signedIn(username)).as(username).isNotBlank();
        }
    }

    private record Living(String id, String issuer) {}

    private static Living living() {
        JsonPath plans = plans();
        String row = "items.find { it.issueDateText == 'ngày 26 tháng 02 năm 2026' }.";
        return new Living(plans.getString(row + "id"), plans.getString(row + "issuingBody.name"));
    }

    private static String traVinh() {
        return plans().getString("items.find { it.number == '288' }.id");
    }

    private static JsonPath plans() {
        return read("quantri", PLANS);
    }

    private static JsonPath board(String planId) {
        return read("quantri", PLANS + "/" + planId + "/obligations");
    }

    private static JsonPath log(String planId) {
        return read("vanphong.travinh", PLANS + "/" + planId + "/log");
    }

    private static JsonPath read(String username, String path) {
        return TestAccount.with(signedIn(username))
                .queryParam("limit", 200)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String signedIn(String username) {
        return TestAccount.trySignIn(username, "giaoban-demo-2026")
                .then()
                .statusCode(200)
                .extract()
                .cookie(TestAccount.COOKIE);
    }

    private static void assertEntry(JsonPath log, String action, String at, String actor) {
        assertThat(log.getList("items.findAll { it.action == '" + action + "' && it.at == '" + at + "' }.actor"))
                .as(action + " at " + at)
                .containsExactly(actor);
    }
}
