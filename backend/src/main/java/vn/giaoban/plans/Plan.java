package vn.giaoban.plans;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * A plan (kế hoạch) with its events. While a draft its text may be rewritten; from the moment it is issued the text
 * stands, and the only ways on are the verbs below. Each refuses with PLAN_WRONG_STATE where {@link PlanStatus} has no
 * such step.
 */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(updatable = false)
    private UUID councilUnitId;

    @Embedded
    private PlanDocument document = new PlanDocument();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private Set<PlanEvent> events = new LinkedHashSet<>();

    @Column(updatable = false)
    private UUID supersedesId;

    private String amendmentSummary;
    private Instant issuedAt;
    private Instant startedAt;
    private Instant concludedAt;
    private String conclusion;
    private Instant archivedAt;
    private Instant cancelledAt;
    private String cancelReason;
    private Instant supersededAt;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected Plan() {}

    private Plan(UUID councilUnitId, UUID supersedesId, Instant now) {
        this.id = Ids.next();
        this.status = PlanStatus.DRAFT;
        this.councilUnitId = councilUnitId;
        this.supersedesId = supersedesId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    static Plan draft(PlanContent content, UUID councilUnitId, Instant now) {
        Plan plan = new Plan(councilUnitId, null, now);
        plan.document.write(content);
        plan.writeEvents(content.events());
        return plan;
    }

    /**
     * Rewrites the whole text. An event named by its id stays the same event, one without id is new, one left out goes.
     *
     * @throws Refusal EVENT_UNKNOWN when an id is not one of this plan's events
     */
    void revise(PlanContent content, Instant now) {
        demand(PlanAction.EDIT);
        document.write(content);
        writeEvents(content.events());
        updatedAt = now;
    }

    /**
     * A draft that says the same and is to replace this plan once it is issued (điều chỉnh, bổ sung). It registers
     * under a number of its own, so number and date start blank; a firmed time is copied as the time that holds.
     *
     * @param reason what the amendment is for, in the office's words
     */
    Plan amend(String reason, Instant now) {
        demand(PlanAction.AMEND);
        Plan amendment = new Plan(councilUnitId, id, now);
        amendment.amendmentSummary = reason;
        amendment.document.write(content().withoutRegistration());
        for (PlanEvent event : events) {
            PlanEvent copy = new PlanEvent(Ids.next(), amendment, event.id());
            copy.write(event.content(), event.position());
            amendment.events.add(copy);
        }
        return amendment;
    }

    /** @throws Refusal PLAN_INCOMPLETE when the registry's data are missing */
    void issue(Registration registration, Instant now) {
        demand(PlanAction.ISSUE);
        Registration complete = registration.completedBy(content());
        List<Violation> gaps = complete.gaps();
        if (!gaps.isEmpty()) {
            throw new Refusal(PlanProblem.PLAN_INCOMPLETE, "Kế hoạch chưa đủ để ban hành.", gaps);
        }
        document.register(complete);
        become(PlanStatus.ISSUED, now);
        issuedAt = now;
    }

    void start(Instant now) {
        demand(PlanAction.START);
        become(PlanStatus.RUNNING, now);
        startedAt = now;
    }

    void conclude(String conclusion, Instant now) {
        demand(PlanAction.CONCLUDE);
        become(PlanStatus.CONCLUDED, now);
        this.conclusion = conclusion;
        concludedAt = now;
    }

    void archive(Instant now) {
        demand(PlanAction.ARCHIVE);
        become(PlanStatus.ARCHIVED, now);
        archivedAt = now;
    }

    void cancel(String reason, Instant now) {
        demand(PlanAction.CANCEL);
        become(PlanStatus.CANCELLED, now);
        cancelReason = reason;
        cancelledAt = now;
    }

    /** Its amendment has been issued. */
    void supersede(Instant now) {
        demand(PlanAction.AMEND);
        become(PlanStatus.SUPERSEDED, now);
        supersededAt = now;
    }

    /**
     * «Chốt ngày» of one event, once.
     *
     * @param by the name of the person who does it
     * @throws Refusal NOT_FOUND, EVENT_ALREADY_FIRM, FIRM_OUTSIDE_WINDOW
     */
    void firmEvent(UUID eventId, FirmTime firm, String by, Instant now) {
        PlanEvent event = event(eventId);
        if (!status.isInForce()) {
            throw wrongState();
        }
        event.firm(firm, by, now);
        updatedAt = now;
    }

    /** Refuses when the plan does not stand so that the action is possible. */
    void demand(PlanAction action) {
        if (!action.isPossibleFor(this)) {
            throw PlanAction.ON_DRAFTS.contains(action) ? alreadyIssued() : wrongState();
        }
    }

    private Refusal alreadyIssued() {
        String way = PlanAction.AMEND.isPossibleFor(this) ? "; hãy lập kế hoạch điều chỉnh, bổ sung" : "";
        return new Refusal(
                PlanProblem.PLAN_ALREADY_ISSUED,
                "Kế hoạch " + status.inVietnamese() + " nên không sửa, xóa được" + way + ".");
    }

    private Refusal wrongState() {
        return new Refusal(
                PlanProblem.PLAN_WRONG_STATE, "Không thực hiện được vì kế hoạch " + status.inVietnamese() + ".");
    }

    private void become(PlanStatus next, Instant now) {
        status = next;
        updatedAt = now;
    }

    private void writeEvents(List<EventContent> contents) {
        Map<UUID, PlanEvent> known = new LinkedHashMap<>();
        events.forEach(event -> known.put(event.id(), event));
        Set<PlanEvent> written = new LinkedHashSet<>();
        for (EventContent content : contents) {
            PlanEvent event = content.id() == null ? new PlanEvent(Ids.next(), this, null) : known.remove(content.id());
            if (event == null) {
                throw new Refusal(
                        PlanProblem.EVENT_UNKNOWN, "Kế hoạch không có hoạt động mang mã " + content.id() + ".");
            }
            event.write(content, written.size());
            written.add(event);
        }
        events.removeAll(known.values());
        events.addAll(written);
    }

    /** The text as it stands now, with the ids of its events. */
    PlanContent content() {
        return document.content(events().stream().map(PlanEvent::content).toList());
    }

    boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }

    boolean isRunBy(UUID unitId) {
        return councilUnitId.equals(unitId);
    }

    boolean hasEventToFirm() {
        return status.isInForce() && events.stream().anyMatch(PlanEvent::canBeFirmed);
    }

    /** @throws Refusal NOT_FOUND */
    PlanEvent event(UUID eventId) {
        return events.stream()
                .filter(event -> event.id().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Kế hoạch không có hoạt động này."));
    }

    /** In the order of the text. */
    List<PlanEvent> events() {
        return events.stream()
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PlanStatus status() {
        return status;
    }

    UUID councilUnitId() {
        return councilUnitId;
    }

    UUID supersedesId() {
        return supersedesId;
    }

    String amendmentSummary() {
        return amendmentSummary;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant concludedAt() {
        return concludedAt;
    }

    String conclusion() {
        return conclusion;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    String cancelReason() {
        return cancelReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
