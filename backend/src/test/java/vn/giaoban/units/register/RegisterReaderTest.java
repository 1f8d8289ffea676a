package vn.giaoban.units.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaoban.units.BodyKind;

/** How the file is read, on small files. */
class RegisterReaderTest {

    private static final String COUNCIL = """
            {"kind": "COUNCIL", "name": "HĐND {unit}", "aliases": ["Hội đồng nhân dân {type}"]}""";

    private static Register twoPeriods(String before, String after) throws IOException {
        return ShippedRegister.read("""
                {"about": [], "bodies": [%s], "periods": [
                  {"from": "2021-01-01", "to": "2026-04-29", "units": [%s]},
                  {"from": "2026-04-30", "because": "Nghị quyết", "units": [%s]}]}
                """.formatted(COUNCIL, before, after));
    }

    @Test
    void aUnitThatIsRenamedGetsASecondVersionAndItsCouncilLivesOn() throws IOException {
        var register = twoPeriods("""
                {"name": "tỉnh Đồng Nai", "code": "75"}""", """
                {"name": "thành phố Đồng Nai", "code": "75"}""");

        assertThat(register.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.versions())
                        .extracting(version -> version.standing().fullName(), Register.Version::validity)
                        .containsExactly(
                                tuple(
                                        "tỉnh Đồng Nai",
                                        new Validity(LocalDate.parse("2021-01-01"), LocalDate.parse("2026-04-29"))),
                                tuple("thành phố Đồng Nai", new Validity(LocalDate.parse("2026-04-30"), null))));
        assertThat(register.bodies()).singleElement().satisfies(council -> {
            assertThat(council.name()).isEqualTo("HĐND thành phố Đồng Nai");
            assertThat(council.aliases())
                    .containsExactlyInAnyOrder(
                            "HĐND tỉnh Đồng Nai", "Hội đồng nhân dân tỉnh", "Hội đồng nhân dân thành phố");
            assertThat(council.validity()).isEqualTo(new Validity(LocalDate.parse("2021-01-01"), null));
            assertThat(council.id()).isEqualTo(UnitRegister.bodyId("dong-nai", BodyKind.COUNCIL));
        });
        assertThat(register.successions()).isEmpty();
    }

    @Test
    void successorsAreLookedForBelowWhatBecameOfTheProvince() throws IOException {
        var register = twoPeriods("""
                {"name": "tỉnh A", "became": ["tỉnh C"], "units": [{"name": "huyện X", "became": ["xã X"]}]},
                {"name": "tỉnh B", "became": ["tỉnh D"]}""", """
                {"name": "tỉnh C", "units": [{"name": "xã X"}]},
                {"name": "tỉnh D", "units": [{"name": "xã X"}]}""");

        assertThat(register.successions())
                .filteredOn(succession -> succession.predecessorId().equals(UnitRegister.unitId("a/x")))
                .singleElement()
                .satisfies(succession -> {
                    assertThat(succession.successorId()).isEqualTo(UnitRegister.unitId("c/xa-x"));
                    assertThat(succession.onDate()).isEqualTo("2026-04-30");
                    assertThat(succession.note()).isEqualTo("Nghị quyết");
                });
    }

    @Test
    void twoUnitsUnderOneKeyAreRefused() {
        assertThatThrownBy(() -> twoPeriods("""
                {"name": "tỉnh A", "units": [{"name": "huyện Duyên Hải"}, {"name": "thị xã Duyên Hải"}]}""", ""))
                .hasMessage("Two units under the key a/duyen-hai: huyện Duyên Hải, thị xã Duyên Hải");
    }

    @Test
    void aSuccessorThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> twoPeriods("""
                {"name": "tỉnh A", "became": ["tỉnh Bê"]}""", """
                {"name": "tỉnh Bờ"}""")).hasMessage("a became tỉnh Bê, of which there are 0");
    }

    @Test
    void aNameWithoutATypeWordIsRefused() {
        assertThatThrownBy(() -> twoPeriods("""
                {"name": "Trà Vinh"}""", "")).hasMessage("No type word in the name: Trà Vinh");
    }

    @Test
    void aGapBetweenPeriodsIsRefused() {
        assertThatThrownBy(() -> ShippedRegister.read("""
                {"about": [], "bodies": [], "periods": [
                  {"from": "2021-01-01", "to": "2025-06-29", "units": []}, {"from": "2025-07-01", "units": []}]}
                """))
                .hasMessage("The period from 2025-07-01 does not follow the one before");
    }
}
