package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.access.Correspondent;
import vn.giaoban.access.Correspondents;
import vn.giaoban.access.Role;
import vn.giaoban.notifications.mail.MailSettled;
import vn.giaoban.notifications.notices.NewNotice;
import vn.giaoban.notifications.notices.NoticeKind;
import vn.giaoban.notifications.notices.Notices;

/** Notes in the log what became of a mail; one that could not be delivered is told to the office, loudly. */
@ApplicationScoped
class MailEnds {

    private static final String NOTE =
            "UPDATE reminder_delivery SET state = :state, settled_at = :now, error = :error WHERE mail_id = :mail";

    private static final String WHOSE = """
            SELECT r.plan_id, r.obligation_id, r.body_name, r.what, m.council_unit_id
            FROM reminder_delivery d JOIN reminder r ON r.id = d.reminder_id JOIN mail m ON m.id = d.mail_id
            WHERE d.mail_id = :mail""";

    private final Session database;
    private final Correspondents correspondents;
    private final Notices notices;
    private final Clock clock;

    MailEnds(Session database, Correspondents correspondents, Notices notices, Clock clock) {
        this.database = database;
        this.correspondents = correspondents;
        this.notices = notices;
        this.clock = clock;
    }

    void note(@Observes MailSettled mail) {
        int noted = database.createNativeMutationQuery(NOTE)
                .setParameter("state", mail.error() == null ? "DELIVERED" : "FAILED")
                .setParameter("now", clock.instant(), Instant.class)
                .setParameter("error", mail.error(), String.class)
                .setParameter("mail", mail.mailId(), UUID.class)
                .executeUpdate();
        if (noted > 0 && mail.error() != null) {
            tellOffice(mail);
        }
    }

    private void tellOffice(MailSettled mail) {
        Tuple row = database.createNativeQuery(WHOSE, Tuple.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("obligation_id", UUID.class)
                .addScalar("body_name", String.class)
                .addScalar("what", String.class)
                .addScalar("council_unit_id", UUID.class)
                .setParameter("mail", mail.mailId(), UUID.class)
                .getSingleResult();
        notices.tell(
                new NewNotice(
                        mail.mailId(),
                        NoticeKind.UNDELIVERED,
                        "Thư đôn đốc không chuyển được: " + row.get("body_name", String.class),
                        "Thư nhắc gửi " + row.get("what", String.class) + " không chuyển được. Máy chủ thư trả lời: "
                                + mail.error(),
                        row.get("plan_id", UUID.class),
                        row.get("obligation_id", UUID.class)),
                correspondents.ofCouncil(row.get("council_unit_id", UUID.class), Role.OFFICE).stream()
                        .map(Correspondent::accountId)
                        .toList());
    }
}
