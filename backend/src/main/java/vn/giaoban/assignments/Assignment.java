package vn.giaoban.assignments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/**
 * Phân công: one sentence of a plan that makes somebody owe something. Its words may be rewritten while the plan is a
 * draft; issuing the plan freezes who owes it.
 */
@Entity
class Assignment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID planId;

    private int position;

    @Column(updatable = false)
    private UUID originId;

    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    private String topic;
    private String task;
    private String section;
    private String assigneesText;

    @Enumerated(EnumType.STRING)
    private AssigneeMode assigneeMode;

    @ElementCollection
    @CollectionTable(name = "assignment_assignee", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "position")
    @Column(name = "body_id")
    private List<UUID> assigneeIds = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyRule> rules;

    @Enumerated(EnumType.STRING)
    private Product product;

    private UUID leadBodyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UnitLevel> authorLevels;

    private UUID deliverToBodyId;
    private String deliverToText;

    @JdbcTypeCode(SqlTypes.JSON)
    private Limits limits;

    @Embedded
    private Deadline deadline;

    private UUID eventId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> directedBy;

    private String onBehalfOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> cooperating;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> preparedBy;

    private String conditionText;
    private boolean standing;

    private LocalDate resolvedOn;

    @Embedded
    private DueDay due;

    protected Assignment() {}

    private Assignment(UUID planId, UUID originId, int position) {
        this.id = Ids.next();
        this.planId = planId;
        this.originId = originId;
        this.position = position;
    }

    static Assignment of(UUID planId, int position, AssignmentContent content) {
        Assignment assignment = new Assignment(planId, null, position);
        assignment.write(content);
        return assignment;
    }

    /**
     * The same assignment in the draft of an amendment.
     *
     * @param eventId the amendment's copy of the event on which the deadline hangs
     */
    Assignment copyInto(UUID amendmentId, UUID eventId) {
        Assignment copy = new Assignment(amendmentId, id, position);
        copy.write(content());
        copy.eventId = eventId;
        return copy;
    }

    void write(AssignmentContent content) {
        kind = content.kind();
        topic = content.topic();
        task = content.task();
        section = content.section();
        assigneesText = content.assigneesText();
        assigneeMode = content.assigneeMode();
        replaceAssignees(content.assigneeMode() == AssigneeMode.LISTED ? content.assigneeIds() : List.of());
        rules = content.assigneeMode() == AssigneeMode.RULE ? content.rules() : List.of();
        product = content.product();
        leadBodyId = content.leadBodyId();
        authorLevels = content.authorLevels();
        deliverToBodyId = content.deliverToBodyId();
        deliverToText = content.deliverToText();
        limits = content.limits();
        deadline = content.deadline();
        eventId = content.eventId();
        directedBy = content.directedBy();
        onBehalfOf = content.onBehalfOf();
        cooperating = content.cooperating();
        preparedBy = content.preparedBy();
        conditionText = content.condition();
        standing = content.standing();
    }

    /** The plan is issued: who owes it stands from now on, whatever becomes of the units. */
    void freeze(List<BodyRef> resolved, LocalDate on, DueDay due) {
        replaceAssignees(resolved.stream().map(BodyRef::id).toList());
        this.resolvedOn = on;
        this.due = due;
    }

    /** The event on which the deadline hangs became firm, or the days off changed. */
    void moveDue(DueDay due) {
        this.due = due;
    }

    private void replaceAssignees(List<UUID> ids) {
        if (!assigneeIds.equals(ids)) {
            assigneeIds.clear();
            assigneeIds.addAll(ids);
        }
    }

    /** Without a rule's result: that is in {@link #assigneeIds()}. */
    AssignmentContent content() {
        return new AssignmentContent(
                kind,
                topic,
                task,
                section,
                assigneesText,
                assigneeMode,
                assigneeMode == AssigneeMode.LISTED ? assigneeIds : List.of(),
                rules,
                product,
                leadBodyId,
                authorLevels,
                deliverToBodyId,
                deliverToText,
                limits,
                deadline,
                eventId,
                directedBy,
                onBehalfOf,
                cooperating,
                preparedBy,
                conditionText,
                standing);
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

    Deadline deadline() {
        return deadline;
    }

    UUID eventId() {
        return eventId;
    }

    /** In words: «tham luận “Hoạt động giám sát”». */
    String what() {
        String called = topic == null ? task : topic;
        return called == null ? kind.inVietnamese() : kind.inVietnamese() + " “" + called + "”";
    }

    LocalDate resolvedOn() {
        return resolvedOn;
    }

    DueDay due() {
        return due;
    }

    /** Listed by hand, or once the plan is issued whoever the rule gave. */
    List<UUID> assigneeIds() {
        return List.copyOf(assigneeIds);
    }
}
