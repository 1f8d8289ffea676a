package vn.giaoban.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Access tokens that the issuer gave to programs (client credentials, RFC 9068). A token counts when a key of the issuer
 * signed it, it was made for this API and its time has not run out; ID tokens of people never do.
 */
@ApplicationScoped
public class AccessTokens {

    private static final Logger LOG = Logger.getLogger(AccessTokens.class);
    private static final int LONGEST = 8192;

    /** Strangers send tokens too: an issuer that is away is not asked again for each of them. */
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(10);

    private final OidcConfig config;
    private final IssuerDocuments documents;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    AccessTokens(OidcConfig config, IssuerDocuments documents, Clock clock) {
        this.config = config;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * @param clientId what the issuer calls the program that the token was given to
     * @param scopes what stands in the token's scope
     */
    public record Token(String clientId, Set<String> scopes) {}

    /** Empty for anything that is no such token, and while the issuer cannot be asked for its keys. */
    public Optional<Token> read(String text) {
        if (!config.enabled() || text.length() > LONGEST || clock.instant().isBefore(silentUntil)) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWTClaimsSet claims = documents.current().accessTokens().process(token, null);
            return clientOf(claims).map(client -> new Token(client, scopesOf(claims)));
        } catch (ParseException | BadJOSEException invalid) {
            LOG.debugf(invalid, "An access token is not accepted");
            return Optional.empty();
        } catch (JOSEException | OidcRefusal unreachable) {
            LOG.warnf("Access tokens cannot be checked: %s", unreachable.getMessage());
            silentUntil = clock.instant().plus(AFTER_SILENCE);
            return Optional.empty();
        }
    }

    /** RFC 9068 says client_id; azp is what issuers say that are older than it. */
    private static Optional<String> clientOf(JWTClaimsSet claims) {
        return text(claims, "client_id").or(() -> text(claims, "azp"));
    }

    private static Set<String> scopesOf(JWTClaimsSet claims) {
        return text(claims, "scope")
                .map(all -> Set.of(all.strip().split("\\s+")))
                .orElseGet(Set::of);
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String value && !value.isBlank()
                ? Optional.of(value)
                : Optional.empty();
    }
}
