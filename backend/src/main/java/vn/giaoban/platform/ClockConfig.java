package vn.giaoban.platform;

import io.smallrye.config.ConfigMapping;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What time it is. */
@ConfigMapping(prefix = "giaoban.clock")
interface ClockConfig {

    /**
     * The moment at which the clock stands when the process starts; it ticks on from there. For demonstrations and
     * browser tests on past plans; the start-up check refuses it in production.
     */
    Optional<OffsetDateTime> start();
}
