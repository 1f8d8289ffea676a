package vn.giaoban.access.oidc;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.access.secrets.SecretBox;

/** No start with half a configuration of the issuer. */
@ApplicationScoped
class OidcCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final OidcConfig config;
    private final SecretBox box;

    OidcCheck(OidcConfig config, SecretBox box) {
        this.config = config;
        this.box = box;
    }

    void check(@Observes @Priority(Integer.MIN_VALUE + 1) StartupEvent start) {
        List<String> missing = complaints(config, box.isReady());
        if (config.enabled() && !missing.isEmpty()) {
            throw new IllegalStateException(
                    "Signing in at an issuer is switched on (giaoban.access.oidc.enabled=true). "
                            + String.join(" ", missing));
        }
    }

    static List<String> complaints(OidcConfig config, boolean keyed) {
        List<String> complaints = new ArrayList<>();
        address("issuer", config.issuer(), complaints);
        address("public-url", config.publicUrl(), complaints);
        if (config.clientId().isEmpty()) {
            complaints.add("Set giaoban.access.oidc.client-id to what the issuer calls this installation.");
        }
        if (!keyed) {
            complaints.add("Set giaoban.access.secret-key to at least 32 random characters.");
        }
        if (config.apiAudience().isPresent() && config.apiAudience().equals(config.clientId())) {
            complaints.add("giaoban.access.oidc.api-audience must differ from the client id.");
        }
        if (config.algorithms().stream().anyMatch(name -> name.startsWith("HS") || name.equals("none"))) {
            complaints.add("giaoban.access.oidc.algorithms may name algorithms with a public key only.");
        }
        return complaints;
    }

    private static void address(String name, Optional<URI> address, List<String> complaints) {
        if (address.isEmpty()) {
            complaints.add("Set giaoban.access.oidc." + name + ".");
        } else if (!"https".equals(address.get().getScheme())
                && !LOOPBACK.contains(address.get().getHost())) {
            complaints.add("giaoban.access.oidc." + name + " must begin with https://.");
        }
    }
}
