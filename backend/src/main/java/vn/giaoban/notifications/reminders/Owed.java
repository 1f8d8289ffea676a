package vn.giaoban.notifications.reminders;

import vn.giaoban.assignments.ObligationRow;

/** Who is still waited for. */
final class Owed {

    private Owed() {}

    /** Nothing was sent, or what was sent came back. */
    static boolean isOwed(ObligationRow row) {
        return switch (row.standing()) {
            case NO_DATE, OPEN, DUE_SOON, OVERDUE -> true;
            case ON_TIME, LATE, SETTLED -> false;
        };
    }
}
