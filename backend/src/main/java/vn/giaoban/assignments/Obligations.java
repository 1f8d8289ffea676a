package vn.giaoban.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored obligations, for those who change them. Reading for a screen goes through {@link ObligationRow}. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private static final String OF_ASSIGNMENTS = "assignmentId in ?1 order by id";

    /**
     * Holds the row until the end of the transaction. It must be the first statement on it: what is read afterwards is
     * then as new as the row, and everybody queues for the same thing in the same order (obligation, then its children).
     * Says nothing about whether the caller may see it, nor whether it exists.
     */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM obligation WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The bodies to which it is delegated now, without those that gave it back or were let off. */
    Set<UUID> delegatesOf(UUID parentId) {
        return getEntityManager()
                .createQuery(
                        "select o.bodyId from Obligation o where o.parentObligationId = :parent and o.state not in :settled",
                        UUID.class)
                .setParameter("parent", parentId)
                .setParameter("settled", ObligationState.SETTLED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether no version of any obligation refers to the file. */
    boolean hasNoFile(UUID fileId) {
        return getEntityManager()
                .createNativeQuery("SELECT 1 FROM submission_file WHERE file_id = :file LIMIT 1", Integer.class)
                .setParameter("file", fileId)
                .getResultList()
                .isEmpty();
    }

    /** Holds several rows, always in the order of their ids, so that two who want the same ones do not cross. */
    List<Obligation> holdAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everything that these assignments opened, in the order in which it was opened. */
    List<Obligation> allOf(Collection<UUID> assignmentIds) {
        return list(OF_ASSIGNMENTS, assignmentIds);
    }

    /** The same, held. */
    List<Obligation> holdAllOf(Collection<UUID> assignmentIds) {
        return find(OF_ASSIGNMENTS, assignmentIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Holds everything that a plan's assignment, or the whole plan, has open or done. */
    List<Obligation> holdAllOf(UUID planId, Collection<UUID> assignmentIds) {
        return find("planId = ?1 and assignmentId in ?2 order by id", planId, assignmentIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
