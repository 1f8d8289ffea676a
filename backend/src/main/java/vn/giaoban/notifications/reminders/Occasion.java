package vn.giaoban.notifications.reminders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;

/**
 * What makes somebody be reminded, and who says so.
 *
 * @param step of a scheduled one
 * @param byAccount null when nobody pressed anything
 */
record Occasion(
        ReminderReason reason,
        @Nullable Integer step,
        String by,
        @Nullable UUID byAccount) {

    private static final String BY_ITSELF = "Tự động theo lịch";

    static Occasion scheduled(int step) {
        return new Occasion(ReminderReason.SCHEDULE, step, BY_ITSELF, null);
    }

    static Occasion escalation() {
        return new Occasion(ReminderReason.ESCALATION, null, BY_ITSELF, null);
    }

    static Occasion byHand(Scope sender) {
        return new Occasion(ReminderReason.BY_HAND, null, sender.displayName(), sender.accountId());
    }

    /** The same step towards the same date is said once; a new date begins anew. By hand as often as the office likes. */
    @Nullable
    String onceKey(ObligationRow row) {
        return switch (reason) {
            case SCHEDULE -> row.id() + ":" + row.lastDay() + ":" + step;
            case ESCALATION -> row.id() + ":" + row.lastDay() + ":E";
            case BY_HAND -> null;
        };
    }
}
