package vn.giaoban.platform.startup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strict the start is. */
@ConfigMapping(prefix = "giaoban.startup")
interface StartupConfig {

    /** Starts in production although a check says that this is unsafe. */
    @WithDefault("false")
    boolean allowUnsafe();
}
