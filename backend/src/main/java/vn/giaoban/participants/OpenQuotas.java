package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.facts.PlanAmendmentDrafted;
import vn.giaoban.plans.facts.PlanIssued;
import vn.giaoban.platform.Fact;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.UnitLevel;

/**
 * A plan is issued: who names is resolved on the date of issue and gets a quota, all in the transaction that issues it. Of
 * an amendment, the people named for a group that goes on are taken over; the others stay with the plan they were
 * invited to.
 */
@ApplicationScoped
class OpenQuotas {

    private final ParticipantGroups groups;
    private final NamingQuotas quotas;
    private final UnitDirectory units;
    private final PlanDirectory plans;
    private final Event<Fact> facts;

    OpenQuotas(
            ParticipantGroups groups,
            NamingQuotas quotas,
            UnitDirectory units,
            PlanDirectory plans,
            Event<Fact> facts) {
        this.groups = groups;
        this.quotas = quotas;
        this.units = units;
        this.plans = plans;
        this.facts = facts;
    }

    void onAmendmentDrafted(@Observes PlanAmendmentDrafted drafted) {
        for (ParticipantGroup group : groups.ofPlan(drafted.supersedesPlanId())) {
            groups.persist(group.copyInto(drafted.planId()));
        }
    }

    void onPlanIssued(@Observes PlanIssued issued) {
        List<ParticipantGroup> all = groups.ofPlan(issued.planId());
        if (all.isEmpty()) {
            return;
        }
        PlanHeader plan = plans.header(issued.planId()).orElseThrow();
        BodyRef office = units.body(plan.issuingBodyId()).orElseThrow();
        LocalDate day = plan.issueDate().known().orElseThrow();
        Map<UUID, BodyRef> naming = new LinkedHashMap<>();
        List<NamingQuota> opened = new ArrayList<>();
        for (ParticipantGroup group : all) {
            boolean byOffice = group.content().naming() == Naming.OFFICE;
            List<BodyRef> bodies = byOffice ? List.of(office) : resolve(group.content(), day);
            bodies.forEach(body ->
                    opened.add(NamingQuota.open(group, body, level -> unitsBelow(body.unitId(), level, day))));
            if (!byOffice) {
                bodies.forEach(body -> naming.put(body.id(), body));
            }
        }
        quotas.persist(opened);
        quotas.flush();
        plans.addParties(plan.id(), naming.values());
        int carried = issued.supersedesPlanId() == null ? 0 : quotas.carryOver(issued.planId());
        facts.fire(ParticipantFact.plan(
                "NAMING_OPENED", plan.id(), new ParticipantFact.Opened(all.size(), naming.size(), carried)));
    }

    /** Every council has a standing body, so these count the units. */
    private int unitsBelow(UUID unitId, UnitLevel level, LocalDate day) {
        BodyRule rule = new BodyRule(BodyKind.STANDING_BODY, level, List.of(), unitId);
        return (int) units.resolve(rule, day).stream()
                .filter(body -> !body.unitId().equals(unitId))
                .count();
    }

    /** Listed ones first; whom a rule names as well is meant once. */
    private List<BodyRef> resolve(GroupContent content, LocalDate day) {
        Map<UUID, BodyRef> found = new LinkedHashMap<>();
        Map<UUID, BodyRef> listed = units.bodies(content.bodyIds());
        content.bodyIds().stream().map(listed::get).forEach(body -> found.put(body.id(), body));
        for (BodyRule rule : content.rules()) {
            units.resolve(rule, day).forEach(body -> found.putIfAbsent(body.id(), body));
        }
        return List.copyOf(found.values());
    }
}
