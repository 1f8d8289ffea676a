package vn.giaoban.search;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaoban.search.SearchApi.titles;
import static vn.giaoban.search.SearchApi.total;
import static vn.giaoban.search.SearchKind.ASSIGNMENT;
import static vn.giaoban.search.SearchKind.PLAN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Fact;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** The index follows what happens, within the transaction in which it happens. */
@QuarkusTest
class IndexKeeperTest {

    private static final String COUNCIL = "quang-ngai/duc-pho";

    @Inject
    TestClock clock;

    @Inject
    IndexBuilder builder;

    @Inject
    Session database;

    @Inject
    Event<Fact> facts;

    @Inject
    Readings readings;

    @BeforeEach
    void today() {
        clock.reset();
    }

    private record Told(String objectType, UUID objectId, UUID chainId) implements Fact {
        @Override
        public String action() {
            return "TOLD";
        }

        @Override
        public Object before() {
            return null;
        }

        @Override
        public Object after() {
            return null;
        }
    }

    @Test
    void aPlanIsFoundAsItIsNowAndNotAsItWas() {
        APlan plan = APlan.of(COUNCIL).titled("Bàn về ziricote").drafted();
        assertThat(titles(plan.office(), "ziricote", PLAN)).containsExactly("Bàn về ziricote");

        Map<String, Object> content = Map.of(
                "kind",
                "CONFERENCE",
                "title",
                "Bàn về bubinga",
                "issuingBodyId",
                UnitRegister.bodyId(COUNCIL, BodyKind.STANDING_BODY));
        plan.office()
                .header(
                        "If-Match",
                        plan.office().get("/api/v1/plans/" + plan.id()).header("ETag"))
                .contentType(JSON)
                .body(content)
                .put("/api/v1/plans/" + plan.id())
                .then()
                .statusCode(200);
        assertThat(total(plan.office(), "ziricote")).isZero();
        assertThat(titles(plan.office(), "bubinga", PLAN)).containsExactly("Bàn về bubinga");

        plan.assign(AnAssignment.task("Kiểm đếm wenge").of("quang-ngai/duc-pho/xa-pho-an"))
                .then()
                .statusCode(201);
        assertThat(titles(plan.office(), "wenge", ASSIGNMENT)).containsExactly("Kiểm đếm wenge");

        plan.office()
                .header(
                        "If-Match",
                        plan.office().get("/api/v1/plans/" + plan.id()).header("ETag"))
                .delete("/api/v1/plans/" + plan.id())
                .then()
                .statusCode(204);
        assertThat(total(plan.office(), "bubinga") + total(plan.office(), "wenge"))
                .isZero();
    }

    @Test
    void anAssignmentThatIsStruckOutIsNotFound() {
        APlan plan = APlan.of(COUNCIL)
                .titled("Bàn về padouk")
                .assigning(AnAssignment.task("Kiểm đếm afrormosia").of("quang-ngai/duc-pho/xa-pho-an"))
                .drafted();
        String id =
                plan.office().get("/api/v1/plans/" + plan.id() + "/assignments").path("items[0].id");
        plan.office()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/assignments/" + id)
                .then()
                .statusCode(204);
        assertThat(total(plan.office(), "afrormosia")).isZero();
        assertThat(total(plan.office(), "padouk")).isEqualTo(1);
    }

    @Test
    void theNumberOfTheRegistryIsFoundOnceThePlanIsIssued() {
        APlan plan = APlan.of(COUNCIL).titled("Bàn về sapele").issuedOn("2023-08-30");
        String number = plan.office().get("/api/v1/plans/" + plan.id()).path("number");
        assertThat(titles(plan.office(), number + "/KH-HĐND", PLAN)).containsExactly("Bàn về sapele");
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        UUID plan = UUID.fromString(
                APlan.of(COUNCIL).titled("Bàn về makore").drafted().id());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    database.createNativeMutationQuery("UPDATE plan SET title = 'Bàn về limba' WHERE id = :id")
                            .setParameter("id", plan)
                            .executeUpdate();
                    facts.fire(new Told("plan", plan, plan));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(total(SignIn.office(COUNCIL), "limba")).isZero();
        assertThat(total(SignIn.office(COUNCIL), "makore")).isEqualTo(1);
    }

    @Test
    void aUnitIsFoundByItsNewNameAndByTheOld() {
        UUID unit = UnitRegister.unitId("quang-ngai/duc-pho/xa-pho-an");
        String rename = "UPDATE unit_version SET full_name = :name WHERE unit_id = :id";
        String old = "xã Phổ An";
        try {
            renamed(rename, unit, "xã Phổ Tân Iroko");
            assertThat(titles(SignIn.reader(COUNCIL), "pho tan iroko", SearchKind.UNIT))
                    .containsExactly("xã Phổ Tân Iroko");
            assertThat(titles(SignIn.reader(COUNCIL), "iroko", SearchKind.BODY)).isNotEmpty();
        } finally {
            renamed(rename, unit, old);
        }
        assertThat(total(SignIn.reader(COUNCIL), "iroko")).isZero();
    }

    private void renamed(String rename, UUID unit, String name) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeMutationQuery(rename)
                    .setParameter("name", name)
                    .setParameter("id", unit)
                    .executeUpdate();
            facts.fire(new Told("unit", unit, null));
        });
    }

    @Test
    void fiftyFactsOfAPlanReadItOnce() {
        UUID plan = UUID.fromString(
                APlan.of(COUNCIL).titled("Bàn về ovangkol").drafted().id());
        int before = readings.get();
        told(plan, 50);
        assertThat(readings.get()).isEqualTo(before + 1);
    }

    /** Finds nothing and counts how often it was asked. */
    @ApplicationScoped
    static class Readings implements Source {

        private final AtomicInteger times = new AtomicInteger();

        int get() {
            return times.get();
        }

        @Override
        public Set<SearchKind> kinds() {
            return Set.of();
        }

        @Override
        public boolean isOfPlans() {
            return true;
        }

        @Override
        public List<Entry> read(Connection database, UUID planId) {
            times.incrementAndGet();
            return List.of();
        }
    }

    private void told(UUID plan, int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < times; i++) {
                facts.fire(new Told("plan", plan, plan));
            }
        });
    }

    @Test
    void aSearchCostsTheSameForOneAndForMany() {
        for (int i = 0; i < 12; i++) {
            APlan.of(COUNCIL).titled("Bàn về zebrano lần " + i).drafted();
        }
        long few = cost("zebrano lan 3");
        assertThat(cost("zebrano")).isEqualTo(few);
        assertThat(titles(SignIn.office(COUNCIL), "zebrano", PLAN)).hasSize(12);
    }

    private static long cost(String typed) {
        Runnable call = () -> total(SignIn.office(COUNCIL), typed);
        call.run();
        return Statements.count(call);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWholeIndexMadeAnewIsTheOneThatFollowed() {
        APlan.of(COUNCIL)
                .titled("Bàn về cocobolo")
                .assigning(AnAssignment.task("Kiểm đếm").of("quang-ngai/duc-pho/xa-pho-an"))
                .issuedOn("2023-08-30");
        String all = "SELECT CONCAT_WS('|', kind, object_id, plan_id, unit_id, title, context, texts, valid_from,"
                + " valid_to, sort_day, name_key, code_key, grams, HEX(digest)) FROM search_entry ORDER BY kind, object_id";
        List<String> followed = database.createNativeQuery(all, String.class).getResultList();
        builder.build();
        assertThat(database.createNativeQuery(all, String.class).getResultList())
                .isEqualTo(followed);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("DELETE FROM search_entry")
                        .executeUpdate());
        builder.build();
        assertThat(database.createNativeQuery(all, String.class).getResultList())
                .hasSizeGreaterThan(1000)
                .isEqualTo(followed);
    }
}
