package vn.giaoban.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/** One line of «Thành phần». Its words may be rewritten while the plan is a draft. */
@Entity
class ParticipantGroup {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID originId;

    private int position;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private String wording;
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> eligibleRoles;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> bodyIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyRule> rules;

    private Integer quotaMin;
    private Integer quotaMax;
    private String quotaWording;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GroupException> exceptions;

    private LocalDate nameUntil;

    protected ParticipantGroup() {}

    private ParticipantGroup(UUID planId, UUID originId, int position) {
        this.id = Ids.next();
        this.planId = planId;
        this.originId = originId;
        this.position = position;
    }

    static ParticipantGroup of(UUID planId, int position, GroupContent content) {
        ParticipantGroup group = new ParticipantGroup(planId, null, position);
        group.write(content);
        return group;
    }

    /** The same group in the draft of an amendment. */
    ParticipantGroup copyInto(UUID amendmentId) {
        ParticipantGroup copy = new ParticipantGroup(amendmentId, id, position);
        copy.write(content());
        return copy;
    }

    void write(GroupContent content) {
        kind = content.kind();
        level = content.level();
        wording = content.wording();
        note = content.note();
        eligibleRoles = content.eligibleRoles();
        naming = content.naming();
        boolean byBodies = naming == Naming.BODIES;
        bodyIds = byBodies ? content.bodyIds() : List.of();
        rules = byBodies ? content.rules() : List.of();
        quotaMin = content.quotaMin();
        quotaMax = content.quotaMax();
        quotaWording = content.quotaWording();
        exceptions = byBodies ? content.exceptions() : List.of();
        nameUntil = content.nameUntil();
    }

    void moveTo(int position) {
        this.position = position;
    }

    GroupContent content() {
        return new GroupContent(
                kind,
                level,
                wording,
                note,
                eligibleRoles,
                naming,
                bodyIds,
                rules,
                quotaMin,
                quotaMax,
                quotaWording,
                exceptions,
                nameUntil);
    }

    /** What holds for a body alone. */
    Optional<GroupException> exceptionFor(UUID bodyId) {
        return exceptions.stream()
                .filter(exception -> exception.bodyId().equals(bodyId))
                .findFirst();
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

    UUID originId() {
        return originId;
    }

    int position() {
        return position;
    }
}
