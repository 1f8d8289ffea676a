package vn.giaoban.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;

/** Đại biểu, khách mời: somebody who was named for a group. */
@Entity
class Participant {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;
    private UUID groupId;
    private UUID quotaId;

    @Column(updatable = false)
    private UUID bodyId;

    @Column(updatable = false)
    private UUID unitId;

    private String name;
    private String sortGiven;
    private String sortMiddle;
    private String sortFamily;
    private String title;
    private String unitName;
    private String phone;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private String replyReason;
    private Instant repliedAt;

    @Column(updatable = false)
    private UUID standsInFor;

    private boolean maySpeak;
    private boolean mayVote;

    @Column(updatable = false)
    private String token;

    @Column(updatable = false)
    private String namedBy;

    @Column(updatable = false)
    private Instant namedAt;

    protected Participant() {}

    private Participant(NamingQuota quota, @Nullable UUID standsInFor, String namedBy, Instant now) {
        this.id = Ids.next();
        this.planId = quota.planId();
        this.groupId = quota.groupId();
        this.quotaId = quota.id();
        this.bodyId = quota.bodyId();
        this.unitId = quota.unitId();
        this.reply = Reply.NONE;
        this.standsInFor = standsInFor;
        this.maySpeak = true;
        this.token = BadgeToken.random();
        this.namedBy = namedBy;
        this.namedAt = now;
    }

    static Participant named(NamingQuota quota, PersonContent person, String by, Instant now) {
        Participant participant = new Participant(quota, null, by, now);
        participant.write(person);
        return participant;
    }

    /**
     * Somebody goes in the place of this one, who does not come.
     *
     * @throws vn.giaoban.platform.Refusal ALREADY_SUBSTITUTED
     */
    Participant sendInstead(
            NamingQuota quota, PersonContent person, boolean maySpeak, boolean mayVote, String by, Instant now) {
        if (reply == Reply.SUBSTITUTED) {
            throw ParticipantProblem.ALREADY_SUBSTITUTED.refusal("Người này đã có người đi thay.");
        }
        Participant substitute = new Participant(quota, id, by, now);
        substitute.write(person);
        substitute.maySpeak = maySpeak;
        substitute.mayVote = mayVote;
        reply = Reply.SUBSTITUTED;
        repliedAt = now;
        return substitute;
    }

    void write(PersonContent person) {
        PersonName parts = PersonName.of(person.name());
        name = parts.full();
        sortGiven = parts.given();
        sortMiddle = parts.middle();
        sortFamily = parts.family();
        title = person.title();
        unitName = person.unitName();
        phone = person.phone();
    }

    /** @param reason kept with NOT_COMING only */
    void answer(Reply reply, @Nullable String reason, Instant now) {
        this.reply = reply;
        this.replyReason = reply == Reply.NOT_COMING ? reason : null;
        this.repliedAt = reply == Reply.NONE ? null : now;
    }

    PersonContent content() {
        return new PersonContent(name, title, unitName, phone);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID planId() {
        return planId;
    }

    UUID groupId() {
        return groupId;
    }

    UUID quotaId() {
        return quotaId;
    }

    UUID bodyId() {
        return bodyId;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID standsInFor() {
        return standsInFor;
    }

    Reply reply() {
        return reply;
    }

    String token() {
        return token;
    }
}
