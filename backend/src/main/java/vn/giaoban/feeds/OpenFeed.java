package vn.giaoban.feeds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;

/**
 * What an address opens, at the moment it is read.
 *
 * @param reader its account as it is now
 * @param unitId for UNIT only
 * @param planId for PLAN only
 * @param subject name of the unit, title of the plan; null for what concerns the account
 */
record OpenFeed(
        Scope reader,
        FeedKind kind,
        @Nullable UUID unitId,
        @Nullable UUID planId,
        @Nullable String subject,
        DeadlineStyle deadlines) {

    /** How calendar programmes call it until somebody renames it there. */
    String name() {
        return subject == null ? "Giao ban HĐND" : "Giao ban HĐND: " + subject;
    }
}
