package vn.giaoban.units.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaoban.units.admin.Trees.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.ListOutcome.LineOutcome;

/** What becomes of the lines of a list. */
class ImportUnitsTest {

    private static final ImportMapping MAPPING = new ImportMapping(0, 1, 2, null, 3, null, null);

    private final Trees register = new Trees();

    @BeforeEach
    void vinhLong() {
        var province = register.does(
                new AddUnit(UnitType.PROVINCE, "Vĩnh Long", "86", null, day("2025-07-01"), false, List.of()));
        register.does(
                new AddUnit(UnitType.RURAL_COMMUNE, "Cầu Kè", "29242", province, day("2025-07-01"), true, List.of()));
        register.does(new AddUnit(
                UnitType.RURAL_COMMUNE, "Tam Ngãi", "29245", province, day("2025-07-01"), false, List.of()));
    }

    @Test
    void linesAreNewChangedUnchangedOrWrong() {
        var list = list(
                false,
                "29242;Cầu Kè;Phường;86",
                "29245;xã Tam Ngãi;;86",
                "29248;An Phú Tân;Xã;86",
                "29251;Lạc;Xã;99",
                "29254;Phong Thạnh;Làng;86",
                "29248;An Phú Tân;Xã;86");
        register.does(list);

        var outcome = list.outcome();
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.unchanged()).isEqualTo(1);
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.errors()).isEqualTo(3);
        assertThat(outcome.lines())
                .filteredOn(line -> line.outcome() == LineOutcome.ERROR)
                .extracting(ListOutcome.ListLine::line)
                .containsExactly(5, 6, 7);
        assertThat(outcome.lines().getFirst().message()).contains("99", "01/01/2026");
        assertThatThrownBy(list::requireDoable).isInstanceOf(Refusal.class);
        assertThat(names("2025-12-31")).contains("xã Cầu Kè");
        assertThat(names("2026-01-01"))
                .contains("phường Cầu Kè", "xã An Phú Tân")
                .doesNotContain("xã Cầu Kè");
    }

    @Test
    void aLineThatIsWrongForTheTreeIsFoundAndTheOthersAreTaken() {
        var list = list(false, "29260;Tam Ngãi;Xã;86", "29263;Hòa Tân;Xã;86");
        register.does(list);

        assertThat(list.outcome().errors()).isEqualTo(1);
        assertThat(list.outcome().lines().getFirst().line()).isEqualTo(2);
        assertThat(names("2026-01-01")).contains("xã Hòa Tân");
    }

    @Test
    void whatIsMissingEndsTheDayBefore() {
        register.does(list(true, "29242;Cầu Kè;Xã;86"));

        assertThat(names("2025-12-31")).contains("xã Tam Ngãi");
        assertThat(names("2026-01-01")).contains("xã Cầu Kè", "tỉnh Vĩnh Long").doesNotContain("xã Tam Ngãi");
    }

    @Test
    void nothingEndsBecauseItsLineIsWrong() {
        var list = list(true, "29242;Cầu Kè;Xã;86", "29245;;Xã;86");
        register.does(list);

        assertThatThrownBy(list::requireDoable)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detail()).contains("không được bỏ qua"));
    }

    /** 34 provinces and 3,321 communes: a list of that length is one pass, not one search of the tree for every line. */
    @Test
    void theListOfTheCountry() {
        var lines = new ArrayList<String>();
        for (int commune = 0; commune < 3_321; commune++) {
            lines.add("%05d;Xã số %d;Xã;Q%02d".formatted(40_000 + commune, commune, commune % 34));
        }
        for (int province = 0; province < 34; province++) {
            lines.add("Q%02d;Tỉnh số %d;Tỉnh;".formatted(province, province));
        }
        var list = list(false, lines.toArray(String[]::new));
        register.does(list);

        assertThat(list.outcome().added()).isEqualTo(3_355);
        assertThat(list.outcome().errors()).isZero();
        assertThat(register.units()).hasSize(3_358);
    }

    private static ImportUnits list(boolean endMissing, String... lines) {
        var rows = new ArrayList<ImportRow>();
        for (var line : lines) {
            rows.add(new ImportRow(rows.size() + 2, Arrays.asList(line.split(";", -1))));
        }
        return new ImportUnits(new ImportRequest(
                List.of("Mã", "Tên", "Loại", "Mã tỉnh"), MAPPING, day("2026-01-01"), false, endMissing, false, rows));
    }

    private List<String> names(String day) {
        return register.units().stream()
                .flatMap(unit -> unit.on(day(day)).stream())
                .map(version -> version.fullName())
                .toList();
    }
}
