package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.access.Correspondent;
import vn.giaoban.access.Correspondents;
import vn.giaoban.access.Role;
import vn.giaoban.notifications.mail.Mails;
import vn.giaoban.notifications.mail.NewMail;
import vn.giaoban.plans.PlanHeader;

/** Writes to the office about what comes in, as the plan's schedule says: at once, or once on each working day. */
@ApplicationScoped
public class IncomingMails {

    private static final int MOST_LINES = 200;

    /** Told to several people of the office, each paper still comes in once. */
    private static final String SINCE = """
            SELECT MIN(title) FROM notice
            WHERE kind = 'INCOMING' AND plan_id = :plan AND at >= :since AND at < :until
            GROUP BY source_id ORDER BY source_id LIMIT :most""";

    private final Session database;
    private final ReminderSchedules schedules;
    private final Correspondents correspondents;
    private final Mails mails;

    IncomingMails(Session database, ReminderSchedules schedules, Correspondents correspondents, Mails mails) {
        this.database = database;
        this.schedules = schedules;
        this.correspondents = correspondents;
        this.mails = mails;
    }

    /** To those of the office who have an address, where the plan wants it at once; within the caller's transaction. */
    public void atOnce(PlanHeader plan, UUID obligationId, String title, String text) {
        if (mails.isOn() && schedules.of(plan.id()).incomingMail() == IncomingMail.AT_ONCE) {
            write(plan, title, text, "/obligations/" + obligationId);
        }
    }

    /** What came in between the two moments, in one mail; none where nothing did. */
    void digest(PlanHeader plan, ReminderSchedule schedule, Instant since, Instant until) {
        if (!mails.isOn() || schedule.incomingMail() != IncomingMail.DAILY) {
            return;
        }
        List<String> lines = database.createNativeQuery(SINCE, String.class)
                .setParameter("plan", plan.id(), UUID.class)
                .setParameter("since", since, Instant.class)
                .setParameter("until", until, Instant.class)
                .setParameter("most", MOST_LINES)
                .getResultList();
        if (!lines.isEmpty()) {
            write(
                    plan,
                    "Bài đã đến: " + plan.title(),
                    "Từ lần báo trước:\n\n- " + String.join("\n- ", lines),
                    "/plans/" + plan.id());
        }
    }

    private void write(PlanHeader plan, String subject, String text, String link) {
        for (Correspondent clerk : correspondents.ofCouncil(plan.councilUnitId(), Role.OFFICE)) {
            if (clerk.email() != null) {
                mails.send(new NewMail(
                        plan.councilUnitId(), clerk.displayName(), clerk.email(), subject, text, link, null));
            }
        }
    }
}
