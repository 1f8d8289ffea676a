package vn.giaoban.access.secrets;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;

/** The key that is in the configuration and in no database, so that a copy of the database alone opens nothing. */
@ConfigMapping(prefix = "giaoban.access.secret-key")
interface SecretKeyConfig {

    /**
     * At least 32 characters at random, the same on every replica: {@code openssl rand -base64 32}. Needed for the second
     * factor and for signing in at an issuer. With another key every second factor has to be set up anew.
     */
    @WithParentName
    Optional<String> value();
}
