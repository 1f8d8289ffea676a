package vn.giaoban.units;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.giaoban.units.register.UnitRegister.unitId;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.testing.TestClock;

/** The tree of units over HTTP, on either side of 1/7/2025. */
@QuarkusTest
@TestSecurity(user = "vanphong.travinh", roles = "OFFICE")
class UnitsHttpTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    private static ValidatableResponse units(String query) {
        return given().get("/api/v1/units?" + query).then().statusCode(200);
    }

    @Test
    void theRootsOf2023AreElevenProvincesInTheOrderOfTheAlphabet() {
        units("roots=true&asOf=2023-08-30")
                .body("total", is(11))
                .body("nextCursor", nullValue())
                .body(
                        "items.name",
                        contains(
                                "Bến Tre",
                                "Cần Thơ",
                                "Đồng Tháp",
                                "Hậu Giang",
                                "Kon Tum",
                                "Lạng Sơn",
                                "Quảng Ngãi",
                                "Sóc Trăng",
                                "Tiền Giang",
                                "Trà Vinh",
                                "Vĩnh Long"))
                .body("items.find { it.name == 'Trà Vinh' }.childCount", is(9))
                .body("items.find { it.name == 'Trà Vinh' }.validTo", is("2025-06-30"));
    }

    @Test
    void traVinhStandsUntilTheLastOfJune2025() {
        units("q=tra vinh&level=PROVINCE&asOf=2025-06-30").body("items.fullName", contains("tỉnh Trà Vinh"));
        units("q=tra vinh&level=PROVINCE&asOf=2025-07-01")
                .body("items", empty())
                .body("total", is(0));
        units("q=tra vinh&asOf=2025-07-01").body("items.path", contains("tỉnh Vĩnh Long › phường Trà Vinh"));
    }

    @Test
    void withoutADayTheClockDecides() {
        units("roots=true").body("total", is(11));

        clock.setTo("2025-06-30T23:59:59+07:00");
        units("roots=true").body("total", is(11));

        clock.setTo("2025-07-01T00:00:00+07:00");
        units("roots=true").body("items.name", contains("Cần Thơ", "Đồng Tháp", "Lạng Sơn", "Quảng Ngãi", "Vĩnh Long"));
    }

    @Test
    void bothDuyenHaiAreFoundWithoutAccents() {
        units("q=duyen hai&asOf=2023-08-30")
                .body("items.fullName", contains("huyện Duyên Hải", "thị xã Duyên Hải"))
                .body("items.type", contains("RURAL_DISTRICT", "TOWN"))
                .body("items.code", contains("850", "851"))
                .body("items[0].path", is("tỉnh Trà Vinh › huyện Duyên Hải"))
                .body("items[0].parentId", is(unitId("tra-vinh").toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "cau ke, huyện Cầu Kè",
        "Cầu Kè, huyện Cầu Kè",
        "CẦU  k, huyện Cầu Kè",
        "tp tra, thành phố Trà Vinh",
        "tpls, thành phố Lạng Sơn",
        "duc pho, thị xã Đức Phổ",
        "tinh hau, tỉnh Hậu Giang",
        "pho hoà, phường Phổ Hòa"
    })
    void namesAndOtherSpellingsAreSearched(String typed, String found) {
        units("asOf=2024-05-20&q=" + typed).body("items.fullName", hasItem(found));
    }

    @ParameterizedTest
    @CsvSource({"au ke", "ke cau", "%", "_", "\\", "cau%ke", "tra vinh xyz"})
    void whatBeginsNoWordIsNotFound(String typed) {
        given().queryParam("q", typed)
                .queryParam("asOf", "2024-05-20")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theTreeOpensLevelByLevel() {
        var ducPho = unitId("quang-ngai/duc-pho");

        units("asOf=2024-05-20&parentId=" + unitId("quang-ngai")).body("items.id", contains(ducPho.toString()));
        units("asOf=2024-05-20&parentId=" + ducPho)
                .body("items", hasSize(15))
                .body("items.path", everyItem(startsWith("tỉnh Quảng Ngãi › thị xã Đức Phổ › ")));
        units("asOf=2024-05-20&type=WARD&parentId=" + ducPho).body("items", hasSize(8));
        units("asOf=2025-07-01&parentId=" + ducPho).body("items", empty());
    }

    @Test
    void pagesAddUpToTheWholeListInItsOrder() {
        var whole = names("/api/v1/units?asOf=2025-07-01&limit=200", 1);

        Assertions.assertThat(whole).hasSize(189).doesNotHaveDuplicates();
        Assertions.assertThat(names("/api/v1/units?asOf=2025-07-01&limit=7", 27))
                .isEqualTo(whole);
    }

    private static List<String> names(String list, int pages) {
        var ids = new ArrayList<String>();
        String cursor = "";
        for (int page = 0; page < pages; page++) {
            var answer = given().queryParam("cursor", cursor)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(answer.getList("items.id", String.class));
            cursor = answer.getString("nextCursor");
        }
        Assertions.assertThat(cursor).isNull();
        return ids;
    }

    @Test
    void huyenCauKeIsToldAsOfItsLastDayWhenItIsGone() {
        given().get("/api/v1/units/{id}?asOf=2026-06-28", unitId("tra-vinh/cau-ke"))
                .then()
                .statusCode(200)
                .body("fullName", is("huyện Cầu Kè"))
                .body("path", is("tỉnh Trà Vinh › huyện Cầu Kè"))
                .body("validTo", is("2025-06-30"))
                .body("ancestors.fullName", contains("tỉnh Trà Vinh"))
                .body("versions", hasSize(1))
                .body("versions[0].parent.fullName", is("tỉnh Trà Vinh"))
                .body("predecessors", empty())
                .body(
                        "successors.unit.fullName",
                        contains("xã An Phú Tân", "xã Cầu Kè", "xã Phong Thạnh", "xã Tam Ngãi"))
                .body("successors.onDate", everyItem(is("2025-07-01")))
                .body("successors.note", everyItem(startsWith("Nghị quyết")))
                .body("bodies[0].kind", is("COUNCIL"))
                .body("bodies.name", hasItems("Thường trực HĐND huyện Cầu Kè", "UBND huyện Cầu Kè"));
    }

    @Test
    void aUnitOfTodayTellsWhatItCameOutOf() {
        given().get("/api/v1/units/{id}?asOf=2025-07-01", unitId("vinh-long-2025"))
                .then()
                .statusCode(200)
                .body("childCount", is(41))
                .body("parentId", nullValue())
                .body("predecessors.unit.fullName", contains("tỉnh Bến Tre", "tỉnh Trà Vinh", "tỉnh Vĩnh Long"));
        given().get("/api/v1/units/{id}", unitId("vinh-long-2025/xa-ngu-lac"))
                .then()
                .statusCode(200)
                .body("validFrom", is("2025-07-01"))
                .body("predecessors.unit.fullName", containsInAnyOrder("huyện Cầu Ngang", "huyện Duyên Hải"));
    }

    @Test
    void langSonHasOtherPartsAfterTheChangeAndIsTheSame() {
        var langSon = unitId("lang-son");

        given().get("/api/v1/units/{id}?asOf=2025-06-30", langSon)
                .then()
                .body("childCount", is(11))
                .body("bodies.name", hasItem("Báo Lạng Sơn"));
        given().get("/api/v1/units/{id}?asOf=2025-07-01", langSon)
                .then()
                .body("childCount", is(65))
                .body("versions", hasSize(1))
                .body("bodies.name", not(hasItem("Báo Lạng Sơn")));
        given().get("/api/v1/units/{id}?asOf=2025-06-30", unitId("lang-son/dinh-lap/xa-cuong-loi"))
                .then()
                .body("ancestors.fullName", contains("tỉnh Lạng Sơn", "huyện Đình Lập"));
        given().get("/api/v1/units/{id}", unitId("quang-ngai/duc-pho"))
                .then()
                .body("aliases", contains("thị xã Đức Phố", "TX Đức Phổ"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/00000000-0000-7000-8000-000000000000, 404, NOT_FOUND",
        "/api/v1/units/cau-ke, 404, NOT_FOUND",
        "/api/v1/units?asOf=30-08-2023, 400, MALFORMED_REQUEST",
        "/api/v1/units?asOf=2023-02-30, 400, MALFORMED_REQUEST",
        "/api/v1/units?parentId=cau-ke, 400, MALFORMED_REQUEST",
        "/api/v1/units?level=HUYEN, 400, MALFORMED_REQUEST",
        "/api/v1/units?cursor=%00%00, 400, MALFORMED_REQUEST",
        "/api/v1/units?limit=201, 422, VALIDATION_FAILED",
        "/api/v1/bodies?kind=BAN, 400, MALFORMED_REQUEST"
    })
    void badInputIsRefusedByName(String address, int status, String code) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", is(status));
    }

    @Test
    void aSearchOfMoreThanAHundredLettersIsRefused() {
        given().queryParam("q", "a".repeat(101))
                .get("/api/v1/units")
                .then()
                .statusCode(422)
                .body("code", is("VALIDATION_FAILED"))
                .body("violations.field", contains("q"));
    }

    @Test
    @TestSecurity
    void nobodyReadsWithoutSigningIn() {
        for (var list : List.of("units", "bodies", "units/" + unitId("tra-vinh"))) {
            given().get("/api/v1/" + list).then().statusCode(401).body("code", is("NOT_SIGNED_IN"));
        }
    }
}
