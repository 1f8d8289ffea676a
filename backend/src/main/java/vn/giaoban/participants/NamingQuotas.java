package vn.giaoban.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored quotas. */
@ApplicationScoped
class NamingQuotas implements PanacheRepositoryBase<NamingQuota, UUID> {

    /**
     * Holds the row until the end of the transaction: the first statement of whoever names, so that everybody queues
     * for the same thing and then reads what the one before wrote.
     */
    Optional<NamingQuota> hold(UUID groupId, UUID bodyId) {
        return find("groupId = ?1 and bodyId = ?2", groupId, bodyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whose quota a row is; not the row itself, which nobody may have read before it is held. */
    record Owner(UUID bodyId, UUID unitId) {}

    List<Owner> ownersOf(UUID groupId) {
        return getEntityManager()
                .createQuery(
                        "select new vn.giaoban.participants.NamingQuotas$Owner(q.bodyId, q.unitId)"
                                + " from NamingQuota q where q.groupId = :group order by q.id",
                        Owner.class)
                .setParameter("group", groupId)
                .getResultList();
    }

    NamingQuota hold(UUID quotaId) {
        return findById(quotaId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Always in the order of their ids, so that two who want the same ones do not cross. */
    List<NamingQuota> holdAllOf(UUID planId) {
        return find("planId = ?1 order by id", planId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Moves the people of the amended plan into the quotas of the groups that continue theirs.
     *
     * @return how many
     */
    int carryOver(UUID planId) {
        int moved = getEntityManager()
                .createNativeQuery("""
                        UPDATE participant p
                          JOIN participant_group g ON g.origin_id = p.group_id AND g.plan_id = :plan
                          JOIN participant_quota q ON q.group_id = g.id AND q.body_id = p.body_id
                           SET p.plan_id = :plan, p.group_id = g.id, p.quota_id = q.id""")
                .setParameter("plan", planId)
                .executeUpdate();
        getEntityManager().createNativeQuery("""
                        UPDATE participant_quota q
                           SET q.named = (SELECT COUNT(*) FROM participant p
                                           WHERE p.quota_id = q.id AND p.stands_in_for IS NULL)
                         WHERE q.plan_id = :plan""").setParameter("plan", planId).executeUpdate();
        return moved;
    }
}
