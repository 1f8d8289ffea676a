package vn.giaoban.access;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockOutTest {

    private static final LockOutRule RULE = new LockOutRule(5, ofMinutes(1), ofMinutes(30));
    private static final Instant NOW = Instant.parse("2023-09-12T02:04:00Z");

    @Test
    void five_failures_lock_for_a_minute_and_each_further_one_doubles_it_up_to_half_an_hour() {
        assertThat(RULE.after(0)).isEqualTo(ZERO);
        assertThat(RULE.after(4)).isEqualTo(ZERO);
        assertThat(RULE.after(5)).isEqualTo(ofMinutes(1));
        assertThat(RULE.after(6)).isEqualTo(ofMinutes(2));
        assertThat(RULE.after(7)).isEqualTo(ofMinutes(4));
        assertThat(RULE.after(9)).isEqualTo(ofMinutes(16));
        assertThat(RULE.after(10)).isEqualTo(ofMinutes(30));
        assertThat(RULE.after(Integer.MAX_VALUE)).isEqualTo(ofMinutes(30));
    }

    @Test
    void the_fifth_failure_locks_until_exactly_a_minute_later() {
        LockOut lockOut = new LockOut();
        for (int i = 0; i < 4; i++) {
            assertThat(lockOut.failed(NOW, RULE)).isFalse();
        }
        assertThat(lockOut.lockedUntil(NOW)).isEmpty();

        assertThat(lockOut.failed(NOW, RULE)).isTrue();

        Instant end = NOW.plusSeconds(60);
        assertThat(lockOut.lockedUntil(NOW)).contains(end);
        assertThat(lockOut.lockedUntil(end.minusMillis(1))).contains(end);
        assertThat(lockOut.lockedUntil(end)).isEmpty();
    }

    @Test
    void success_forgets_the_failures() {
        LockOut lockOut = new LockOut();
        for (int i = 0; i < 7; i++) {
            lockOut.failed(NOW, RULE);
        }

        lockOut.cleared();

        assertThat(lockOut.failedCount()).isZero();
        assertThat(lockOut.lockedUntil(NOW)).isEmpty();
        assertThat(lockOut.failed(NOW, RULE)).isFalse();
    }
}
