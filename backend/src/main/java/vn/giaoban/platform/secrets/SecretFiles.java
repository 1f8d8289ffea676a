package vn.giaoban.platform.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * {@code DB_PASSWORD_FILE=/run/secrets/db_password} stands for {@code DB_PASSWORD}, and likewise for every setting whose
 * name ends in «password» or «secret»: a secret in a file is seen by fewer than one in the environment. The final line
 * break is not part of it.
 */
public final class SecretFiles implements ConfigSource {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET)");
    private static final Pattern NOT_IN_ENVIRONMENT = Pattern.compile("[^A-Z0-9]");

    private final Map<String, String> environment;

    /** Made by the configuration. */
    public SecretFiles() {
        this(System.getenv());
    }

    SecretFiles(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Above the environment (300): whoever names a file means it. */
    @Override
    public int getOrdinal() {
        return 310;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    /** @throws IllegalStateException when the file cannot be read */
    @Override
    public String getValue(String name) {
        var variable = NOT_IN_ENVIRONMENT.matcher(name.toUpperCase(Locale.ROOT)).replaceAll("_");
        var file = SECRET.matcher(variable).matches() ? environment.get(variable + "_FILE") : null;
        return file == null || file.isBlank() ? null : content(variable, Path.of(file));
    }

    private static String content(String variable, Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The file %s that %s_FILE names cannot be read (%s)."
                            .formatted(file, variable, e.getClass().getSimpleName()),
                    e);
        }
    }

    @Override
    public String getName() {
        return "secrets in files";
    }
}
