package vn.giaoban.platform.problems;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import vn.giaoban.platform.Refusal;

/** Counts refusals by their code: what people stumble over, and wrong passwords by the hundred. */
@ApplicationScoped
class RefusalMeter {

    private final MeterRegistry meters;

    RefusalMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Refusal refusal) {
        meters.counter("giaoban.refusals", "code", refusal.problem().code()).increment();
    }
}
