package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

@QuarkusTest
class AuditSealerTest {

    private static final int WRITERS = 8;
    private static final int FACTS_EACH = 100;

    @Inject
    Event<Fact> facts;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditChain chains;

    @Inject
    AuditTables tables;

    @Test
    @Timeout(60)
    void eightWritersAndTwoSealersLeaveNoGapAndNothingTwice() throws Exception {
        List<UUID> plans = List.of(Ids.next(), Ids.next());
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sealers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                sealers.add(threads.submit(() -> {
                    while (writing.get()) {
                        sealer.seal();
                    }
                }));
            }
            List<Callable<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                UUID plan = plans.get(i % plans.size());
                writers.add(() -> write(plan));
            }
            List<Future<Void>> written = threads.invokeAll(writers);
            writing.set(false);
            for (Future<Void> writer : written) {
                writer.get();
            }
            for (Future<?> each : sealers) {
                each.get();
            }
        }
        tables.sealAll();

        long perPlan = (long) WRITERS * FACTS_EACH / plans.size();
        for (UUID plan : plans) {
            assertThat(tables.column(Long.class, "select seq from audit_seal where chain_id = ? order by seq", plan))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, perPlan).boxed().toList());
            assertThat(tables.sealedEntries(plan)).doesNotHaveDuplicates();
            assertThat(chains.verify(plan)).isEqualTo(new AuditChain.Finding(perPlan, null));
        }
    }

    /** Two facts a transaction, some of them rolled back. */
    private Void write(UUID plan) {
        for (int i = 0; i < FACTS_EACH / 2; i++) {
            boolean changesItsMind = i % 10 == 0;
            if (changesItsMind) {
                assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                            facts.fire(Happened.any(plan));
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no");
            }
            QuarkusTransaction.requiringNew().run(() -> {
                facts.fire(Happened.any(plan));
                facts.fire(Happened.any(plan));
            });
        }
        return null;
    }

    @Test
    @Timeout(30)
    void aWriterThatTakesLongIsSealedWhenItIsDone() throws SQLException {
        UUID plan = Ids.next();
        QuarkusTransaction.begin();
        facts.fire(Happened.any(plan));
        QuarkusTransaction.suspendingExisting().call(() -> {
            facts.fire(Happened.any(plan));
            tables.sealAll();
            return assertThat(chains.verify(plan).sealed()).isEqualTo(1);
        });
        QuarkusTransaction.commit();
        tables.sealAll();
        assertThat(chains.verify(plan)).isEqualTo(new AuditChain.Finding(2, null));
    }

    @Test
    void moreThanABatchIsSealed() throws SQLException {
        UUID plan = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 1_100; i++) {
                facts.fire(Happened.any(plan));
            }
        });
        tables.sealAll();
        assertThat(chains.verify(plan)).isEqualTo(new AuditChain.Finding(1_100, null));
    }
}
