package vn.giaoban.notifications.reminders;

import vn.giaoban.platform.Page;

/**
 * Who would get what.
 *
 * @param owed how many are still waited for
 * @param unreachable how many of them nobody would hear; they come first
 * @param mail whether mail goes anywhere
 */
record ReminderPreview(int owed, int unreachable, boolean mail, Page<ReminderCandidate> candidates) {}
