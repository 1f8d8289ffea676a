package vn.giaoban.units.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaoban.units.admin.Trees.day;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Reorganise.Successor;

/** What a change does to units, bodies and names, and what is refused. */
class RegisterChangeTest {

    private final Trees register = new Trees();
    private UUID province;
    private UUID cauKe;

    @BeforeEach
    void traVinh() {
        province = register.adds(UnitType.PROVINCE, "Trà Vinh", null, "2021-01-01");
        cauKe = register.adds(UnitType.RURAL_DISTRICT, "Cầu Kè", province, "2021-01-01");
    }

    @Test
    void aNewUnitHasTheBodiesOfItsType() {
        assertThat(names(cauKe, "2023-01-01"))
                .contains("HĐND huyện Cầu Kè", "Thường trực HĐND huyện Cầu Kè", "Huyện ủy Cầu Kè", "UBND huyện Cầu Kè");
    }

    @Test
    void aUnitIsCalledOtherwiseFromADayAndWhatItWasStaysTrue() {
        register.does(amended("2024-01-01", UnitType.TOWN, "Cầu Kè"));

        assertThat(register.nameOn(cauKe, "2023-12-31")).isEqualTo("huyện Cầu Kè");
        assertThat(register.nameOn(cauKe, "2024-01-01")).isEqualTo("thị xã Cầu Kè");
        assertThat(names(cauKe, "2023-12-31")).contains("Huyện ủy Cầu Kè", "HĐND huyện Cầu Kè");
        assertThat(names(cauKe, "2024-01-01")).contains("Thị ủy Cầu Kè", "HĐND thị xã Cầu Kè");
        assertThat(body("HĐND thị xã Cầu Kè").aliases()).contains("HĐND huyện Cầu Kè");
    }

    @Test
    void aMistakeIsWrittenOverAndLeavesNoSecondPeriod() {
        var wrong = register.adds(UnitType.RURAL_DISTRICT, "Cầu Ke", province, "2022-01-01");
        register.does(new CorrectUnit(
                wrong, day("2023-01-01"), UnitType.RURAL_DISTRICT, "huyện Cầu Kẻ", "846", province, List.of("CK")));

        assertThat(register.unit(wrong).versions()).singleElement().satisfies(version -> {
            assertThat(version.fullName()).isEqualTo("huyện Cầu Kẻ");
            assertThat(version.naming().code()).isEqualTo("846");
        });
        assertThat(register.unit(wrong).aliases()).containsExactly("CK");
        assertThat(names(wrong, "2022-06-01")).contains("Thường trực HĐND huyện Cầu Kẻ");
    }

    @Test
    void aMergeEndsTheUnitsBeforeAndTheirBodiesAndTakesTheirChildrenAlong() {
        var traCu = register.adds(UnitType.RURAL_DISTRICT, "Trà Cú", province, "2021-01-01");
        var xa = register.adds(UnitType.RURAL_COMMUNE, "Phong Thạnh", cauKe, "2021-01-01");

        var merged = register.does(new Reorganise(
                day("2025-01-01"),
                List.of(cauKe, traCu),
                List.of(new Successor(null, UnitType.TOWN, "Sông Hậu", null, province, List.of())),
                "NQ 1"));

        assertThat(register.nameOn(cauKe, "2024-12-31")).isEqualTo("huyện Cầu Kè");
        assertThat(register.nameOn(cauKe, "2025-01-01")).isEqualTo("–");
        assertThat(register.nameOn(merged, "2025-01-01")).isEqualTo("thị xã Sông Hậu");
        assertThat(register.unit(xa).on(day("2024-12-31")).orElseThrow().parentId())
                .isEqualTo(cauKe);
        assertThat(register.unit(xa).on(day("2025-01-01")).orElseThrow().parentId())
                .isEqualTo(merged);
        assertThat(names(cauKe, "2025-01-01")).isEmpty();
        assertThat(names(merged, "2025-01-01")).contains("Thường trực HĐND thị xã Sông Hậu");
        assertThat(register.lastTried().newDescents()).hasSize(2);
        assertThat(new Difference(register.lastTried()).withoutSuccessor()).isEmpty();
    }

    @Test
    void aSplitAsksWhereEveryPartGoes() {
        var xa = register.adds(UnitType.RURAL_COMMUNE, "Phong Thạnh", cauKe, "2021-01-01");
        refused("UNIT_HAS_CHILDREN", () -> register.does(split(List.of())), "xã Phong Thạnh");

        register.does(split(List.of(xa)));

        var parent = register.unit(xa).on(day("2025-01-01")).orElseThrow().parentId();
        assertThat(register.nameOn(parent, "2025-01-01")).isEqualTo("huyện Cầu Kè Nam");
    }

    private Reorganise split(List<UUID> toSouth) {
        return new Reorganise(
                day("2025-01-01"),
                List.of(cauKe),
                List.of(
                        new Successor(null, UnitType.RURAL_DISTRICT, "Cầu Kè Bắc", null, province, List.of()),
                        new Successor(null, UnitType.RURAL_DISTRICT, "Cầu Kè Nam", null, province, toSouth)),
                null);
    }

    @Test
    void bodiesThatNobodySucceedsAreNamed() {
        register.does(
                new AddBody(cauKe, BodyKind.DEPARTMENT, "Phòng Nội vụ", null, "H59.1", day("2021-01-01"), List.of()));
        register.does(split(List.of()));

        assertThat(new Difference(register.lastTried()).withoutSuccessor()).containsExactly("Phòng Nội vụ");
    }

    @Test
    void refusals() {
        register.adds(UnitType.RURAL_COMMUNE, "Phong Thạnh", cauKe, "2021-01-01");
        refused(
                "UNIT_HAS_CHILDREN",
                () -> register.does(new EndUnit(cauKe, day("2025-06-30"), null)),
                "xã Phong Thạnh");
        refused(
                "DATE_NOT_AFTER_BEGIN",
                () -> register.does(amended("2021-01-01", UnitType.TOWN, "Cầu Kè")),
                "Sửa nhầm lẫn");
        refused("UNIT_NOT_STANDING", () -> register.does(amended("2019-01-01", UnitType.TOWN, "Cầu Kè")), "01/01/2019");
        refused("LEVEL_CHANGES", () -> register.does(amended("2024-01-01", UnitType.WARD, "Cầu Kè")), "huyện Cầu Kè");
        refused(
                "NOTHING_CHANGES",
                () -> register.does(amended("2024-01-01", UnitType.RURAL_DISTRICT, "huyện Cầu Kè")),
                "huyện Cầu Kè");
        refused(
                "NAME_TAKEN",
                () -> register.adds(UnitType.RURAL_DISTRICT, "Cầu Kè", province, "2022-01-01"),
                "Huyện Cầu Kè");
        refused(
                "PARENT_NOT_STANDING",
                () -> register.adds(UnitType.TOWN, "Sớm", province, "2020-01-01"),
                "Tỉnh Trà Vinh");
        refused("PARENT_LEVEL_WRONG", () -> register.adds(UnitType.TOWN, "Dưới", cauKe, "2022-01-01"), "cấp cao hơn");
        refused(
                "PARENT_LEVEL_WRONG",
                () -> register.adds(UnitType.PROVINCE, "Trên", province, "2022-01-01"),
                "không có đơn vị cấp trên");
        refused(
                "MERGE_INTO_ITSELF",
                () -> register.does(new Reorganise(
                        day("2025-01-01"),
                        List.of(cauKe),
                        List.of(new Successor(cauKe, null, null, null, null, List.of())),
                        null)),
                "Huyện Cầu Kè");
    }

    @Test
    void codesAreUsedAgainButNotOnTheSameDay() {
        var first =
                register.does(new AddUnit(UnitType.TOWN, "Một", "851", province, day("2021-01-01"), false, List.of()));
        refused("CODE_TAKEN", () -> register.does(coded("2023-01-01")), "thị xã Một");
        register.does(new EndUnit(first, day("2022-12-31"), null));
        register.does(coded("2023-01-01"));
    }

    private AddUnit coded(String from) {
        return new AddUnit(UnitType.TOWN, "Hai", "851", province, day(from), false, List.of());
    }

    @Test
    void anOrganCodeBelongsToOneBody() {
        register.does(new AddBody(cauKe, BodyKind.OTHER, "Một", null, "H59.DN.1", day("2021-01-01"), List.of()));
        refused(
                "ORGAN_CODE_TAKEN",
                () -> register.does(
                        new AddBody(cauKe, BodyKind.OTHER, "Hai", null, "H59.DN.1", day("2021-01-01"), List.of())),
                "H59.DN.1");
        assertThat("H37.DN.001").matches(AddBody.ORGAN_CODE);
        assertThat("000.01.12.H28").matches(AddBody.ORGAN_CODE);
        for (var wrong : List.of("H37.DN.001.00000", "h37", "H37..1", ".H37", "H37.Đ")) {
            assertThat(wrong).doesNotMatch(AddBody.ORGAN_CODE);
        }
    }

    private AmendUnit amended(String from, UnitType type, String name) {
        return new AmendUnit(cauKe, day(from), type, name, null, province, null);
    }

    private Body body(String name) {
        return register.bodies().stream()
                .filter(body -> body.lastName().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(UUID unit, String day) {
        return register.bodies().stream()
                .filter(body -> body.unitId().equals(unit) && body.validity().contains(day(day)))
                .map(body -> body.nameOn(day(day)).name())
                .toList();
    }

    private static void refused(String code, ThrowingCallable change, String says) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo(code);
            assertThat(refusal.detail()).contains(says);
        });
    }
}
