package vn.giaoban.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one clock of the house. Days begin and end in Việt Nam, wherever the server stands. */
@ApplicationScoped
class ClockProducer {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    HouseClock clock(ClockConfig config) {
        var system = Clock.system(ZONE);
        return new HouseClock(config.start()
                .map(start -> Clock.offset(system, Duration.between(system.instant(), start)))
                .orElse(system));
    }
}
