package vn.giaoban.testing;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the tests, in place of the machine's: {@code TestHouseClock} puts it into the clock of the house. It
 * stands still until it is moved; tests share it, so whoever cares sets it first. Plain tests make one of their own.
 */
@Singleton
@Typed(TestClock.class)
public final class TestClock extends Clock {

    /** Some days before the deadlines of the plans that the tests tell of. */
    public static final OffsetDateTime START = OffsetDateTime.parse("2023-08-30T08:00:00+07:00");

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now;

    /** At {@link #START}. */
    public TestClock() {
        this(Optional.empty());
    }

    /** @param start where a profile of tests starts the application at another moment */
    @Inject
    TestClock(@ConfigProperty(name = "giaoban.clock.start") Optional<OffsetDateTime> start) {
        now = new AtomicReference<>(start.orElse(START).toInstant());
    }

    /** @param moment with its offset, such as {@code 2023-09-15T23:59:59.999+07:00} */
    public void setTo(String moment) {
        setTo(OffsetDateTime.parse(moment).toInstant());
    }

    public void setTo(Instant moment) {
        now.set(moment);
    }

    public void plus(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    public void reset() {
        setTo(START.toInstant());
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
