package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** What other rooms may ask about plans, and the one thing they tell: who takes part. */
@ApplicationScoped
public class PlanDirectory {

    private final Plans plans;
    private final UnitDirectory units;
    private final PlanViews views;
    private final EntityManager database;

    PlanDirectory(Plans plans, UnitDirectory units, PlanViews views, EntityManager database) {
        this.plans = plans;
        this.units = units;
        this.views = views;
        this.database = database;
    }

    /** Whoever asks: for work that was allowed before. */
    @Transactional
    public Optional<PlanHeader> header(UUID planId) {
        return plans.findByIdOptional(planId).map(PlanHeader::of);
    }

    /** Of many, whoever asks, in one statement. */
    @Transactional
    public Map<UUID, PlanHeader> headers(Collection<UUID> planIds) {
        return plans.withEvents(planIds).stream().collect(Collectors.toMap(Plan::id, PlanHeader::of));
    }

    /** Empty also when the caller may not see it. */
    @Transactional
    public Optional<PlanHeader> visible(UUID planId, Scope scope) {
        return plans.visible(planId, scope).map(PlanHeader::of);
    }

    /**
     * The plan is a draft and stays one until the end of the transaction: issuing it waits for whoever writes into the
     * draft, and whoever comes after finds it issued.
     *
     * @param issued what to say when it is a draft no longer
     * @throws Refusal PLAN_ALREADY_ISSUED
     */
    @Transactional
    public void demandDraftHeld(UUID planId, String issued) {
        String status = (String)
                database.createNativeQuery("SELECT status FROM plan WHERE id = :id LOCK IN SHARE MODE", String.class)
                        .setParameter("id", planId)
                        .getSingleResult();
        if (PlanStatus.valueOf(status) != PlanStatus.DRAFT) {
            throw new Refusal(PlanProblem.PLAN_ALREADY_ISSUED, issued);
        }
    }

    /** Holds the plan's row until the end of the transaction: who writes about the same plan goes one after the other. */
    @Transactional
    public void hold(UUID planId) {
        plans.hold(planId);
    }

    /** The whole plan as the caller sees it; empty also when the caller may not see it. */
    @Transactional
    public Optional<PlanView> read(UUID planId, Scope scope) {
        return plans.visible(planId, scope).map(plan -> views.of(plan, scope));
    }

    /** From now on these bodies, and those who answer for them, see the plan once it is issued. */
    @Transactional
    public void addParties(UUID planId, Collection<BodyRef> bodies) {
        if (bodies.isEmpty()) {
            return;
        }
        String rows = String.join(", ", Collections.nCopies(bodies.size(), "(?, ?, ?)"));
        Query insert = database.createNativeQuery("insert into plan_party (plan_id, body_id, unit_id) values " + rows
                + " on duplicate key update unit_id = values(unit_id)");
        int position = 0;
        for (BodyRef body : bodies) {
            insert.setParameter(++position, planId);
            insert.setParameter(++position, body.id());
            insert.setParameter(++position, body.unitId());
        }
        insert.executeUpdate();
    }

    /** How an amendment differs from the plan that it amends, apart from its duties; empty for any other plan. */
    @Transactional
    public List<Change> changes(UUID planId) {
        return plans.findByIdOptional(planId)
                .filter(plan -> plan.supersedesId() != null)
                .map(amendment -> compared(plans.findById(amendment.supersedesId()), amendment))
                .orElse(List.of());
    }

    private List<Change> compared(Plan amended, Plan amendment) {
        Set<UUID> ids = new HashSet<>();
        for (Plan plan : List.of(amended, amendment)) {
            ids.add(plan.content().issuingBodyId());
            ids.addAll(plan.content().coIssuingBodyIds());
        }
        Map<UUID, BodyRef> bodies = units.bodies(ids);
        return PlanComparison.of(amended, amendment, id -> bodies.get(id).name());
    }
}
