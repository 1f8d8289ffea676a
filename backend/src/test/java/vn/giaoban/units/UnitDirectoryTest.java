package vn.giaoban.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.units.BodyKind.COMMITTEE;
import static vn.giaoban.units.BodyKind.OFFICE;
import static vn.giaoban.units.BodyKind.PEOPLES_COMMITTEE;
import static vn.giaoban.units.BodyKind.STANDING_BODY;
import static vn.giaoban.units.UnitLevel.COMMUNE;
import static vn.giaoban.units.UnitLevel.DISTRICT;
import static vn.giaoban.units.register.UnitRegister.bodyId;
import static vn.giaoban.units.register.UnitRegister.unitId;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other rooms ask, on the units of the plans. */
@QuarkusTest
@ActivateRequestContext
class UnitDirectoryTest {

    private static final LocalDate PLAN_OF_2023 = LocalDate.parse("2023-08-30");
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.parse("2025-06-30");
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.parse("2025-07-01");
    private static final UUID CAU_KE = bodyId("tra-vinh/cau-ke", STANDING_BODY);

    @Inject
    UnitDirectory directory;

    /** «Thường trực Hội đồng nhân dân huyện, thị xã, thành phố» of Trà Vinh, and the same for the other plans. */
    @ParameterizedTest
    @CsvSource({
        "STANDING_BODY, DISTRICT, tra-vinh, 2023-08-30, 9",
        "STANDING_BODY, DISTRICT, lang-son, 2021-10-15, 11",
        "STANDING_BODY, COMMUNE, quang-ngai/duc-pho, 2024-05-20, 15",
        "STANDING_BODY, COMMUNE, quang-ngai, 2024-05-20, 15",
        "COMMITTEE, DISTRICT, quang-ngai, 2024-05-20, 2",
        "STANDING_BODY, DISTRICT, hau-giang, 2024-02-15, 8",
        "STANDING_BODY, DISTRICT, dong-thap, 2024-03-15, 12",
        "STANDING_BODY, DISTRICT, lang-son, 2025-07-01, 0",
        "STANDING_BODY, COMMUNE, lang-son, 2025-07-01, 65",
        "STANDING_BODY, COMMUNE, lang-son, 2025-06-30, 3",
        "STANDING_BODY, DISTRICT, tra-vinh, 2020-12-31, 0"
    })
    void aRuleMeansTheBodiesOfItsDay(BodyKind kind, UnitLevel level, String under, LocalDate day, int bodies) {
        assertThat(directory.resolve(new BodyRule(kind, level, List.of(), unitId(under)), day))
                .hasSize(bodies)
                .allSatisfy(body -> assertThat(body.kind()).isEqualTo(kind));
    }

    @Test
    void theDistrictsOfTraVinhComeInTheOrderOfTheirNamesAndBothDuyenHaiAreAmongThem() {
        var rule = new BodyRule(STANDING_BODY, DISTRICT, List.of(), unitId("tra-vinh"));

        assertThat(directory.resolve(rule, PLAN_OF_2023))
                .extracting(BodyRef::unitName)
                .containsExactly(
                        "huyện Càng Long",
                        "huyện Cầu Kè",
                        "huyện Cầu Ngang",
                        "huyện Châu Thành",
                        "huyện Duyên Hải",
                        "thị xã Duyên Hải",
                        "huyện Tiểu Cần",
                        "huyện Trà Cú",
                        "thành phố Trà Vinh");
    }

    @Test
    void aRuleMayNameTheTypesOfUnits() {
        var wards = new BodyRule(STANDING_BODY, COMMUNE, List.of(UnitType.WARD), unitId("quang-ngai/duc-pho"));
        var townsAndCities =
                new BodyRule(STANDING_BODY, DISTRICT, List.of(UnitType.TOWN, UnitType.PROVINCIAL_CITY), null);

        assertThat(directory.resolve(wards, PLAN_OF_2023)).hasSize(8);
        assertThat(directory.resolve(townsAndCities, PLAN_OF_2023))
                .extracting(BodyRef::unitName)
                .contains("thị xã Duyên Hải", "thành phố Lạng Sơn", "thị xã Đức Phổ")
                .doesNotContain("huyện Duyên Hải", "thành phố Cần Thơ");
    }

    @Test
    void aBodyThatEndedIsStillKnown() {
        assertThat(directory.body(CAU_KE))
                .contains(new BodyRef(
                        CAU_KE,
                        "Thường trực HĐND huyện Cầu Kè",
                        STANDING_BODY,
                        unitId("tra-vinh/cau-ke"),
                        "huyện Cầu Kè"));
        assertThat(directory.endOf(CAU_KE)).contains(LAST_DAY_OF_DISTRICTS);
        assertThat(directory.endOf(bodyId("lang-son", STANDING_BODY))).isEmpty();
        assertThat(directory.unit(unitId("tra-vinh")))
                .contains(new UnitRef(unitId("tra-vinh"), "Trà Vinh", "tỉnh Trà Vinh", UnitLevel.PROVINCE));
    }

    @Test
    void unknownIdsAreLeftOut() {
        var unknown = UUID.fromString("00000000-0000-7000-8000-000000000000");

        assertThat(directory.bodies(List.of(CAU_KE, unknown, CAU_KE))).containsOnlyKeys(CAU_KE);
        assertThat(directory.bodies(List.of())).isEmpty();
        assertThat(directory.body(unknown)).isEmpty();
        assertThat(directory.unit(unknown)).isEmpty();
        assertThat(directory.endOf(unknown)).isEmpty();
        assertThat(directory.successorsOf(unknown, FIRST_DAY_WITHOUT)).isEmpty();
    }

    @Test
    void theDutiesOfCauKeCanGoToFourCommunesFrom2025OnAndToNobodyBefore() {
        assertThat(directory.successorsOf(CAU_KE, LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(directory.successorsOf(CAU_KE, FIRST_DAY_WITHOUT))
                .extracting(BodyRef::name)
                .containsExactly(
                        "Thường trực HĐND xã An Phú Tân",
                        "Thường trực HĐND xã Cầu Kè",
                        "Thường trực HĐND xã Phong Thạnh",
                        "Thường trực HĐND xã Tam Ngãi");
        assertThat(directory.successorsOf(bodyId("tra-vinh", OFFICE), FIRST_DAY_WITHOUT))
                .extracting(BodyRef::name)
                .containsExactly("Văn phòng Đoàn ĐBQH và HĐND tỉnh Vĩnh Long");
        assertThat(directory.successorsOf(bodyId("lang-son", STANDING_BODY), FIRST_DAY_WITHOUT))
                .isEmpty();
    }

    @Test
    void aCouncilsOfficeCoversItsOwnOrgansAndAllBelowItAndNobodyElse() {
        var office = bodyId("lang-son", OFFICE);

        assertThat(directory.covers(office, office)).isTrue();
        assertThat(directory.covers(office, bodyId("lang-son", "ban-phap-che"))).isTrue();
        assertThat(directory.covers(office, bodyId("lang-son/dinh-lap", STANDING_BODY)))
                .isTrue();
        assertThat(directory.covers(office, bodyId("lang-son/dinh-lap/xa-cuong-loi", PEOPLES_COMMITTEE)))
                .isTrue();
        assertThat(directory.covers(office, bodyId("lang-son/xa-chau-son", STANDING_BODY)))
                .isTrue();
        assertThat(directory.covers(office, bodyId("lang-son", PEOPLES_COMMITTEE)))
                .isFalse();
        assertThat(directory.covers(office, CAU_KE)).isFalse();
        assertThat(directory.covers(CAU_KE, bodyId("tra-vinh", STANDING_BODY))).isFalse();
        assertThat(directory.covers(
                        bodyId("lang-son", PEOPLES_COMMITTEE), bodyId("lang-son/dinh-lap", PEOPLES_COMMITTEE)))
                .isFalse();
    }

    /** The spellings of the plans. */
    @ParameterizedTest
    @CsvSource({
        "Thường trực Hội đồng nhân dân huyện Cầu Kè, tra-vinh, tra-vinh/cau-ke, STANDING_BODY",
        "thường trực HĐND  huyện Duyên Hải, tra-vinh, tra-vinh/huyen-duyen-hai, STANDING_BODY",
        "Thường trực HĐND thị xã Duyên Hải, tra-vinh, tra-vinh/thi-xa-duyen-hai, STANDING_BODY",
        "Thường trực Hội đồng nhân dân tỉnh, tra-vinh, tra-vinh, STANDING_BODY",
        "Văn phòng ĐBQH và HĐND tỉnh, hau-giang, hau-giang, OFFICE",
        "Văn phòng Đoàn ĐBQH và HĐND Tỉnh, dong-thap, dong-thap, OFFICE",
        "Văn phòng HĐND và UBND thị xã, quang-ngai, quang-ngai/duc-pho, OFFICE",
        "Tổ đại biểu HĐND thị xã, quang-ngai/duc-pho, quang-ngai/duc-pho, to-dai-bieu",
        "Viễn thông tỉnh Lạng Sơn, lang-son, lang-son, vien-thong",
        "Đài Phát thanh-Truyền hình tỉnh, lang-son, lang-son, dai-phat-thanh-truyen-hinh",
        "Thường trực HĐND xã Hoà Thắng, lang-son, lang-son/huu-lung/xa-hoa-thang, STANDING_BODY",
        "Thường trực HĐND phường Phổ Hoà, quang-ngai/duc-pho, quang-ngai/duc-pho/phuong-pho-hoa, STANDING_BODY"
    })
    void aBodyIsFoundByAnySpelling(String text, String under, String unit, String body) {
        assertThat(directory.find(text, unitId(under), PLAN_OF_2023))
                .map(BodyRef::id)
                .contains(bodyId(unit, body));
    }

    @Test
    void whatCouldMeanSeveralBodiesOrStandsElsewhereIsNotFound() {
        assertThat(directory.find("Thường trực HĐND huyện", unitId("tra-vinh"), PLAN_OF_2023))
                .isEmpty();
        assertThat(directory.find("Thường trực HĐND huyện Cầu Kè", unitId("lang-son"), PLAN_OF_2023))
                .isEmpty();
        assertThat(directory.find("Thường trực HĐND huyện Cầu Kè", unitId("tra-vinh"), FIRST_DAY_WITHOUT))
                .isEmpty();
    }

    @Test
    void decomposedTextIsFoundToo() {
        var decomposed = Normalizer.normalize("Thường trực HĐND huyện Cầu Kè", Normalizer.Form.NFD);

        assertThat(directory.find(decomposed, unitId("tra-vinh"), PLAN_OF_2023))
                .map(BodyRef::id)
                .contains(CAU_KE);
        assertThat(directory.resolve(new BodyRule(COMMITTEE, DISTRICT, null, unitId("tra-vinh")), PLAN_OF_2023))
                .hasSize(18);
    }
}
