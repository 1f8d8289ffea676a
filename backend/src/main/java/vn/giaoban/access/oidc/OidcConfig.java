package vn.giaoban.access.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaoban.access.Role;

/** Signing in at an issuer of the authority, beside the accounts of this installation. Off unless an issuer is named. */
@ConfigMapping(prefix = "giaoban.access.oidc")
public interface OidcConfig {

    @WithDefault("false")
    boolean enabled();

    /** What the button on the sign-in page says. */
    @WithDefault("Đăng nhập một lần")
    String name();

    /** As it stands in the ID token; {@code /.well-known/openid-configuration} is read below it. */
    Optional<URI> issuer();

    Optional<String> clientId();

    /** Absent for a public client; PKCE is used either way. */
    Optional<String> clientSecret();

    /** Where people reach this installation; the redirect URI is {@code /api/v1/oidc/callback} below it. */
    Optional<URI> publicUrl();

    /**
     * What access tokens of programs must name as their audience; the public URL when nothing is said. It is never the
     * client id, or the ID token of a person would pass for one.
     */
    Optional<String> apiAudience();

    default String audienceOfApi() {
        return apiAudience().orElseGet(() -> publicUrl().orElseThrow().toString());
    }

    @WithDefault("openid,profile,email")
    List<String> scopes();

    /** The algorithms with which an ID token may be signed. */
    @WithDefault("RS256,PS256,ES256")
    List<String> algorithms();

    /** How long the issuer may take to answer. */
    @WithDefault("5s")
    Duration timeout();

    /** How long somebody may take at the issuer. */
    @WithDefault("10m")
    Duration pending();

    /** What becomes of somebody whom no account belongs to yet. */
    @WithDefault("LINK")
    FirstSignIn firstSignIn();

    Claims claims();

    /** What a value of the role claim means: {@code giaoban.access.oidc.roles."van-phong"=OFFICE}. */
    Map<String, Role> roles();

    /** What a value of the body claim means: an organ code or the id of a body. Values not listed are taken as they are. */
    Map<String, String> bodies();

    /** Where the ID token says what; a dot leads into an object, {@code realm_access.roles}. */
    interface Claims {

        @WithDefault("preferred_username")
        String username();

        @WithDefault("name")
        String displayName();

        /** One text or several. Named, it decides the role at every sign-in; else roles are given here. */
        Optional<String> role();

        /** Named, it decides the body at every sign-in; else bodies are given here. */
        Optional<String> body();
    }

    enum FirstSignIn {
        /** The account with the same user name is theirs from now on; without one they stay out. */
        LINK,
        /** As LINK, and without such an account one is made of the claims. */
        PROVISION
    }
}
