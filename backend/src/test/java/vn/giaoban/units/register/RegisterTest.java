package vn.giaoban.units.register;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.units.register.ShippedRegister.stands;
import static vn.giaoban.units.register.ShippedRegister.versionOn;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.register.Register.Body;
import vn.giaoban.units.register.Register.Unit;
import vn.giaoban.units.register.Register.Version;

/** The shipped register: its facts, and what must hold for it on every day. */
class RegisterTest {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.parse("2025-06-30");
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.parse("2025-07-01");

    private static Register register;
    private static Map<UUID, Unit> units;

    @BeforeAll
    static void read() throws IOException {
        register = ShippedRegister.read();
        units = register.units().stream().collect(toMap(Unit::id, unit -> unit));
    }

    /** Both sides of the change, both ends of the register, and days drawn with a fixed seed. */
    static Stream<LocalDate> days() {
        var random = new Random(20250701);
        var first = LocalDate.parse("2020-06-01");
        var drawn = Stream.generate(() -> first.plusDays(random.nextInt(4000))).limit(60);
        var edges = Stream.of("2020-12-31", "2021-01-01", "2025-06-30", "2025-07-01", "2100-01-01")
                .map(LocalDate::parse);
        return Stream.concat(edges, drawn);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aUnitHasAtMostOneVersionOnADay(LocalDate day) {
        assertThat(units.values())
                .allSatisfy(unit -> assertThat(unit.versions())
                        .filteredOn(version -> stands(version.validity(), day))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyUnitHangsOnAProvinceThatStands(LocalDate day) {
        for (var unit : units.values()) {
            versionOn(unit, day)
                    .ifPresent(version ->
                            assertThat(rootOf(version, day)).as(unit.key()).isEqualTo(UnitLevel.PROVINCE));
        }
    }

    /** The level at the end of the way up, taking at most as many steps as there are levels. */
    private static UnitLevel rootOf(Version version, LocalDate day) {
        var at = version;
        for (int steps = 0; at.standing().parentId() != null; steps++) {
            assertThat(steps)
                    .as("a circle above %s", version.standing().fullName())
                    .isLessThan(UnitLevel.values().length);
            var parent = versionOn(units.get(at.standing().parentId()), day);
            assertThat(parent).as("what %s hangs on", at.standing().fullName()).isPresent();
            at = parent.orElseThrow();
        }
        return at.standing().type().level();
    }

    @ParameterizedTest
    @MethodSource("days")
    void thereAreDistrictsOnlyUntilTheEndOfJune2025(LocalDate day) {
        var districts = units.values().stream()
                .flatMap(unit -> versionOn(unit, day).stream())
                .filter(version -> version.standing().type().level() == UnitLevel.DISTRICT)
                .count();

        var known = !day.isBefore(LocalDate.parse("2021-01-01"));
        assertThat(districts).isEqualTo(known && !day.isAfter(LAST_DAY_OF_DISTRICTS) ? 9 + 11 + 12 + 8 + 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aBodyStandsOnlyWhileItsUnitDoes(LocalDate day) {
        assertThat(register.bodies())
                .filteredOn(body -> stands(body.validity(), day))
                .allSatisfy(body ->
                        assertThat(versionOn(units.get(body.unitId()), day)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"tra-vinh,9", "lang-son,11", "dong-thap,12", "hau-giang,8", "quang-ngai/duc-pho,15"})
    void theUnitsOfThePlansHaveTheirParts(String key, int parts) {
        assertThat(partsOf(key, LAST_DAY_OF_DISTRICTS)).hasSize(parts);
        assertThat(partsOf(key, FIRST_DAY_WITHOUT)).hasSize(key.equals("lang-son") ? 65 : 0);
    }

    private static List<Unit> partsOf(String key, LocalDate day) {
        return units.values().stream()
                .filter(unit -> versionOn(unit, day)
                        .filter(version ->
                                UnitKeys.unit(key).equals(version.standing().parentId()))
                        .isPresent())
                .toList();
    }

    @Test
    void everyUnitThatEndedWentIntoUnitsThatBeganTheNextDay() {
        var ended = units.values().stream()
                .filter(unit -> unit.versions().getLast().validity().to() != null)
                .toList();

        var provincesButLangSon = 10;
        var districts = 9 + 11 + 12 + 8 + 1;
        var communes = 15 + 3;
        assertThat(ended.size()).isEqualTo(provincesButLangSon + districts + communes);
        assertThat(ended).allSatisfy(unit -> {
            var end = unit.versions().getLast().validity().to();
            assertThat(register.successions())
                    .filteredOn(succession -> succession.predecessorId().equals(unit.id()))
                    .isNotEmpty()
                    .allSatisfy(succession -> {
                        assertThat(succession.onDate()).isEqualTo(end.plusDays(1));
                        assertThat(versionOn(units.get(succession.successorId()), succession.onDate()))
                                .isPresent();
                    });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "tra-vinh, tỉnh Vĩnh Long",
        "hau-giang, thành phố Cần Thơ",
        "dong-thap, tỉnh Đồng Tháp",
        "lang-son/dinh-lap/xa-cuong-loi, xã Châu Sơn",
        "lang-son/huu-lung/xa-hoa-thang, xã Tuấn Sơn",
        "lang-son/trang-dinh/xa-cao-minh, xã Đoàn Kết",
        "tra-vinh/cau-ke, xã An Phú Tân; xã Cầu Kè; xã Phong Thạnh; xã Tam Ngãi",
        "tra-vinh/thi-xa-duyen-hai, phường Duyên Hải; phường Trường Long Hòa; xã Long Hữu",
        "quang-ngai/duc-pho/phuong-nguyen-nghiem, phường Đức Phổ",
        "quang-ngai/duc-pho/xa-pho-nhon, xã Nguyễn Nghiêm",
        "quang-ngai/duc-pho, phường Sa Huỳnh; phường Trà Câu; phường Đức Phổ; xã Khánh Cường; xã Nguyễn Nghiêm"
    })
    void whatBecameOfAUnit(String key, String successors) {
        assertThat(register.successions())
                .filteredOn(succession -> succession.predecessorId().equals(UnitKeys.unit(key)))
                .extracting(succession -> units.get(succession.successorId())
                        .versions()
                        .getFirst()
                        .standing()
                        .fullName())
                .containsExactlyInAnyOrder(successors.split("; "));
    }

    @Test
    void langSonIsTheSameUnitThroughTheChangeAndDongThapIsNot() {
        assertThat(units.get(UnitKeys.unit("lang-son")).versions())
                .singleElement()
                .satisfies(version ->
                        assertThat(version.validity()).isEqualTo(new Validity(LocalDate.parse("2021-01-01"), null)));
        assertThat(codeOf("dong-thap")).isEqualTo("87");
        assertThat(codeOf("dong-thap-2025")).isEqualTo("82").isEqualTo(codeOf("tien-giang"));
    }

    private static String codeOf(String key) {
        return units.get(UnitKeys.unit(key)).versions().getLast().standing().code();
    }

    @Test
    void bodiesAreCalledAsTheDocumentsCallThem() {
        assertThat(names("tra-vinh/cau-ke"))
                .contains("Thường trực HĐND huyện Cầu Kè", "Huyện ủy Cầu Kè", "Ban Kinh tế - Xã hội HĐND huyện Cầu Kè");
        assertThat(names("quang-ngai/duc-pho"))
                .contains("Tổ đại biểu HĐND thị xã Đức Phổ", "Thị ủy Đức Phổ", "Văn phòng HĐND và UBND thị xã Đức Phổ");
        assertThat(names("lang-son"))
                .contains(
                        "Văn phòng Đoàn ĐBQH và HĐND tỉnh Lạng Sơn",
                        "Ban Dân tộc HĐND tỉnh Lạng Sơn",
                        "Viễn thông Lạng Sơn",
                        "Sở Thông tin và Truyền thông tỉnh Lạng Sơn");
        assertThat(names("vinh-long-2025/xa-cau-ke"))
                .contains("Ban Văn hóa - Xã hội HĐND xã Cầu Kè", "Đảng ủy xã Cầu Kè")
                .doesNotContain("Ban Pháp chế HĐND xã Cầu Kè");
        assertThat(names("can-tho-2025")).contains("Ban Đô thị HĐND thành phố Cần Thơ", "Thành ủy Cần Thơ");
    }

    private static List<String> names(String unitKey) {
        return register.bodies().stream()
                .filter(body -> body.unitId().equals(UnitKeys.unit(unitKey)))
                .map(Body::name)
                .toList();
    }

    @Test
    void allTextIsComposedAndNoAliasRepeatsTheName() {
        assertThat(register.bodies()).allSatisfy(body -> {
            assertThat(body.name()).isEqualTo(Normalizer.normalize(body.name(), Normalizer.Form.NFC));
            assertThat(body.aliases())
                    .doesNotContain(body.name())
                    .allSatisfy(alias -> assertThat(alias).doesNotContain("{"));
        });
    }
}
