package vn.giaoban.notifications.reminders;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** Something happened to the reminders of a plan; it carries no address. */
record ReminderFact(
        String action,
        UUID objectId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    /** @param unreachable how many of them reached nobody */
    static ReminderFact sent(UUID planId, ReminderReason reason, long count, int unreachable) {
        String action = reason == ReminderReason.ESCALATION ? "OVERDUE_ESCALATED" : "REMINDERS_SENT";
        return new ReminderFact(
                action,
                planId,
                null,
                unreachable == 0
                        ? Map.of("reminders", count, "reason", reason)
                        : Map.of("reminders", count, "reason", reason, "unreachable", unreachable));
    }

    static ReminderFact scheduleChanged(UUID planId, ScheduleView before, ScheduleView after) {
        String action = before.active() == after.active()
                ? "REMINDER_SCHEDULE_CHANGED"
                : after.active() ? "REMINDERS_SWITCHED_ON" : "REMINDERS_PAUSED";
        return new ReminderFact(action, planId, before, after);
    }

    @Override
    public String objectType() {
        return "plan";
    }

    @Override
    public UUID chainId() {
        return objectId;
    }
}
