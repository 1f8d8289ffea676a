package vn.giaoban.notifications.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One mail to one address; what it says never changes. */
@Entity
class Mail {

    @Id
    private UUID id;

    private UUID councilUnitId;
    private String recipient;
    private String address;
    private String subject;
    private String text;
    private String link;
    private byte[] sealedLink;
    private LocalDate linkUntil;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private Instant settledAt;
    private String error;

    protected Mail() {}

    Mail(UUID id, NewMail mail, Instant now) {
        this.id = id;
        this.councilUnitId = mail.councilUnitId();
        this.recipient = mail.recipient();
        this.address = mail.address();
        this.subject = mail.subject();
        this.text = mail.text();
        this.link = mail.link();
        this.at = now;
        this.state = MailState.QUEUED;
    }

    /** @param sealed the secret of a link that it carries */
    void carries(byte[] sealed, LocalDate lastDay) {
        sealedLink = sealed;
        linkUntil = lastDay;
    }

    /** From then on nothing of the house opens the link. */
    void forgetLink() {
        sealedLink = null;
    }

    void delivered(Instant now) {
        state = MailState.DELIVERED;
        settledAt = now;
        error = null;
    }

    void failed(String why, Instant now) {
        state = MailState.FAILED;
        settledAt = now;
        error = why;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    String link() {
        return link;
    }

    byte[] sealedLink() {
        return sealedLink;
    }

    LocalDate linkUntil() {
        return linkUntil;
    }

    Instant at() {
        return at;
    }

    MailState state() {
        return state;
    }

    String error() {
        return error;
    }
}
