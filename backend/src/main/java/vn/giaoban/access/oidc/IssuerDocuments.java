package vn.giaoban.access.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer publishes: where its endpoints are and which keys it signs with. Both are read when they are needed and
 * kept for an hour; a key that is not known yet is looked for at once, so an issuer may change its keys whenever it likes.
 */
@ApplicationScoped
class IssuerDocuments {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LARGEST = 256 * 1024;

    private final OidcConfig config;
    private final Clock clock;
    private volatile @Nullable Known known;

    IssuerDocuments(OidcConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param validator of ID tokens; compares times with the machine's clock: the issuer's tokens tell the time of the
     *     world
     * @param accessTokens the same for access tokens of programs
     */
    record Known(
            OIDCProviderMetadata metadata,
            IDTokenValidator validator,
            JWTProcessor<SecurityContext> accessTokens,
            Instant until) {}

    /** @throws OidcRefusal OIDC_UNREACHABLE */
    Known current() {
        Known current = known;
        if (current == null || !clock.instant().isBefore(current.until())) {
            current = read();
            known = current;
        }
        return current;
    }

    private Known read() {
        Issuer issuer = new Issuer(config.issuer().orElseThrow());
        int millis = (int) config.timeout().toMillis();
        try {
            // Refuses metadata that name another issuer.
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, millis, millis);
            IDTokenValidator validator = new IDTokenValidator(
                    issuer,
                    new ClientID(config.clientId().orElseThrow()),
                    signedWith(keys(metadata, millis).rateLimited(false).build()),
                    null);
            return new Known(
                    metadata,
                    validator,
                    accessTokens(signedWith(keys(metadata, millis).build())),
                    clock.instant().plus(KEPT));
        } catch (IOException | GeneralException unreachable) {
            throw new OidcRefusal(
                    OidcFailure.OIDC_UNREACHABLE, "The issuer's configuration cannot be read.", unreachable);
        }
    }

    /**
     * ID tokens come from the issuer itself, so no stranger makes us ask it for keys; access tokens come from anybody,
     * so a key that is not known is looked for twice in half a minute at most, which is what the library does unless told
     * otherwise.
     */
    private static JWKSourceBuilder<SecurityContext> keys(OIDCProviderMetadata metadata, int millis)
            throws MalformedURLException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(millis, millis, LARGEST))
                .cache(KEPT.toMillis(), 2L * millis)
                .retrying(true);
    }

    private JWSKeySelector<SecurityContext> signedWith(JWKSource<SecurityContext> keys) {
        return new JWSVerificationKeySelector<>(
                config.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()), keys);
    }

    /** A token with a nonce answered the sign-in of a person: it is an ID token, whatever else it claims. */
    private JWTProcessor<SecurityContext> accessTokens(JWSKeySelector<SecurityContext> keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(keys);
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Set.of(config.audienceOfApi()),
                new JWTClaimsSet.Builder()
                        .issuer(config.issuer().orElseThrow().toString())
                        .build(),
                Set.of("exp"),
                Set.of("nonce")));
        return processor;
    }
}
