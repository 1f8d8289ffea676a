package vn.giaoban.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** The webhooks of a council, as far as the one who asks looks after them: its office, and administrators all of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Webhooks {

    private final Session database;

    Webhooks(Session database) {
        this.database = database;
    }

    /** By name; there are {@link IntegrationConfig#mostOfOneCouncil} at most for each council. */
    List<Webhook> seenBy(Scope scope) {
        return database.createQuery("""
                        from Webhook where :all = true or unitId = :unit and bodyId = :body order by name, id
                        """, Webhook.class)
                .setParameter("all", scope.may(Permission.ADMINISTER))
                .setParameter("unit", scope.unitId())
                .setParameter("body", scope.bodyId())
                .setMaxResults(200)
                .getResultList();
    }

    long countOf(UUID unitId) {
        return database.createQuery("select count(*) from Webhook where unitId = :unit", Long.class)
                .setParameter("unit", unitId)
                .getSingleResult();
    }

    void add(Webhook webhook) {
        database.persist(webhook);
    }

    /** Before a view is made of what was changed. */
    void flush() {
        database.flush();
    }

    void remove(Webhook webhook) {
        database.remove(webhook);
    }

    /** @throws Refusal NOT_FOUND */
    Webhook demand(UUID id, Scope scope) {
        return demand(id, scope, LockModeType.NONE);
    }

    /**
     * The webhook for somebody who changes it, its row locked until the transaction ends.
     *
     * @throws Refusal NOT_FOUND, PRECONDITION_REQUIRED or VERSION_CONFLICT
     */
    Webhook demand(UUID id, Scope scope, @Nullable String ifMatch) {
        Webhook webhook = demand(id, scope, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, webhook.version());
        return webhook;
    }

    private Webhook demand(UUID id, Scope scope, LockModeType lock) {
        Webhook webhook = database.find(Webhook.class, id, lock);
        boolean seen = webhook != null
                && (scope.may(Permission.ADMINISTER)
                        || webhook.unitId().equals(scope.unitId())
                                && webhook.bodyId().equals(scope.bodyId()));
        if (!seen) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
        return webhook;
    }

    /** @throws Refusal NOT_FOUND also for a delivery of another webhook */
    Delivery demandDelivery(Webhook webhook, UUID deliveryId, LockModeType lock) {
        Delivery delivery = database.find(Delivery.class, deliveryId, lock);
        if (delivery == null || !delivery.webhookId().equals(webhook.id())) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
        return delivery;
    }
}
