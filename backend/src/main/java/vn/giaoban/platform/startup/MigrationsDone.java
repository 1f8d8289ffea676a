package vn.giaoban.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Not ready while the database lacks a migration that this release brings. */
@Readiness
@ApplicationScoped
class MigrationsDone implements HealthCheck {

    private static final String NAME = "Migrations done";

    private final Flyway flyway;

    /** Migrations are never taken back, so they are asked for until they are there and no longer. */
    private volatile boolean done;

    MigrationsDone(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (done) {
            return HealthCheckResponse.up(NAME);
        }
        var pending = flyway.info().pending().length;
        done = pending == 0;
        return HealthCheckResponse.named(NAME)
                .status(done)
                .withData("pending", pending)
                .build();
    }
}
