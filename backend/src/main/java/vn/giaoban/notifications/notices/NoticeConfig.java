package vn.giaoban.notifications.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the number at the bell stays true. */
@ConfigMapping(prefix = "giaoban.notices")
interface NoticeConfig {

    /** How often each process asks the database for those who listen; {@code off}: never. */
    @WithDefault("2s")
    String every();

    /** A stream ends after so long and the browser opens another, so that a session that ended hears no more. */
    @WithDefault("10m")
    Duration streamLife();
}
