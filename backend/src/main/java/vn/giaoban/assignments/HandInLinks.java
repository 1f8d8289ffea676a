package vn.giaoban.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.access.SecretToken;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** The stored links to hand in. */
@ApplicationScoped
class HandInLinks implements PanacheRepositoryBase<HandInLink, UUID> {

    private static final String OF_PLAN = """
            from HandInLink link, Obligation obligation
            where obligation.id = link.obligationId and obligation.planId = :plan""";

    private static final String COUNTS = """
            select new vn.giaoban.assignments.HandInLinks$Count(link.obligationId, max(link.number), count(link.reminderId))
            from HandInLink link where link.obligationId in :obligations group by link.obligationId""";

    /** Found by the key of its hash, and compared once more. */
    Optional<HandInLink> of(SecretToken secret) {
        return find("secretHash", secret.hash()).firstResultOptional().filter(link -> link.isOpenedBy(secret));
    }

    /** With its row held until the end of the transaction, after that of its obligation. */
    Optional<HandInLink> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many links an obligation has. */
    record Count(UUID obligationId, int newest, long inReminders) {}

    /** By obligation; those without a link are missing. */
    Map<UUID, Count> counts(Collection<UUID> obligationIds) {
        return getEntityManager()
                .createQuery(COUNTS, Count.class)
                .setParameter("obligations", obligationIds)
                .getResultStream()
                .collect(Collectors.toMap(Count::obligationId, Function.identity()));
    }

    /** The newest first. */
    List<HandInLink> ofObligation(UUID obligationId) {
        return list("obligationId = ?1 order by number desc", obligationId);
    }

    /** Those of everything that the plan asks for, the newest first. */
    Page<HandInLink> ofPlan(UUID planId, PageRequest page) {
        Optional<UUID> after = page.cursor().map(cursor -> cursor.uuid(0));
        TypedQuery<HandInLink> query = getEntityManager()
                .createQuery(
                        "select link " + OF_PLAN + (after.isPresent() ? " and link.id < :after" : "")
                                + " order by link.id desc",
                        HandInLink.class)
                .setParameter("plan", planId)
                .setMaxResults(page.rows());
        after.ifPresent(id -> query.setParameter("after", id));
        long total = getEntityManager()
                .createQuery("select count(link) " + OF_PLAN, Long.class)
                .setParameter("plan", planId)
                .getSingleResult();
        return Page.of(query.getResultList(), page, link -> Cursor.of(link.id()), total);
    }
}
