package vn.giaoban.notifications.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a plan reminds, as its office sees it.
 *
 * @param changedBy null while nobody has decided about it; what is shown then is the usual
 * @param fields what the text may leave to be filled in, without their braces
 * @param mail whether mail goes anywhere
 */
record ScheduleView(
        boolean active,
        List<Integer> steps,
        LocalTime sendAt,
        LocalTime quietFrom,
        LocalTime quietTo,
        @Nullable Integer escalateAfter,
        IncomingMail incomingMail,
        String subject,
        String text,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<String> fields,
        boolean mail,
        long version) {

    static ScheduleView of(ReminderSchedule schedule, boolean mail) {
        return new ScheduleView(
                schedule.isActive(),
                schedule.rhythm().steps(),
                schedule.sendAt(),
                schedule.quiet().from(),
                schedule.quiet().to(),
                schedule.escalateAfter(),
                schedule.incomingMail(),
                schedule.words().subject(),
                schedule.words().text(),
                schedule.changedBy(),
                schedule.changedAt(),
                Arrays.stream(MergeField.values()).map(MergeField::word).toList(),
                mail,
                schedule.version());
    }
}
