package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.access.Role.ADMINISTRATOR;
import static vn.giaoban.access.Role.LEADER;
import static vn.giaoban.access.Role.OFFICE;
import static vn.giaoban.access.Role.READER;
import static vn.giaoban.access.Role.UNIT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.register.UnitRegister;

/** Who sees which plan: one by one, several at once, and the same both ways. */
@QuarkusTest
class PlanSightTest {

    private static final String COMMUNE = "lang-son/dinh-lap/xa-cuong-loi";

    @Inject
    Plans plans;

    @Inject
    PlanDirectory directory;

    @Inject
    UnitDirectory units;

    @Test
    void everybody_sees_what_the_table_says() {
        UUID draft = UUID.fromString(PlansApi.draft());
        UUID issued = UUID.fromString(PlansApi.issued());
        UUID shared = UUID.fromString(PlansApi.issued());
        UUID sharedDraft = UUID.fromString(PlansApi.draft());
        for (UUID plan : List.of(shared, sharedDraft)) {
            directory.addParties(
                    plan,
                    List.of(units.body(UnitRegister.bodyId(COMMUNE, BodyKind.STANDING_BODY))
                            .orElseThrow()));
        }
        Set<UUID> all = Set.of(draft, issued, shared, sharedDraft);

        assertThat(seen(all, scope(ADMINISTRATOR, "hau-giang"))).isEqualTo(all);
        assertThat(seen(all, scope(OFFICE, "tra-vinh"))).isEqualTo(all);
        assertThat(seen(all, scope(LEADER, "tra-vinh"))).isEqualTo(all);
        assertThat(seen(all, scope(READER, "tra-vinh"))).containsExactlyInAnyOrder(issued, shared);
        for (Role role : List.of(OFFICE, LEADER, READER, UNIT)) {
            assertThat(seen(all, scope(role, COMMUNE)))
                    .as(role + " of the commune")
                    .containsExactly(shared);
            assertThat(seen(all, scope(role, "hau-giang")))
                    .as(role + " of a stranger")
                    .isEmpty();
        }
        assertThat(seen(all, scope(UNIT, "lang-son/dinh-lap")))
                .as("the district answers for its commune")
                .containsExactly(shared);
        assertThat(seen(all, scope(UNIT, "lang-son/huu-lung")))
                .as("the district beside it does not")
                .isEmpty();
        assertThat(seen(all, scope(OFFICE, "lang-son/dinh-lap")))
                .as("an office speaks for its own council only")
                .isEmpty();
    }

    /** Several at once, after making sure that one by one says the same. */
    private Set<UUID> seen(Set<UUID> ids, Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<UUID> together = plans.among(ids, PlanSight.of(scope));
            assertThat(ids.stream()
                            .filter(id -> plans.visible(id, scope).isPresent())
                            .collect(Collectors.toSet()))
                    .isEqualTo(together);
            return together;
        });
    }

    private static Scope scope(Role role, String unit) {
        return new Scope(
                UUID.randomUUID(),
                role,
                UnitRegister.bodyId(unit, BodyKind.STANDING_BODY),
                UnitRegister.unitId(unit),
                "Người dùng");
    }
}
