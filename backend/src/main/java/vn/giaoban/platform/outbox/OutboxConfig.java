package vn.giaoban.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages leave. How often the outbox is looked into is {@code giaoban.outbox.every}; {@code off}: never. */
@ConfigMapping(prefix = "giaoban.outbox")
interface OutboxConfig {

    /** How often the outbox is looked into. */
    @WithDefault("2s")
    String every();

    /**
     * How long a process may take over one attempt before another one takes the message. Longer than any handler's time
     * limit, or messages are sent twice for nothing.
     */
    @WithDefault("2m")
    Duration lease();
}
