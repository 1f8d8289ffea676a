package vn.giaoban.notifications.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.outbox.OutboxHandler;
import vn.giaoban.platform.outbox.OutboxMessage;
import vn.giaoban.platform.outbox.Undeliverable;

/** Sends the mails of the outbox. */
@ApplicationScoped
class MailHandler implements OutboxHandler {

    private final EntityManager entities;
    private final Letters letters;
    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final MailConfig config;
    private final Event<MailSettled> settled;
    private final TxRetry transactions;
    private final Clock clock;

    MailHandler(
            EntityManager entities,
            Letters letters,
            ReactiveMailer mailer,
            Vertx vertx,
            MailConfig config,
            Event<MailSettled> settled,
            TxRetry transactions,
            Clock clock) {
        this.entities = entities;
        this.letters = letters;
        this.mailer = mailer;
        this.vertx = vertx;
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
        if (mail.state() != MailState.QUEUED) {
            // Another process was faster; its link is forgotten, and nobody needs the mail twice.
            return;
        }
        switch (config.mode()) {
            case OFF -> throw new Undeliverable("Chưa cấu hình máy chủ thư.");
            case MAILBOX -> {}
            case SMTP -> send(letters.of(mail, message.id()));
        }
    }

    /**
     * The client opens its connection on one event loop and listens on another when it is called from neither, and what
     * the server says in between is lost: the mail then hangs until the time is up. Called from a loop it uses that one.
     *
     * <p>What a mail server quotes of the mail in its refusal must not bring the link into the log.
     */
    private void send(Letters.Letter letter) throws MailRefused {
        try {
            Context loop = vertx.getOrCreateContext();
            mailer.send(letter.mail())
                    .runSubscriptionOn(sending -> loop.runOnContext(turn -> sending.run()))
                    .await()
                    .atMost(config.timeout());
        } catch (RuntimeException failure) {
            throw new MailRefused(letter.withoutSecret(failure.getMessage()));
        }
    }

    /** Why the server did not take a mail, in its words; without the cause, whose words hold all that was quoted. */
    private static final class MailRefused extends Exception {
        MailRefused(String words) {
            super(words);
        }
    }

    @Override
    public void delivered(OutboxMessage message) {
        Mail mail = entities.find(Mail.class, id(message));
        if (mail != null) {
            mail.delivered(clock.instant());
            if (config.mode() != MailMode.MAILBOX) {
                mail.forgetLink();
            }
            settled.fire(new MailSettled(mail.id(), null));
        }
    }

    @Override
    public void gaveUp(OutboxMessage message, String reason) {
        Mail mail = entities.find(Mail.class, id(message));
        if (mail != null) {
            mail.failed(reason, clock.instant());
            mail.forgetLink();
            settled.fire(new MailSettled(mail.id(), reason));
        }
    }

    private static UUID id(OutboxMessage message) {
        return message.payload(Mails.Envelope.class).mailId();
    }
}
