package vn.giaoban.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    @Test
    void daysBeginInVietnam() {
        var clock = new ClockProducer().clock(() -> Optional.of(OffsetDateTime.parse("2023-09-14T17:00:00Z")));
        assertThat(LocalDate.now(clock)).isEqualTo("2023-09-15");
    }

    @Test
    void aSetClockTicksOn() throws InterruptedException {
        var start = OffsetDateTime.parse("2023-08-30T08:00:00+07:00");
        var clock = new ClockProducer().clock(() -> Optional.of(start));
        var first = clock.instant();
        Thread.sleep(20);
        assertThat(first).isBetween(start.toInstant(), start.toInstant().plusSeconds(60));
        assertThat(Duration.between(first, clock.instant())).isBetween(Duration.ofMillis(15), Duration.ofSeconds(60));
    }

    @Test
    void otherwiseItTellsTheRealTime() {
        var clock = new ClockProducer().clock(Optional::empty);
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
    }
}
