package vn.giaoban.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.access.SecretToken;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;

/**
 * A link by which whoever holds it hands in one obligation once, for the body that owed it when the link was made. A verb
 * is only called on a link whose obligation the transaction holds: that row is what two holders at once queue for.
 */
@Entity
@DynamicUpdate
class HandInLink {

    /** The width of the columns that keep who did something. */
    private static final int MOST_CHARACTERS = 200;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID obligationId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private byte[] secretHash;

    @Column(updatable = false)
    private UUID bodyId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private String bodyName;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private String madeBy;

    @Column(updatable = false)
    private UUID madeByAccount;

    @Column(updatable = false)
    private UUID reminderId;

    @Column(updatable = false)
    private Instant expiresAt;

    private Instant firstOpenedAt;
    private Instant lastOpenedAt;
    private Instant acknowledgedAt;
    private Instant usedAt;
    private UUID submissionId;
    private Instant revokedAt;
    private String revokedBy;

    protected HandInLink() {}

    /** @param number one more than that of the last link of the obligation */
    HandInLink(
            UUID obligationId, int number, SecretToken secret, BodyRef body, Instant expiresAt, Actor by, Instant now) {
        this.id = Ids.next();
        this.obligationId = obligationId;
        this.number = number;
        this.secretHash = secret.hash();
        this.bodyId = body.id();
        this.unitId = body.unitId();
        this.bodyName = body.name();
        this.madeAt = now;
        this.madeBy = by.name();
        this.madeByAccount = by.accountId();
        this.expiresAt = expiresAt;
    }

    /** One that travels in a reminder; it is called by it, for nobody copied it out. */
    static HandInLink inReminder(
            UUID reminderId,
            UUID obligationId,
            int number,
            SecretToken secret,
            BodyRef body,
            Instant expiresAt,
            Actor by,
            Instant now) {
        HandInLink link = new HandInLink(obligationId, number, secret, body, expiresAt, by, now);
        link.reminderId = reminderId;
        return link;
    }

    /** Compared in a time that says nothing about how much of it is right. */
    boolean isOpenedBy(SecretToken secret) {
        return MessageDigest.isEqual(secretHash, secret.hash());
    }

    /** Whether it still shows anything; a used one goes on showing what was sent with it. */
    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** @return whether it was the first time */
    boolean open(Instant now) {
        boolean first = firstOpenedAt == null;
        firstOpenedAt = first ? now : firstOpenedAt;
        lastOpenedAt = now;
        return first;
    }

    /** «Đã nhận việc». @return whether it was said for the first time */
    boolean acknowledge(Instant now) {
        boolean first = acknowledgedAt == null;
        acknowledgedAt = first ? now : acknowledgedAt;
        return first;
    }

    /** @throws Refusal HAND_IN_LINK_USED when a version was sent with it */
    void demandUnused() {
        if (usedAt != null) {
            throw AssignmentProblem.HAND_IN_LINK_USED.refusal(
                    "Liên kết này đã dùng để nộp bài và chỉ nộp được một lần. Muốn nộp bản mới, hãy đề nghị văn phòng"
                            + " gửi liên kết khác.");
        }
    }

    /** @throws Refusal HAND_IN_LINK_USED */
    void use(UUID sentSubmissionId, Instant now) {
        demandUnused();
        usedAt = now;
        submissionId = sentSubmissionId;
    }

    /** @return false when it was revoked before */
    boolean revoke(Actor by, Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        revokedBy = by.name();
        return true;
    }

    /** What its holder is within the house: the body, and no person. */
    Scope holder() {
        return new Scope(null, Role.UNIT, bodyId, unitId, calledBy());
    }

    /** How the log and the receipt name it, for the person at the other end is not known. */
    private String calledBy() {
        String maker = reminderId == null ? madeBy + " lập" : "thư đôn đốc, " + madeBy;
        String name = "Liên kết số " + number + " (" + maker + ")";
        return name.length() <= MOST_CHARACTERS ? name : name.substring(0, MOST_CHARACTERS - 2) + "…)";
    }

    HandInLinkState state(Instant now) {
        if (revokedAt != null) {
            return HandInLinkState.REVOKED;
        }
        if (usedAt != null) {
            return HandInLinkState.USED;
        }
        if (!isAlive(now)) {
            return HandInLinkState.EXPIRED;
        }
        if (acknowledgedAt != null) {
            return HandInLinkState.ACKNOWLEDGED;
        }
        return firstOpenedAt == null ? HandInLinkState.MADE : HandInLinkState.OPENED;
    }

    UUID id() {
        return id;
    }

    UUID obligationId() {
        return obligationId;
    }

    int number() {
        return number;
    }

    UUID bodyId() {
        return bodyId;
    }

    String bodyName() {
        return bodyName;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    UUID reminderId() {
        return reminderId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant firstOpenedAt() {
        return firstOpenedAt;
    }

    Instant lastOpenedAt() {
        return lastOpenedAt;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    String revokedBy() {
        return revokedBy;
    }
}
