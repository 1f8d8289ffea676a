package vn.giaoban.access.clients;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How fast clients may ask and how long their keys live. */
@ConfigMapping(prefix = "giaoban.access.clients")
interface ClientsConfig {

    /**
     * Requests a minute of a client for which nothing else was said. Each replica counts by itself, so two let twice as
     * many through.
     */
    @WithDefault("600")
    int requestsPerMinute();

    /** The most that an administrator can give one client. */
    @WithDefault("6000")
    int mostRequestsPerMinute();

    /** No key lives longer. */
    @WithDefault("P366D")
    Period longestKey();

    /** No old key works longer beside a new one. */
    @WithDefault("7d")
    Duration longestOverlap();

    /** Days of use that are kept. */
    @WithDefault("P400D")
    Period usageKept();
}
