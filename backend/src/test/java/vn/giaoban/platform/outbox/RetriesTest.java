package vn.giaoban.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Retries RETRIES = new Retries(5, Duration.ofSeconds(10), Duration.ofMinutes(1));

    @Test
    void pausesDoubleUpToTheLongestLessUpToAHalfAtRandom() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            assertThat(RETRIES.pauseAfter(1, random)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
            assertThat(RETRIES.pauseAfter(2, random)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
            assertThat(RETRIES.pauseAfter(3, random)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
            assertThat(RETRIES.pauseAfter(4, random)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
            assertThat(RETRIES.pauseAfter(1000, random)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
        }
    }

    @Test
    void twoThatFailedTogetherRestDifferently() {
        Random random = new Random(7);
        assertThat(RETRIES.pauseAfter(3, random)).isNotEqualTo(RETRIES.pauseAfter(3, random));
    }

    @Test
    void theUsualOnesReachOverANight() {
        Duration longest = Duration.ZERO;
        for (int failure = 1; failure < Retries.USUAL.attempts(); failure++) {
            longest = longest.plus(Retries.USUAL.pauseAfter(failure, new Random(7)));
        }
        assertThat(longest).isGreaterThan(Duration.ofHours(7));
    }

    @Test
    void noAttemptAtAllIsRefused() {
        assertThatThrownBy(() -> new Retries(0, Duration.ofSeconds(1), Duration.ofSeconds(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
