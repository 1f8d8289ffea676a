package vn.giaoban.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** How many entries wait for their seal. It falls to nothing every few seconds; when it only grows, nobody seals. */
@ApplicationScoped
class UnsealedGauge implements MeterBinder {

    private static final String COUNT = "select count(*) from audit_unsealed";

    private final DataSource database;

    UnsealedGauge(DataSource database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("giaoban.audit.unsealed", this, UnsealedGauge::count)
                .description("Audit entries that wait for their seal")
                .register(meters);
    }

    private double count() {
        return Sql.with(database, COUNT, statement -> {
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }
}
