package vn.giaoban.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the house. Whoever loads documents of the past may let it stand in the past for the work of their own
 * thread; nobody else notices.
 */
public class HouseClock extends Clock {

    private final Clock ticking;
    private final ThreadLocal<Instant> past = new ThreadLocal<>();

    HouseClock(Clock ticking) {
        this.ticking = ticking;
    }

    /** Does the work as if it were that moment. */
    public void at(Instant moment, Runnable work) {
        past.set(moment);
        try {
            work.run();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = past.get();
        return moment == null ? ticking.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(ticking.withZone(zone));
    }
}
