package vn.giaoban.assignments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this room. */
@ConfigMapping(prefix = "giaoban.assignments")
interface AssignmentsConfig {

    /** An obligation is due soon when its last moment is at most so many working days ahead. */
    @WithDefault("3")
    int dueSoonWorkingDays();
}
