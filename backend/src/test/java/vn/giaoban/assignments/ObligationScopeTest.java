package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** The rule of who sees what is written in two ways; both give the same rows to everybody. */
@QuarkusTest
class ObligationScopeTest {

    private static final String PROVINCE = "lang-son";
    private static final String DISTRICT = "lang-son/dinh-lap";
    private static final String COMMUNE = "lang-son/dinh-lap/xa-cuong-loi";

    @Inject
    TestClock clock;

    @Inject
    Session database;

    @BeforeEach
    void aDelegatedDuty() {
        clock.setTo("2021-11-08T08:00:00+07:00");
        AnObligation owed = APlan.of(PROVINCE)
                .assigning(AnAssignment.paper("Giám sát của Thường trực và các Ban")
                        .of(DISTRICT)
                        .before("2021-11-15"))
                .issuedOn("2021-10-29")
                .owedBy(DISTRICT);
        owed.act(
                        owed.owner(),
                        "delegations",
                        Map.of("bodyIds", List.of(AnAssignment.body(COMMUNE)), "lastDay", "2021-11-10"))
                .then()
                .statusCode(201);
    }

    @Test
    void bothWaysGiveTheSameRows() {
        for (String unit : List.of(PROVINCE, DISTRICT, COMMUNE, "tra-vinh", "tra-vinh/cau-ke", "vinh-long-2025")) {
            for (Role role : List.of(Role.OFFICE, Role.UNIT)) {
                ObligationScope scope = ObligationScope.of(caller(role, unit));
                assertThat(seen(scope.among(), scope))
                        .as("%s of %s", role, unit)
                        .isEqualTo(seen(scope.sql(), scope));
            }
        }
    }

    @Test
    void whoHasToDoWithADelegatedDutySeesIt() {
        for (String unit : List.of(PROVINCE, DISTRICT, COMMUNE)) {
            ObligationScope scope = ObligationScope.of(caller(Role.OFFICE, unit));
            assertThat(seen(scope.among(), scope)).as(unit).isNotEmpty();
        }
        ObligationScope stranger = ObligationScope.of(caller(Role.UNIT, "tra-vinh/cau-ke"));
        ObligationScope commune = ObligationScope.of(caller(Role.UNIT, COMMUNE));
        assertThat(seen(stranger.among(), stranger)).doesNotContainAnyElementsOf(seen(commune.among(), commune));
    }

    private static Scope caller(Role role, String unit) {
        return new Scope(
                UUID.randomUUID(),
                role,
                UnitRegister.bodyId(unit, BodyKind.STANDING_BODY),
                UnitRegister.unitId(unit),
                "Người hỏi");
    }

    private Set<UUID> seen(String condition, ObligationScope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new TreeSet<>(scope.bind(database.createNativeQuery(
                                "SELECT o.id FROM obligation o WHERE " + condition, UUID.class))
                        .getResultList()));
    }
}
