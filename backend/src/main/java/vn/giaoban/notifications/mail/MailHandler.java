package vn.giaoban.notifications.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.outbox.OutboxHandler;
import vn.giaoban.platform.outbox.OutboxMessage;
import vn.giaoban.platform.outbox.Undeliverable;

/** Sends the mails of the outbox. */
@ApplicationScoped
class MailHandler implements OutboxHandler {

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance mail(String title, List<String> paragraphs, String link);
    }

    private final EntityManager entities;
    private final ReactiveMailer mailer;
    private final MailConfig config;
    private final Event<MailSettled> settled;
    private final TxRetry transactions;
    private final Clock clock;

    MailHandler(
            EntityManager entities,
            ReactiveMailer mailer,
            MailConfig config,
            Event<MailSettled> settled,
            TxRetry transactions,
            Clock clock) {
        this.entities = entities;
        this.mailer = mailer;
        this.config = config;
        this.settled = settled;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Mails.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) throws Exception {
        Mail mail = transactions.call(() -> entities.find(Mail.class, id(message)));
        if (mail == null) {
            throw new Undeliverable("Thư đã bị xóa cùng kế hoạch.");
        }
        switch (config.mode()) {
            case OFF -> throw new Undeliverable("Chưa cấu hình máy chủ thư.");
            case MAILBOX -> {}
            case SMTP -> mailer.send(letter(mail, message)).await().atMost(config.timeout());
        }
    }

    /** Its Message-ID is the message's own, so that a repetition can be told for one. */
    private io.quarkus.mailer.Mail letter(Mail mail, OutboxMessage message) {
        String link = link(mail);
        String text = link == null ? mail.text() : mail.text() + "\n\n" + link + "\n";
        return io.quarkus.mailer.Mail.withText(mail.address(), mail.subject(), text)
                .setHtml(Templates.mail(mail.subject(), paragraphs(mail.text()), link)
                        .render())
                .addHeader("Message-ID", "<" + message.id() + "@giaoban>")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private String link(Mail mail) {
        return mail.link() == null
                ? null
                : config.publicUrl()
                        .map(url -> url.replaceAll("/+$", "") + mail.link())
                        .orElse(null);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    @Override
    public void delivered(OutboxMessage message) {
        Mail mail = entities.find(Mail.class, id(message));
        if (mail != null) {
            mail.delivered(clock.instant());
            settled.fire(new MailSettled(mail.id(), null));
        }
    }

    @Override
    public void gaveUp(OutboxMessage message, String reason) {
        Mail mail = entities.find(Mail.class, id(message));
        if (mail != null) {
            mail.failed(reason, clock.instant());
            settled.fire(new MailSettled(mail.id(), reason));
        }
    }

    private static UUID id(OutboxMessage message) {
        return message.payload(Mails.Envelope.class).mailId();
    }
}
