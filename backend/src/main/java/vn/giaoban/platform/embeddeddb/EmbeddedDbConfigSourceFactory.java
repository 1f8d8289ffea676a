package vn.giaoban.platform.embeddeddb;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Answers the three datasource properties with the embedded server, unless it is switched off or a server is named. */
public final class EmbeddedDbConfigSourceFactory implements ConfigSourceFactory {

    static final String PREFIX = "giaoban.embedded-db.";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var enabled = value(context, PREFIX + "enabled").map(Boolean::valueOf).orElse(false);
        var replaced = value(context, PREFIX + "replaced-by").isPresent();
        if (!enabled || replaced) {
            return List.of();
        }
        var home = Path.of(value(context, PREFIX + "home")
                .orElseThrow(() -> new IllegalStateException("The embedded database needs a folder for its data: set "
                        + PREFIX + "home, or set DB_URL to use a server of your own.")));
        var jarDirectory = Path.of(value(context, PREFIX + "jar-dir").orElse(".embedded"));
        var installation = value(context, PREFIX + "installation");
        return List.of(new EmbeddedDbConfigSource(
                () -> EmbeddedMariaDb.start(home, () -> ServerBinaries.find(installation, jarDirectory))));
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .filter(text -> !text.isBlank());
    }
}
