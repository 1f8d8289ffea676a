package vn.giaoban.notifications.notices;

/** How many notices wait to be read. */
record UnreadNotices(long count) {}
