package vn.giaoban.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.outbox.Outbox;

/** The mails: written here, sent by the outbox. */
@ApplicationScoped
public class Mails {

    static final String KIND = "mail";

    private static final String PAGE = """
            SELECT id, recipient, address, subject, text, link, sealed_link, link_until, at, state
            FROM mail
            WHERE (:council IS NULL OR council_unit_id = :council) AND (:last IS NULL OR id < :last)
            ORDER BY id DESC LIMIT :rows""";

    private final Session database;
    private final Outbox outbox;
    private final LinkSeal seal;
    private final MailConfig config;
    private final Clock clock;

    Mails(Session database, Outbox outbox, LinkSeal seal, MailConfig config, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    /** What travels in the outbox: the mail itself stays in its table. */
    record Envelope(UUID mailId) {}

    /** Whether mail goes anywhere at all. */
    public boolean isOn() {
        return config.mode() != MailMode.OFF;
    }

    /** Whether mails can carry links to hand in: there is a key to seal them with, and the links lead somewhere. */
    public boolean carryLinks() {
        return seal.isReady()
                && switch (config.mode()) {
                    case OFF -> false;
                    case MAILBOX -> true;
                    case SMTP -> config.publicUrl().isPresent();
                };
    }

    /**
     * Writes a mail in the caller's transaction; it leaves after the commit.
     *
     * @return its id, under which {@link MailSettled} tells what became of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID send(NewMail mail) {
        UUID id = Ids.next();
        Mail written = new Mail(id, mail, clock.instant());
        if (mail.handIn() != null) {
            written.carries(seal.seal(mail.handIn().secret(), id), mail.handIn().lastDay());
        }
        database.persist(written);
        outbox.put(KIND, id.toString(), new Envelope(id));
        return id;
    }

    /** What a council sent; of all councils for an administrator. */
    Page<MailView> page(PageRequest request, Scope reader) {
        List<MailView> rows = database.createNativeQuery(PAGE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("recipient", String.class)
                .addScalar("address", String.class)
                .addScalar("subject", String.class)
                .addScalar("text", String.class)
                .addScalar("link", String.class)
                .addScalar("sealed_link", byte[].class)
                .addScalar("link_until", LocalDate.class)
                .addScalar("at", Instant.class)
                .addScalar("state", String.class)
                .setParameter("council", reader.is(Role.ADMINISTRATOR) ? null : reader.unitId(), UUID.class)
                .setParameter(
                        "last", request.cursor().map(cursor -> cursor.uuid(0)).orElse(null), UUID.class)
                .setParameter("rows", request.rows())
                .getResultStream()
                .map(this::view)
                .toList();
        return Page.of(rows, request, view -> Cursor.of(view.id()), null);
    }

    private MailView view(Tuple row) {
        UUID id = row.get("id", UUID.class);
        byte[] sealed = row.get("sealed_link", byte[].class);
        return new MailView(
                id,
                row.get("recipient", String.class),
                row.get("address", String.class),
                row.get("subject", String.class),
                row.get("text", String.class),
                row.get("link", String.class),
                sealed == null ? null : LinkInMail.path(seal.open(sealed, id)),
                row.get("link_until", LocalDate.class),
                row.get("at", Instant.class),
                MailState.valueOf(row.get("state", String.class)));
    }
}
