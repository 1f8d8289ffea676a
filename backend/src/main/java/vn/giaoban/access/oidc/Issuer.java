package vn.giaoban.access.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issuer, as this installation speaks with it. */
@ApplicationScoped
public class Issuer {

    private static final String CALLBACK = "/api/v1/oidc/callback";
    private static final String AFTER_SIGN_OUT = "/sign-in";

    private final OidcConfig config;
    private final IssuerDocuments documents;

    Issuer(OidcConfig config, IssuerDocuments documents) {
        this.config = config;
        this.documents = documents;
    }

    /** Where the browser is sent to sign in. @throws OidcRefusal OIDC_UNREACHABLE */
    public URI signInAddress(String state, String nonce, String codeVerifier) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(config.scopes().toArray(String[]::new)),
                        clientId(),
                        ownAddress(CALLBACK))
                .endpointURI(documents.current().metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(codeVerifier), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Whether an answer that names its issuer (RFC 9207) names this one. */
    public boolean is(Optional<String> named) {
        return named.map(issuer -> issuer.equals(config.issuer().orElseThrow().toString()))
                .orElse(true);
    }

    /**
     * Exchanges the code for an ID token and checks it: signature by a key of the issuer with an algorithm of the list,
     * issuer, audience, authorised party, time and nonce.
     *
     * @throws OidcRefusal OIDC_UNREACHABLE, OIDC_CODE_REFUSED, OIDC_TOKEN_INVALID or OIDC_USERNAME_MISSING
     */
    public IssuerIdentity redeem(String code, String nonce, String codeVerifier) {
        IssuerDocuments.Known issuer = documents.current();
        JWT idToken = exchange(issuer, code, codeVerifier);
        IDTokenClaimsSet claims;
        try {
            claims = issuer.validator().validate(idToken, new Nonce(nonce));
            checkAuthorisedParty(claims);
        } catch (Exception invalid) {
            throw new OidcRefusal(OidcFailure.OIDC_TOKEN_INVALID, invalid.getMessage(), invalid);
        }
        return identity(claims, idToken);
    }

    /** The library leaves this to us: a token for several must say that it was issued to this client (OIDC Core 3.1.3.7). */
    private void checkAuthorisedParty(IDTokenClaimsSet claims) throws BadJWTException {
        AuthorizedParty party = claims.getAuthorizedParty();
        boolean foreign = party != null && !party.getValue().equals(clientId().getValue());
        if (foreign || party == null && claims.getAudience().size() > 1) {
            throw new BadJWTException("The authorised party is another.");
        }
    }

    /** Where the browser is sent to sign out at the issuer too; empty when the issuer has no such place. */
    public Optional<URI> signOutAddress(String idToken) {
        try {
            JWT hint = JWTParser.parse(idToken);
            return Optional.ofNullable(documents.current().metadata().getEndSessionEndpointURI())
                    .map(endpoint -> new LogoutRequest(
                                    endpoint, hint, null, clientId(), ownAddress(AFTER_SIGN_OUT), null, null)
                            .toURI());
        } catch (java.text.ParseException changed) {
            throw new IllegalStateException("A kept ID token is none.", changed);
        } catch (OidcRefusal unreachable) {
            // Here the session is over all the same.
            return Optional.empty();
        }
    }

    private JWT exchange(IssuerDocuments.Known issuer, String code, String codeVerifier) {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), ownAddress(CALLBACK), new CodeVerifier(codeVerifier));
        URI endpoint = issuer.metadata().getTokenEndpointURI();
        TokenRequest request = config.clientSecret()
                .map(secret -> new TokenRequest.Builder(
                        endpoint, new ClientSecretBasic(clientId(), new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, clientId(), grant))
                .build();
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (!response.indicatesSuccess()) {
                throw new OidcRefusal(
                        OidcFailure.OIDC_CODE_REFUSED,
                        String.valueOf(
                                response.toErrorResponse().getErrorObject().getCode()));
            }
            return response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
        } catch (IOException silent) {
            throw new OidcRefusal(OidcFailure.OIDC_UNREACHABLE, "The issuer's token endpoint does not answer.", silent);
        } catch (ParseException unreadable) {
            throw new OidcRefusal(OidcFailure.OIDC_CODE_REFUSED, "The issuer's answer is none.", unreadable);
        }
    }

    private HTTPResponse send(HTTPRequest request) throws IOException {
        int millis = (int) config.timeout().toMillis();
        request.setConnectTimeout(millis);
        request.setReadTimeout(millis);
        request.setFollowRedirects(false);
        return request.send();
    }

    private IssuerIdentity identity(IDTokenClaimsSet token, JWT idToken) {
        Map<String, Object> all = token.toJSONObject();
        ClaimReader claims = new ClaimReader(all);
        OidcConfig.Claims names = config.claims();
        String username = claims.text(names.username())
                .orElseThrow(() -> new OidcRefusal(
                        OidcFailure.OIDC_USERNAME_MISSING, "The ID token has no claim " + names.username() + "."));
        return new IssuerIdentity(
                token.getIssuer().getValue(),
                token.getSubject().getValue(),
                username,
                claims.text(names.displayName()).orElse(username),
                names.role().map(claims::texts).orElseGet(List::of),
                names.body().flatMap(claims::text),
                idToken.serialize());
    }

    private ClientID clientId() {
        return new ClientID(config.clientId().orElseThrow());
    }

    private URI ownAddress(String path) {
        String base = config.publicUrl().orElseThrow().toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
