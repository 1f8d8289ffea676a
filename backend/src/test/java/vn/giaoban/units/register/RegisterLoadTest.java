package vn.giaoban.units.register;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.units.BodyKind.COMMITTEE;
import static vn.giaoban.units.BodyKind.COUNCIL;
import static vn.giaoban.units.BodyKind.DEPUTY_GROUP;
import static vn.giaoban.units.BodyKind.OFFICE;
import static vn.giaoban.units.BodyKind.STANDING_BODY;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.Register.Body;

/** What stands in the tables after the first start. */
@QuarkusTest
class RegisterLoadTest {

    private static final Set<BodyKind> COVERING = Set.of(COUNCIL, STANDING_BODY, OFFICE);
    private static final Set<BodyKind> COUNCIL_FAMILY = Set.of(COUNCIL, STANDING_BODY, COMMITTEE, DEPUTY_GROUP, OFFICE);

    @Inject
    UnitRegister register;

    @Inject
    Session database;

    @Test
    void aSecondStartChangesNothing() {
        var before = counts();

        register.load(new StartupEvent());

        assertThat(counts()).isEqualTo(before).doesNotContain(0L);
    }

    @Transactional
    List<Long> counts() {
        return List.of(
                        "unit",
                        "unit_version",
                        "unit_alias",
                        "unit_succession",
                        "unit_closure",
                        "body",
                        "body_alias",
                        "body_cover")
                .stream()
                .map(table -> database.createNativeQuery("SELECT COUNT(*) FROM " + table, Long.class)
                        .getSingleResult())
                .toList();
    }

    /** Both found the tables empty; the second one waits for the first unit and then finds it taken. */
    @Test
    @Transactional
    void ofTwoProcessesThatStartTogetherOneLoads() throws IOException {
        var first = ShippedRegister.read().units().iterator().next();

        assertThat(database.<Boolean>doReturningWork(connection ->
                        new RegisterWriter(connection, LocalDateTime.parse("2026-01-01T00:00")).claim(first)))
                .isFalse();
    }

    @Test
    @Transactional
    void everyRowOfTheFileIsInTheTables() throws IOException {
        var file = ShippedRegister.read();

        assertThat(ids("SELECT id FROM unit"))
                .containsAll(file.units().stream().map(Register.Unit::id).collect(toSet()));
        assertThat(ids("SELECT id FROM body"))
                .containsAll(file.bodies().stream().map(Body::id).collect(toSet()));
        // Other tests make changes of their own, all of them after 2030.
        assertThat(database.createNativeQuery(
                                "SELECT COUNT(*) FROM unit_succession WHERE on_date < '2030-01-01'", Long.class)
                        .getSingleResult())
                .isEqualTo(file.successions().size());
    }

    private Set<UUID> ids(String sql) {
        return new HashSet<>(database.createNativeQuery(sql, UUID.class).getResultList());
    }

    /** Told here a second time, from the bodies of the file and without the closure. */
    @Test
    @Transactional
    void bodiesCoverThemselvesTheCouncilsCoverTheirOwnOrgansAndAllBelow() throws IOException {
        var file = ShippedRegister.read();
        var keys = file.units().stream().collect(toMap(Register.Unit::id, Register.Unit::key));
        var expected = new HashSet<List<UUID>>();
        for (var covering : file.bodies()) {
            for (var body : file.bodies()) {
                var own = covering.id().equals(body.id());
                var sameCouncil = covering.unitId().equals(body.unitId()) && COUNCIL_FAMILY.contains(body.kind());
                // Keys are paths, so a unit below another begins with its key, whenever it was below it.
                var below = keys.get(body.unitId()).startsWith(keys.get(covering.unitId()) + "/");
                if (own || COVERING.contains(covering.kind()) && (sameCouncil || below)) {
                    expected.add(List.of(covering.id(), body.id()));
                }
            }
        }

        var ofTheFile = file.bodies().stream().map(Body::id).collect(toSet());
        var actual = database.createNativeQuery("SELECT covering_body_id, body_id FROM body_cover", Object[].class)
                .getResultStream()
                .map(row -> List.of((UUID) row[0], (UUID) row[1]))
                .filter(ofTheFile::containsAll)
                .collect(toSet());
        assertThat(actual).hasSizeGreaterThan(10_000).isEqualTo(expected);
    }
}
