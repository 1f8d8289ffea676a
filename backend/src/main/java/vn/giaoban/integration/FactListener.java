package vn.giaoban.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import vn.giaoban.integration.WebhookMessage.Data;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

/** Hears what happens and tells those who subscribed to it, in the transaction of the fact where there is one. */
@ApplicationScoped
class FactListener {

    private final Deliveries deliveries;
    private final PlanDirectory plans;

    FactListener(Deliveries deliveries, PlanDirectory plans) {
        this.deliveries = deliveries;
        this.plans = plans;
    }

    void onFact(@Observes Fact fact) {
        QuarkusTransaction.joiningExisting().run(() -> tell(fact));
    }

    private void tell(Fact fact) {
        EventType.ofFact(fact.action())
                .filter(event -> fact.chainId() != null && deliveries.isAnybodySubscribed(event))
                .ifPresent(event -> plans.header(fact.chainId())
                        .ifPresent(plan ->
                                deliveries.tell(event, data(plan.councilUnitId(), fact), "fact:" + Ids.next())));
    }

    private static Data data(UUID councilUnitId, Fact fact) {
        return new Data(
                councilUnitId,
                fact.chainId(),
                fact.objectType().equals("obligation") ? fact.objectId() : null,
                fact.objectType().equals("participant") ? fact.objectId() : null);
    }
}
