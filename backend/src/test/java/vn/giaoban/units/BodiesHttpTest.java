package vn.giaoban.units;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.giaoban.units.register.UnitRegister.unitId;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bodies over HTTP, as a person picks them. */
@QuarkusTest
@TestSecurity(user = "donvi.cauke", roles = "UNIT")
class BodiesHttpTest {

    @Inject
    SessionFactory sessions;

    private static ValidatableResponse bodies(String query) {
        return given().get("/api/v1/bodies?" + query).then().statusCode(200);
    }

    @Test
    void theStandingBodiesOfTheNineDistrictsArePickedBelowTraVinh() {
        bodies("asOf=2023-08-30&kind=STANDING_BODY&underUnitId=" + unitId("tra-vinh"))
                .body("total", is(9))
                .body("items.level", everyItem(is("DISTRICT")))
                .body("items[1].name", is("Thường trực HĐND huyện Cầu Kè"))
                .body("items[1].shortName", is("Thường trực HĐND"))
                .body("items[1].unitName", is("huyện Cầu Kè"))
                .body("items[1].validTo", is("2025-06-30"))
                .body("items[1].aliases", hasItem("Thường trực Hội đồng nhân dân huyện Cầu Kè"));
    }

    @ParameterizedTest
    @CsvSource({
        "thuong truc cau ke, Thường trực HĐND huyện Cầu Kè",
        "thường trực hội đồng nhân dân huyện duyên hải, Thường trực HĐND huyện Duyên Hải",
        "van phong dbqh va hdnd tinh hau giang, Văn phòng Đoàn ĐBQH và HĐND tỉnh Hậu Giang",
        "to dai bieu, Tổ đại biểu HĐND thị xã Đức Phổ",
        "so tt&tt, Sở Thông tin và Truyền thông tỉnh Lạng Sơn",
        "thi uy, Thị ủy Duyên Hải"
    })
    void namesAndOtherSpellingsAreSearchedWithoutAccents(String typed, String found) {
        given().queryParam("q", typed)
                .queryParam("asOf", "2024-05-20")
                .get("/api/v1/bodies")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(found));
    }

    @Test
    void theBodiesOfAUnitAreThoseOfTheDay() {
        var langSon = "unitId=" + unitId("lang-son");

        bodies(langSon + "&asOf=2021-10-15&kind=COMMITTEE")
                .body(
                        "items.shortName",
                        contains("Ban Dân tộc", "Ban Kinh tế - Ngân sách", "Ban Pháp chế", "Ban Văn hóa - Xã hội"));
        bodies(langSon + "&asOf=2025-06-30").body("items.name", hasItems("Viễn thông Lạng Sơn", "Báo Lạng Sơn"));
        bodies(langSon + "&asOf=2025-07-01")
                .body("items.name", hasItem("Viễn thông Lạng Sơn"))
                .body("items.name", not(hasItem("Báo Lạng Sơn")));
        bodies("unitId=" + unitId("tra-vinh") + "&asOf=2025-07-01").body("items", empty());
        bodies("underUnitId=" + unitId("lang-son") + "&asOf=2021-10-15&level=COMMUNE&kind=PARTY_COMMITTEE")
                .body("items.name", contains("Đảng ủy xã Cao Minh", "Đảng ủy xã Cường Lợi", "Đảng ủy xã Hòa Thắng"));
    }

    @Test
    void pagesFollowEachOther() {
        var first = bodies("asOf=2023-08-30&limit=3&kind=OFFICE")
                .body("items", hasSize(3))
                .extract()
                .jsonPath();
        var second = bodies("asOf=2023-08-30&limit=3&kind=OFFICE&cursor=" + first.getString("nextCursor"))
                .body("items", hasSize(3))
                .extract()
                .jsonPath();

        Assertions.assertThat(second.getList("items.id")).doesNotContainAnyElementsOf(first.getList("items.id"));
        Assertions.assertThat(second.getInt("total"))
                .isEqualTo(first.getInt("total"))
                .isEqualTo(11 + 41);
    }

    @Test
    void aListIsTwoStatementsWhateverItsLength() {
        var statistics = sessions.getStatistics();
        statistics.clear();

        bodies("asOf=2023-08-30&limit=200").body("items", hasSize(200));

        Assertions.assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
    }
}
