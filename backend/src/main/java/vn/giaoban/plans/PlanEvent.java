package vn.giaoban.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.plans.content.ConnectionPoint;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.EventKind;
import vn.giaoban.plans.content.EventMode;
import vn.giaoban.plans.content.GroupSize;
import vn.giaoban.plans.content.ProgrammeItem;
import vn.giaoban.platform.Refusal;

/** One event of a plan; changed only through its {@link Plan}. */
@Entity
@Table(name = "plan_event")
class PlanEvent {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private int position;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String title;
    private String description;

    @Embedded
    private EventTime time;

    /** With the event in one statement: there is at most a handful of entries. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.JOIN)
    @CollectionTable(name = "plan_event_time", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<EventTimeChange> timeHistory = new ArrayList<>();

    private Instant firmedAt;
    private String firmedBy;

    private String durationWording;
    private Integer durationHalfDays;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    private boolean modeStated;
    private String place;
    private String address;
    private String venueChosenBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> chairs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProgrammeItem> programme;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConnectionPoint> connectionPoints;

    private String fallback;
    private String transport;

    @JdbcTypeCode(SqlTypes.JSON)
    private GroupSize groupSize;

    @Column(updatable = false)
    private UUID continuesEventId;

    protected PlanEvent() {}

    PlanEvent(UUID id, Plan plan, UUID continuesEventId) {
        this.id = id;
        this.plan = plan;
        this.continuesEventId = continuesEventId;
    }

    void write(EventContent content, int position) {
        this.position = position;
        kind = content.kind();
        title = content.title();
        description = content.description();
        time = EventTime.of(content.time());
        durationWording = content.duration() == null ? null : content.duration().wording();
        durationHalfDays =
                content.duration() == null ? null : content.duration().halfDays();
        mode = content.mode();
        modeStated = content.modeStated();
        place = content.place();
        address = content.address();
        venueChosenBy = content.venueChosenBy();
        chairs = content.chairs();
        programme = content.programme();
        connectionPoints = content.connectionPoints();
        fallback = content.fallback();
        transport = content.transport();
        groupSize = content.groupSize();
    }

    EventContent content() {
        return new EventContent(
                id,
                kind,
                title,
                description,
                time(),
                duration(),
                mode,
                modeStated,
                place,
                address,
                venueChosenBy,
                chairs,
                programme,
                connectionPoints,
                fallback,
                transport,
                groupSize);
    }

    /** Whether its time is still open: fuzzy, tentative or not said, and not firmed before. */
    boolean canBeFirmed() {
        return firmedAt == null && (time == null || !time.asFuzzyTime().isFirm());
    }

    /** Replaces the announced time by the one that holds and keeps the announced one in the history. */
    void firm(FirmTime firm, String by, Instant now) {
        if (!canBeFirmed()) {
            throw new Refusal(PlanProblem.EVENT_ALREADY_FIRM, "Thời gian của hoạt động này đã được chốt.");
        }
        FuzzyTime holds = firm.lasting(duration() == null ? 1 : duration().days());
        firm.demandWithin(time(), holds);
        timeHistory.add(new EventTimeChange(time, now, by, firm.note()));
        time = EventTime.of(holds);
        place = firm.place() == null ? place : firm.place();
        firmedAt = now;
        firmedBy = by;
    }

    private EventDuration duration() {
        return durationWording == null && durationHalfDays == null
                ? null
                : new EventDuration(durationWording, durationHalfDays);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    FuzzyTime time() {
        return time == null ? null : time.asFuzzyTime();
    }

    UUID continuesEventId() {
        return continuesEventId;
    }

    List<EventTimeChange> timeHistory() {
        return List.copyOf(timeHistory);
    }

    Instant firmedAt() {
        return firmedAt;
    }

    String firmedBy() {
        return firmedBy;
    }
}
