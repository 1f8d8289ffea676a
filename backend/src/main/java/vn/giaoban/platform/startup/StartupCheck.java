package vn.giaoban.platform.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Warns of settings that do not belong into production, and refuses to start there with them. */
@ApplicationScoped
class StartupCheck {

    private static final Logger LOG = Logger.getLogger(StartupCheck.class);
    private static final String PRODUCTION = "prod";

    private final StartupConfig config;
    private final UnsafeSettings settings;
    private final Optional<String> databaseUrl;

    StartupCheck(
            StartupConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> databaseUrl,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> databasePassword,
            @ConfigProperty(name = "giaoban.embedded-db.enabled") boolean embedded,
            @ConfigProperty(name = "giaoban.embedded-db.replaced-by") Optional<String> replacedBy,
            @ConfigProperty(name = "giaoban.clock.start") Optional<OffsetDateTime> clockStart,
            @ConfigProperty(name = "giaoban.demo.enabled", defaultValue = "false") boolean demo) {
        this.config = config;
        this.databaseUrl = databaseUrl;
        this.settings = new UnsafeSettings(
                embedded && replacedBy.isEmpty(),
                clockStart.isPresent(),
                demo,
                UnsafeSettings.isWeak(databasePassword.orElse(null)));
    }

    /** Before anything else that starts, whose complaints would be harder to read. */
    void check(@Observes @Priority(Integer.MIN_VALUE) StartupEvent start) {
        if (databaseUrl.isEmpty()) {
            throw new IllegalStateException("No database is named. Set DB_URL (jdbc:mariadb://host:3306/giaoban),"
                    + " DB_USER and DB_PASSWORD, or try the product out with a database of its own by starting Java"
                    + " with -Dquarkus.profile=embedded.");
        }
        check(ConfigUtils.getProfiles(), settings, config.allowUnsafe());
    }

    /** @throws IllegalStateException in production, unless allowed */
    static void check(List<String> profiles, UnsafeSettings settings, boolean allowUnsafe) {
        var sentences = settings.sentences();
        if (profiles.contains(PRODUCTION) && !allowUnsafe && !sentences.isEmpty()) {
            throw new IllegalStateException("This is production and the start is refused. "
                    + String.join(" ", sentences)
                    + " Whoever knows better sets giaoban.startup.allow-unsafe=true.");
        }
        sentences.forEach(sentence -> LOG.warnf("Not for production. %s", sentence));
    }
}
