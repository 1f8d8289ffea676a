package vn.giaoban.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.giaoban.platform.Ids;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class OutboxTest {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    Outbox outbox;

    @Inject
    OutboxRunner runner;

    @Inject
    ProbeHandler probe;

    @Inject
    TestClock clock;

    @BeforeEach
    void setClock() {
        clock.reset();
    }

    @AfterEach
    void nothingIsLeftToOthers() {
        clock.plus(Duration.ofDays(2));
        for (int attempt = 0; attempt < ProbeHandler.ATTEMPTS; attempt++) {
            runner.run();
            clock.plus(Duration.ofDays(1));
        }
        clock.reset();
    }

    @Test
    void whatIsCommittedLeavesOnceOutsideOfEveryTransaction() {
        UUID id = put("OK");

        assertThat(runner.run()).isOne();
        assertThat(runner.run()).isZero();

        assertThat(probe.sentOf(id)).containsExactly(new ProbeHandler.Sent(id, "xin chào", 1, false));
        assertThat(probe.deliveredOf(id)).isOne();
    }

    @Test
    void whatIsRolledBackNeverWas() {
        UUID[] id = new UUID[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    id[0] = outbox.put(ProbeHandler.KIND, key(), new ProbeHandler.Payload("OK", "không"))
                            .orElseThrow();
                    throw new IllegalStateException("the business failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(runner.run()).isZero();
        assertThat(probe.sentOf(id[0])).isEmpty();
    }

    @Test
    void outsideOfATransactionNothingIsTaken() {
        assertThatThrownBy(() -> outbox.put(ProbeHandler.KIND, key(), new ProbeHandler.Payload("OK", "")))
                .hasMessageContaining("ransaction");
    }

    @Test
    void whoSaysTheSameTwiceIsHeardOnce() {
        String key = key();
        Optional<UUID> first = put("OK", key, Duration.ZERO);
        Optional<UUID> second = put("OK", key, Duration.ZERO);

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(runner.run()).isOne();
    }

    @Test
    void nothingLeavesBeforeItsTime() {
        UUID id = put("OK", key(), Duration.ofHours(1)).orElseThrow();

        clock.plus(Duration.ofMinutes(59));
        assertThat(runner.run()).isZero();
        clock.plus(Duration.ofMinutes(1));
        assertThat(runner.run()).isOne();
        assertThat(probe.sentOf(id)).hasSize(1);
    }

    @Test
    void aFailureIsTriedAgainAfterAPauseUnderTheSameIdAndGivenUpAtTheEnd() {
        UUID id = put("FAIL");

        assertThat(runner.run()).isOne();
        clock.plus(ProbeHandler.FIRST_PAUSE.dividedBy(2).minusMillis(1));
        assertThat(runner.run()).as("within the pause").isZero();
        clock.plus(ProbeHandler.FIRST_PAUSE);
        assertThat(runner.run()).isOne();
        assertThat(probe.givenUp(id)).isNull();
        clock.plus(ProbeHandler.FIRST_PAUSE.multipliedBy(2));
        assertThat(runner.run()).isOne();

        assertThat(probe.givenUp(id)).isEqualTo("the receiver is down");
        clock.plus(Duration.ofDays(1));
        assertThat(runner.run()).isZero();
        assertThat(probe.sentOf(id)).extracting(ProbeHandler.Sent::attempt).containsExactly(1, 2, 3);
        assertThat(probe.deliveredOf(id)).isZero();
    }

    @Test
    void whatCanNeverBeDeliveredIsGivenUpAtOnce() {
        UUID id = put("NEVER");

        assertThat(runner.run()).isOne();
        clock.plus(Duration.ofDays(1));
        assertThat(runner.run()).isZero();
        assertThat(probe.givenUp(id)).isEqualTo("no such address");
    }

    @Test
    void killedBetweenSendingAndNotingItIsSentAgainUnderTheSameIdWhenTheLeaseIsOver() {
        UUID id = put("KILL_ONCE");
        probe.troubleOnce();

        assertThatThrownBy(() -> runner.run()).isInstanceOf(ProbeHandler.Killed.class);
        clock.plus(LEASE.minusMillis(1));
        assertThat(runner.run()).as("another replica, while the lease lasts").isZero();
        clock.plus(Duration.ofMillis(1));
        assertThat(runner.run()).isOne();

        assertThat(probe.sentOf(id)).extracting(ProbeHandler.Sent::attempt).containsExactly(1, 2);
        assertThat(probe.deliveredOf(id)).isOne();
    }

    @Test
    void whatTheRoomCouldNotNoteIsSentAgain() {
        UUID id = put("NOTE_FAILS_ONCE");
        probe.troubleOnce();

        runner.run();
        assertThat(probe.deliveredOf(id)).isZero();
        clock.plus(ProbeHandler.FIRST_PAUSE);
        runner.run();

        assertThat(probe.sentOf(id)).hasSize(2);
        assertThat(probe.deliveredOf(id)).isOne();
    }

    @Test
    @Timeout(60)
    void fourRunnersAtOnceSendEachMessageOnce() throws Exception {
        List<UUID> ids = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 200)
                        .forEach(i ->
                                ids.add(outbox.put(ProbeHandler.KIND, key(), new ProbeHandler.Payload("OK", "số " + i))
                                        .orElseThrow())));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> runner.run()))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }

        assertThat(runner.run()).isZero();
        assertThat(ids).allSatisfy(id -> {
            assertThat(probe.sentOf(id)).hasSize(1);
            assertThat(probe.deliveredOf(id)).isOne();
        });
    }

    private UUID put(String behaviour) {
        return put(behaviour, key(), Duration.ZERO).orElseThrow();
    }

    private Optional<UUID> put(String behaviour, String key, Duration wait) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.put(
                        ProbeHandler.KIND,
                        key,
                        new ProbeHandler.Payload(behaviour, "xin chào"),
                        clock.instant().plus(wait)));
    }

    private static String key() {
        return Ids.next().toString();
    }
}
