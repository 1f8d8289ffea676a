package vn.giaoban.integration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Set;

/** Where messages may go and how long their receivers may take. */
@ConfigMapping(prefix = "giaoban.webhooks")
interface IntegrationConfig {

    /**
     * Lets messages go to private addresses, without TLS, to any port. For demonstrations and tests: whoever may make a
     * webhook can then reach the inside of the network that the server stands in.
     */
    @WithDefault("false")
    boolean allowPrivate();

    @WithDefault("443,8443")
    Set<Integer> ports();

    /** Until the receiver is connected. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** For the whole of one attempt, once the name was looked up. */
    @WithDefault("15s")
    Duration timeout();

    /** Nothing was received for this long: the webhook is disabled and its screen says so. */
    @WithDefault("5d")
    Duration disableAfter();

    /** The most time that an earlier secret signs beside the new one. */
    @WithDefault("7d")
    Duration longestOverlap();

    /** How often dates that draw near are looked for; {@code off}: never. */
    @WithDefault("10m")
    String dueSoonEvery();

    @WithDefault("20")
    int mostOfOneCouncil();

    /** How long deliveries stay in the log. */
    @WithDefault("P90D")
    Period logKept();

    /** The pause after the first failure; each further one doubles it. */
    @WithDefault("10s")
    Duration firstPause();

    /** No pause is longer. */
    @WithDefault("6h")
    Duration longestPause();

    /** With the first. The usual ones reach over two days. */
    @WithDefault("18")
    int attempts();
}
