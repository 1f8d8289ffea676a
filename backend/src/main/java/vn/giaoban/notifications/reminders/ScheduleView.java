package vn.giaoban.notifications.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notifications.mail.Mails;

/**
 * When a plan reminds, as its office sees it.
 *
 * @param changedBy null while nobody has decided about it; what is shown then is the usual
 * @param linksByMail in whose mails a link to hand in travels
 * @param fields what the text may leave to be filled in, without their braces
 * @param mail whether mail goes anywhere
 * @param linksPossible whether mails can carry links
 */
record ScheduleView(
        boolean active,
        List<Integer> steps,
        LocalTime sendAt,
        LocalTime quietFrom,
        LocalTime quietTo,
        @Nullable Integer escalateAfter,
        IncomingMail incomingMail,
        LinksByMail linksByMail,
        String subject,
        String text,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<String> fields,
        boolean mail,
        boolean linksPossible,
        long version) {

    static ScheduleView of(ReminderSchedule schedule, Mails mails) {
        return new ScheduleView(
                schedule.isActive(),
                schedule.rhythm().steps(),
                schedule.sendAt(),
                schedule.quiet().from(),
                schedule.quiet().to(),
                schedule.escalateAfter(),
                schedule.incomingMail(),
                schedule.linksByMail(),
                schedule.words().subject(),
                schedule.words().text(),
                schedule.changedBy(),
                schedule.changedAt(),
                Arrays.stream(MergeField.values()).map(MergeField::word).toList(),
                mails.isOn(),
                mails.carryLinks(),
                schedule.version());
    }
}
