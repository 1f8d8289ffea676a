package vn.giaoban.paperwork.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.intake.ImportsApi.paste;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.BodyNames;
import vn.giaoban.units.register.KnownUnits;
import vn.giaoban.units.register.KnownUnits.KnownUnit;
import vn.giaoban.units.register.UnitRegister;

/** A unit that an administrator added is known to whoever reads documents of its days, and of no others. */
@QuarkusTest
class CouncilRegisterTest {

    private static final UUID UNIT = UUID.fromString("0192f000-0000-7000-8000-0000000000a1");
    private static final UUID BODY = UUID.fromString("0192f000-0000-7000-8000-0000000000a2");
    private static final UUID TRA_VINH = UnitRegister.unitId("tra-vinh");

    @Inject
    Session database;

    @Inject
    BodyNames names;

    @Inject
    TxRetry transactions;

    @BeforeEach
    void addDistrict() {
        run("INSERT INTO unit (id, created_at) VALUES (:unit, '2020-01-01')");
        run("INSERT INTO unit_version (id, unit_id, type, level, name, full_name, parent_id, valid_from, valid_to)"
                + " VALUES (:unit, :unit, 'RURAL_DISTRICT', 'DISTRICT', 'Long Đức Thượng', 'huyện Long Đức Thượng', '"
                + TRA_VINH + "', '2022-01-01', '2024-12-31')");
        run("INSERT INTO body (id, unit_id, kind, name, short_name, valid_from, valid_to) VALUES ('" + BODY
                + "', :unit, 'STANDING_BODY', 'Thường trực HĐND huyện Long Đức Thượng', 'TT HĐND', '2022-01-01',"
                + " '2024-12-31')");
        run("INSERT INTO unit_alias (unit_id, alias) VALUES (:unit, 'Long Đức trên')");
    }

    @AfterEach
    void takeAway() {
        run("DELETE FROM unit_alias WHERE unit_id = :unit");
        run("DELETE FROM body WHERE unit_id = :unit");
        run("DELETE FROM unit_version WHERE unit_id = :unit");
        run("DELETE FROM unit WHERE id = :unit");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql)
                        .setParameter("unit", UNIT)
                        .executeUpdate());
    }

    private static JsonPath readIn(int year) {
        return paste(SamplePlan.TEXT
                        .replace("huyện Châu Thành, huyện Trà Cú", "huyện Châu Thành, huyện Long Đức Thượng")
                        .replace("năm 2023", "năm " + year))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void it_is_known_on_its_days() {
        JsonPath view = readIn(2023);
        assertThat(view.getList("questions.code")).doesNotContain("UNIT_UNKNOWN");
        assertThat(view.getList("items.content.assignment.assigneeIds.flatten()"))
                .contains(BODY.toString());
    }

    @Test
    void it_is_not_known_before_them() {
        JsonPath view = readIn(2021);
        assertThat(view.getList("questions.code")).contains("UNIT_UNKNOWN");
        assertThat(view.getList("items.content.assignment.assigneeIds.flatten()"))
                .doesNotContain(BODY.toString());
    }

    @Test
    void other_provinces_are_those_of_the_product() {
        CouncilRegister register = new CouncilRegister(names, transactions, TRA_VINH);
        LocalDate day = LocalDate.of(2023, 6, 1);
        assertThat(register.on(day, "Thường trực Hội đồng nhân dân tỉnh Trà Vinh")
                        .units())
                .filteredOn(unit -> unit.id().equals(UNIT))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.name()).isEqualTo("Long Đức Thượng");
                    assertThat(unit.parentId()).isEqualTo(TRA_VINH);
                    assertThat(unit.aliases()).containsExactly("Long Đức trên");
                });
        assertThat(register.on(day, "Hội đồng nhân dân tỉnh Lạng Sơn")).isEqualTo(KnownUnits.on(day));
    }

    @Test
    void the_database_says_what_the_shipped_list_says() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        takeAway();
        KnownUnits ours = new CouncilRegister(names, transactions, TRA_VINH).on(day, "HĐND tỉnh Trà Vinh");
        assertThat(ours.units())
                .extracting(KnownUnit::fullName)
                .containsExactlyInAnyOrderElementsOf(KnownUnits.on(day).units().stream()
                        .filter(unit ->
                                ours.units().stream().anyMatch(own -> own.id().equals(unit.id())))
                        .map(KnownUnit::fullName)
                        .toList())
                .contains("huyện Cầu Kè");
    }
}
