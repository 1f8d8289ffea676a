package vn.giaoban.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the example offices are loaded. */
@ConfigMapping(prefix = "giaoban.demo")
interface DemoConfig {

    /** Loads the examples at the start, when the database has no plan yet. */
    @WithDefault("false")
    boolean enabled();

    /** The password of every example account; published, so never a secret. */
    @WithDefault("giaoban-demo-2026")
    String password();
}
