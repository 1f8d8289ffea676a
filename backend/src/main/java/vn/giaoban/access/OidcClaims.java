package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import vn.giaoban.access.oidc.IssuerIdentity;
import vn.giaoban.access.oidc.OidcConfig;
import vn.giaoban.access.oidc.OidcFailure;
import vn.giaoban.access.oidc.OidcRefusal;

/** What the claims of the issuer mean here: a role and a body, by the tables of the configuration. */
@ApplicationScoped
class OidcClaims {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final OidcConfig config;
    private final Session database;
    private final Clock clock;

    OidcClaims(OidcConfig config, Session database, Clock clock) {
        this.config = config;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Empty when roles are not the issuer's business. Of several the first in the order of {@link Role}.
     *
     * @throws OidcRefusal OIDC_ROLE_UNKNOWN
     */
    Optional<Role> role(IssuerIdentity who) {
        if (config.claims().role().isEmpty()) {
            return Optional.empty();
        }
        Optional<Role> role = who.roles().stream()
                .map(config.roles()::get)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst();
        if (role.isEmpty()) {
            throw new OidcRefusal(
                    OidcFailure.OIDC_ROLE_UNKNOWN, "No value of the role claim stands in giaoban.access.oidc.roles.");
        }
        return role;
    }

    /**
     * Empty when bodies are not the issuer's business.
     *
     * @throws OidcRefusal OIDC_BODY_UNKNOWN
     */
    Optional<UUID> body(IssuerIdentity who) {
        if (config.claims().body().isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> body = who.body()
                .map(value -> config.bodies().getOrDefault(value, value))
                .flatMap(this::bodyOf);
        if (body.isEmpty()) {
            throw new OidcRefusal(
                    OidcFailure.OIDC_BODY_UNKNOWN, "The body claim is no organ code and no id of a body of today.");
        }
        return body;
    }

    private Optional<UUID> bodyOf(String value) {
        LocalDate today = LocalDate.now(clock);
        boolean id = UUID_FORM.matcher(value).matches();
        String condition = id ? "id = :value" : "organ_code = :value";
        return database.createNativeQuery(
                        "SELECT id FROM body WHERE " + condition
                                + " AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)",
                        UUID.class)
                .setParameter("value", id ? UUID.fromString(value) : value)
                .setParameter("today", today)
                .setMaxResults(1)
                .uniqueResultOptional();
    }
}
