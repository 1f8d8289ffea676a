package vn.giaoban.notifications.reminders;

import org.jspecify.annotations.Nullable;

/**
 * Where a body is written to.
 *
 * @param email its official mailbox
 */
record ContactView(@Nullable String email, long version) {}
