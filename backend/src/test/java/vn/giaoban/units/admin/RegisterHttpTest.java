package vn.giaoban.units.admin;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.giaoban.units.admin.RegisterApi.CHANGES;
import static vn.giaoban.units.admin.RegisterApi.adds;
import static vn.giaoban.units.admin.RegisterApi.apply;
import static vn.giaoban.units.admin.RegisterApi.does;
import static vn.giaoban.units.admin.RegisterApi.preview;
import static vn.giaoban.units.admin.RegisterApi.unit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** The register as administrators keep it, over HTTP and down to the tables. */
@QuarkusTest
class RegisterHttpTest {

    @Inject
    Session database;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    @Test
    void aUnitIsRenamedFromADayAndBothDaysAreRead() {
        String province = adds("PROVINCE", "Đổi Tên", null, "2031-01-01");
        String district = adds("RURAL_DISTRICT", "Cũ", province, "2031-01-01");
        Map<String, ?> change = Map.of(
                "amend",
                Map.of("unitId", district, "from", "2032-01-01", "type", "TOWN", "name", "Mới", "parentId", province));
        var preview = preview(change);
        preview.then()
                .statusCode(200)
                .body("counts.unitsChanged", is(1))
                .body("lines[0].name", equalTo("thị xã Mới"))
                .body("lines[0].formerName", equalTo("huyện Cũ"))
                .body("lines.findAll { it.body }.name", hasItem("Thị ủy Mới"));
        unit(district, "2032-01-01").then().body("fullName", equalTo("huyện Cũ"));

        apply(change, preview).then().statusCode(200);

        unit(district, "2031-12-31")
                .then()
                .body("fullName", equalTo("huyện Cũ"))
                .body("bodies.name", hasItem("Huyện ủy Cũ"))
                .body("versions", hasSize(2));
        unit(district, "2032-01-01")
                .then()
                .body("fullName", equalTo("thị xã Mới"))
                .body("bodies.name", hasItem("Thị ủy Mới"))
                .body("bodies.name", not(hasItem("Huyện ủy Cũ")));
    }

    @Test
    void aMergeShowsWhatHangsOnTheUnitsAndOffersWhatTheyOwe() {
        clock.setTo("2031-02-01T08:00:00+07:00");
        var owed = APlan.of("vinh-long-2025")
                .titled("Việc của xã sắp nhập")
                .assigning(AnAssignment.paper("Kết quả hoạt động")
                        .of("vinh-long-2025/xa-tap-son")
                        .noLaterThan("2031-06-20"))
                .issuedOn("2031-01-20")
                .owedBy("vinh-long-2025/xa-tap-son");
        String tapSon = UnitRegister.unitId("vinh-long-2025/xa-tap-son").toString();
        String hamGiang = UnitRegister.unitId("vinh-long-2025/xa-ham-giang").toString();
        SignIn.unit("vinh-long-2025/xa-tap-son").get("/api/v1/me").then().statusCode(200);
        Map<String, ?> change = Map.of(
                "reorganise",
                Map.of(
                        "onDate",
                        "2031-01-25",
                        "predecessorIds",
                        List.of(tapSon),
                        "successors",
                        List.of(Map.of("unitId", hamGiang, "childIds", List.of())),
                        "note",
                        "Nghị quyết thử"));
        var preview = preview(change);
        preview.then()
                .statusCode(200)
                .body("counts.unitsEnded", is(1))
                .body(
                        "references.findAll { it.kind == 'OPEN_OBLIGATIONS' && it.label.contains('sắp nhập') }.count",
                        contains(1))
                .body("references.findAll { it.kind == 'ACCOUNTS' }.label", hasItem("Thường trực HĐND xã Tập Sơn"))
                .body("withoutSuccessor", empty());

        apply(change, preview).then().statusCode(200);

        owed.seenBy(SignIn.unit("vinh-long-2025/xa-ham-giang"))
                .statusCode(200)
                .body("body.name", equalTo("Thường trực HĐND xã Tập Sơn"))
                .body("succession.candidates.name", contains("Thường trực HĐND xã Hàm Giang"));
        unit(tapSon, "2031-02-01").then().body("successors.unit.fullName", contains("xã Hàm Giang"));
    }

    @Test
    void nothingUnseenChanges() {
        String province = adds("PROVINCE", "Xem Trước", null, "2031-01-01");
        Map<String, ?> change = Map.of("end", Map.of("unitId", province, "lastDay", "2035-12-31"));
        var preview = preview(change);

        apply(Map.of("end", Map.of("unitId", province, "lastDay", "2034-12-31")), preview)
                .then()
                .statusCode(409)
                .body("code", equalTo("PREVIEW_OUTDATED"))
                .body("preview.lines[0].onDate", equalTo("2034-12-31"));

        adds("RURAL_DISTRICT", "Chen Ngang", province, "2032-01-01");
        apply(change, preview).then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        SignIn.administrator()
                .contentType(JSON)
                .body(Map.of("change", change, "token", "x"))
                .post(CHANGES)
                .then()
                .statusCode(428);
        preview(change)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_HAS_CHILDREN"))
                .body("detail", containsString("huyện Chen Ngang"));
    }

    @Test
    void badInputIsNamedByItsField() {
        preview(Map.of("add", Map.of("type", "TOWN", "name", " ", "from", "2031-01-01", "withBodies", false)))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("add.name"));
        preview(Map.of()).then().statusCode(422).body("code", equalTo("VALIDATION_FAILED"));
        preview(Map.of("end", Map.of("unitId", UUID.randomUUID(), "lastDay", "2031-01-01")))
                .then()
                .statusCode(404);
        preview(Map.of(
                        "addBody",
                        Map.of(
                                "unitId", UnitRegister.unitId("lang-son"),
                                "kind", "OTHER",
                                "name", "Cơ quan",
                                "organCode", "h37-x",
                                "from", "2031-01-01")))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("addBody.organCode"));
    }

    @Test
    void onlyAdministratorsChangeTheRegisterAndReadItsLog() {
        for (var other : List.of(SignIn.office("tra-vinh"), SignIn.leader("tra-vinh"), SignIn.unit("tra-vinh"))) {
            other.contentType(JSON)
                    .body(Map.of("end", Map.of("unitId", UnitRegister.unitId("lang-son"), "lastDay", "2031-01-01")))
                    .post(CHANGES + "/preview")
                    .then()
                    .statusCode(403);
            other.get("/api/v1/units/log").then().statusCode(403);
        }
        adds("PROVINCE", "Nhật Ký", null, "2031-01-01");
        SignIn.administrator()
                .get("/api/v1/units/log")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("Thêm đơn vị tỉnh Nhật Ký từ ngày 01/01/2031"))
                .body("items[0].action", equalTo("UNIT_ADDED"));
    }

    @Test
    void aBodyIsKeptWithItsCodesAndNames() {
        String province = adds("PROVINCE", "Cơ Quan", null, "2031-01-01");
        String body = does(
                "addBody",
                Map.of(
                        "unitId", province,
                        "kind", "DEPARTMENT",
                        "name", "Sở Thử",
                        "organCode", "T01.02",
                        "from", "2031-01-01",
                        "aliases", List.of("So Thu")));
        does("amendBody", Map.of("bodyId", body, "from", "2033-01-01", "name", "Sở Thử nghiệm"));
        does("endBody", Map.of("bodyId", body, "lastDay", "2034-12-31"));

        unit(province, "2032-12-31").then().body("bodies.name", hasItem("Sở Thử"));
        unit(province, "2033-01-01")
                .then()
                .body("bodies.name", hasItem("Sở Thử nghiệm"))
                .body("bodies.find { it.name == 'Sở Thử nghiệm' }.organCode", equalTo("T01.02"))
                .body("bodies.find { it.name == 'Sở Thử nghiệm' }.aliases", hasItem("Sở Thử"));
        unit(province, "2035-01-01").then().body("bodies.name", not(hasItem("Sở Thử nghiệm")));
    }

    @Test
    void aPreviewTakesAsManyStatementsForManyUnitsAsForOne() {
        String province = adds("PROVINCE", "Đếm", null, "2031-01-01");
        String one = adds("RURAL_DISTRICT", "Một", province, "2031-01-01");
        String two = adds("RURAL_DISTRICT", "Hai", province, "2031-01-01");
        String three = adds("RURAL_DISTRICT", "Ba", province, "2031-01-01");
        long few = statementsOfMerge(province, List.of(one, two));
        long more = statementsOfMerge(province, List.of(one, two, three));
        assertThat(more - few).as("for one more unit with its bodies").isZero();
        assertThat(few).isBetween(5L, 25L);
    }

    private static long statementsOfMerge(String province, List<String> units) {
        return Statements.count(() -> preview(Map.of(
                        "reorganise",
                        Map.of(
                                "onDate",
                                "2033-01-01",
                                "predecessorIds",
                                units,
                                "successors",
                                List.of(Map.of(
                                        "type", "TOWN", "name", "Gộp", "parentId", province, "childIds", List.of())))))
                .then()
                .statusCode(200));
    }

    /** Told here a second time, from the versions alone. */
    @Test
    void theTablesHoldWhatTheTreeMeans() {
        String province = adds("PROVINCE", "Bảng", null, "2031-01-01");
        String other = adds("PROVINCE", "Bảng Khác", null, "2031-01-01");
        String district = adds("RURAL_DISTRICT", "Dời", province, "2031-01-01");
        adds("RURAL_COMMUNE", "Theo", district, "2031-01-01");
        does(
                "amend",
                Map.of("unitId", district, "from", "2032-06-01", "type", "TOWN", "name", "Dời", "parentId", other));

        assertThat(closure())
                .isEqualTo(freshClosure())
                .contains(List.of(UUID.fromString(other), UUID.fromString(district)));
        assertThat(pairsOverlapping()).isZero();
        assertThat(orphans()).isZero();
        assertThat(uncovered()).isZero();
    }

    @Transactional
    Set<List<UUID>> closure() {
        return pairs("SELECT ancestor_id, descendant_id FROM unit_closure");
    }

    @Transactional
    Set<List<UUID>> freshClosure() {
        var direct = pairs("SELECT DISTINCT parent_id, unit_id FROM unit_version WHERE parent_id IS NOT NULL");
        var fresh = new HashSet<>(direct);
        pairs("SELECT id, id FROM unit").forEach(fresh::add);
        // Three levels: two steps reach everything.
        for (var first : direct) {
            for (var second : direct) {
                if (first.getLast().equals(second.getFirst())) {
                    fresh.add(List.of(first.getFirst(), second.getLast()));
                }
            }
        }
        return fresh;
    }

    private Set<List<UUID>> pairs(String sql) {
        var pairs = new HashSet<List<UUID>>();
        database.createNativeQuery(sql, Object[].class)
                .getResultStream()
                .forEach(row -> pairs.add(List.of((UUID) row[0], (UUID) row[1])));
        return pairs;
    }

    @Transactional
    long pairsOverlapping() {
        return count("""
                SELECT COUNT(*) FROM unit_version a JOIN unit_version b ON a.unit_id = b.unit_id AND a.id < b.id
                  AND a.valid_from <= COALESCE(b.valid_to, '9999-12-31')
                  AND b.valid_from <= COALESCE(a.valid_to, '9999-12-31')
                """);
    }

    @Transactional
    long orphans() {
        return count("""
                SELECT COUNT(*) FROM unit_version v WHERE v.parent_id IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM unit_version p WHERE p.unit_id = v.parent_id AND p.valid_from <= v.valid_from
                    AND COALESCE(p.valid_to, '9999-12-31') >= v.valid_from)
                """);
    }

    /** Bodies below a covering body that it does not cover, and covers that stand for nothing. */
    @Transactional
    long uncovered() {
        var cover = """
                SELECT id AS covering_body_id, id AS body_id FROM body
                UNION SELECT c.id, b.id FROM body c JOIN body b ON b.unit_id = c.unit_id
                WHERE c.kind IN ('COUNCIL', 'STANDING_BODY', 'OFFICE')
                  AND b.kind IN ('COUNCIL', 'STANDING_BODY', 'COMMITTEE', 'DEPUTY_GROUP', 'OFFICE')
                UNION SELECT c.id, b.id FROM body c
                JOIN unit_closure r ON r.ancestor_id = c.unit_id AND r.descendant_id <> c.unit_id
                JOIN body b ON b.unit_id = r.descendant_id
                WHERE c.kind IN ('COUNCIL', 'STANDING_BODY', 'OFFICE')
                """;
        var fresh = pairs(cover);
        var kept = pairs("SELECT covering_body_id, body_id FROM body_cover");
        return fresh.stream().filter(pair -> !kept.contains(pair)).count()
                + kept.stream().filter(pair -> !fresh.contains(pair)).count();
    }

    private long count(String sql) {
        return database.createNativeQuery(sql, Long.class).getSingleResult();
    }
}
