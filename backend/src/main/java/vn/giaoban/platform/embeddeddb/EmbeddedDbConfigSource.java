package vn.giaoban.platform.embeddeddb;

import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Starts the server at the first question that needs it and remembers the answer. */
final class EmbeddedDbConfigSource implements ConfigSource {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private final Supplier<EmbeddedMariaDb> start;
    private EmbeddedMariaDb server;

    EmbeddedDbConfigSource(Supplier<EmbeddedMariaDb> start) {
        this.start = start;
    }

    /**
     * Above the environment (300), so that a test, which empties its database, can never reach a server that happens
     * to be named there; below system properties (400), which nobody sets by accident.
     */
    @Override
    public int getOrdinal() {
        return 350;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(URL, USERNAME, PASSWORD);
    }

    @Override
    public String getValue(String name) {
        return switch (name) {
            case URL -> server().jdbcUrl();
            case USERNAME -> EmbeddedMariaDb.USER;
            case PASSWORD -> server().password();
            default -> null;
        };
    }

    @Override
    public String getName() {
        return "embedded MariaDB";
    }

    private synchronized EmbeddedMariaDb server() {
        if (server == null) {
            server = start.get();
        }
        return server;
    }
}
