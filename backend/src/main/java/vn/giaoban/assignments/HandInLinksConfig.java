package vn.giaoban.assignments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the links to hand in. */
@ConfigMapping(prefix = "giaoban.hand-in-links")
interface HandInLinksConfig {

    /** A link opens for so many days after the last day, when nobody chooses otherwise. */
    @WithDefault("7")
    int daysOfGrace();

    /** No link opens for more days than that. */
    @WithDefault("90")
    int daysAtMost();

    /** How fast the holder of one link may ask, whatever address they share with others. */
    @WithDefault("60")
    int requestsPerMinute();
}
