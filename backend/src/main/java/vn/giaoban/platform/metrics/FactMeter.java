package vn.giaoban.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import vn.giaoban.platform.Fact;

/** Counts what the rooms tell, once it is certain: hand-ins, returns, acceptances, failed sign-ins. */
@ApplicationScoped
class FactMeter {

    private final MeterRegistry meters;

    FactMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        meters.counter("giaoban.facts", "action", fact.action()).increment();
    }
}
