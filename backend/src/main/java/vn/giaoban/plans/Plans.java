package vn.giaoban.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** The stored plans; whoever loads one for a caller says who the caller is. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** Events and what became of their times come along; asked one by one otherwise. */
    List<Plan> withEvents(Collection<UUID> ids) {
        return list(
                "select distinct p from Plan p left join fetch p.events e left join fetch e.timeHistory where p.id in ?1",
                ids);
    }

    /** In SQL, because who takes part and who speaks for whom lie in tables that no entity maps. */
    Optional<Plan> visible(UUID id, Scope scope) {
        PlanSight sight = PlanSight.of(scope);
        NativeQuery<Plan> query = getSession()
                .createNativeQuery("SELECT p.* FROM plan p WHERE p.id = :id AND " + sight.condition(), Plan.class)
                .setParameter("id", id);
        sight.parameters().forEach(query::setParameter);
        return query.uniqueResultOptional();
    }

    /** Those of the ids that are plans within that sight. */
    Set<UUID> among(Collection<UUID> ids, PlanSight sight) {
        NativeQuery<UUID> query = getSession()
                .createNativeQuery("SELECT p.id FROM plan p WHERE p.id IN (:ids) AND " + sight.condition(), UUID.class)
                .setParameterList("ids", ids);
        sight.parameters().forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    /** @throws Refusal NOT_FOUND for what does not exist and for what the caller may not see, alike */
    Plan demandVisible(UUID id, Scope scope) {
        return visible(id, scope).orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch."));
    }

    /** Holds the row until the end of the transaction; as the first statement, all that is read later is as of then. */
    void hold(UUID id) {
        getSession()
                .createNativeQuery("SELECT id FROM plan WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", id, UUID.class)
                .uniqueResult();
    }

    /**
     * A plan on which the caller is about to act.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, PRECONDITION_REQUIRED or VERSION_CONFLICT
     */
    Plan demandFor(PlanAction action, UUID id, String ifMatch, Scope scope) {
        Plan plan = demandVisible(id, scope);
        action.demandPermitted(scope, plan);
        Versions.require(ifMatch, plan.version());
        return plan;
    }

    /** The plans before and after this one. */
    PlanLinks links(Plan plan) {
        List<Neighbour> neighbours = getEntityManager()
                .createQuery("""
                        select new vn.giaoban.plans.Plans$Neighbour(
                            other.id, other.document.number, other.document.symbol, other.document.title,
                            other.status, other.supersedesId)
                        from Plan other where other.id = :supersedes or other.supersedesId = :id""", Neighbour.class)
                .setParameter("supersedes", plan.supersedesId())
                .setParameter("id", plan.id())
                .getResultList();
        return Neighbour.links(plan, neighbours);
    }

    record Neighbour(UUID id, String number, String symbol, String title, PlanStatus status, UUID supersedesId) {

        static PlanLinks links(Plan plan, List<Neighbour> neighbours) {
            PlanLink supersedes = null;
            PlanLink supersededBy = null;
            PlanLink openAmendment = null;
            for (Neighbour neighbour : neighbours) {
                PlanLink link = new PlanLink(neighbour.id, neighbour.number, neighbour.symbol, neighbour.title);
                if (neighbour.id.equals(plan.supersedesId())) {
                    supersedes = link;
                } else if (neighbour.status == PlanStatus.DRAFT) {
                    openAmendment = link;
                } else {
                    supersededBy = link;
                }
            }
            return new PlanLinks(supersedes, supersededBy, openAmendment);
        }
    }
}
