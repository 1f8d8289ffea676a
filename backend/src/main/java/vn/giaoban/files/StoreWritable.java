package vn.giaoban.files;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while no paper could be stored, and how much room is left for more. */
@Readiness
@ApplicationScoped
class StoreWritable implements HealthCheck, MeterBinder {

    private static final String NAME = "File store writable";

    private final BlobFolder blobs;

    StoreWritable(BlobFolder blobs) {
        this.blobs = blobs;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            blobs.probe();
            return HealthCheckResponse.up(NAME);
        } catch (IOException failure) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("error", failure.getClass().getSimpleName())
                    .build();
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("giaoban.files.free", blobs, BlobFolder::freeBytes)
                .baseUnit(BaseUnits.BYTES)
                .description("Room left on the disk of the stored papers")
                .register(meters);
    }
}
