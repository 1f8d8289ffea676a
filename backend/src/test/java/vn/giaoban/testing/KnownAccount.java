package vn.giaoban.testing;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the identity of a {@code @TestSecurity} test an account; those that really signed in have their own. */
@ApplicationScoped
public class KnownAccount implements SecurityIdentityAugmentor {

    public static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous() || identity.getAttribute("accountId") != null
                ? Uni.createFrom().item(identity)
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder(identity)
                                .addAttribute("accountId", ID)
                                .build());
    }
}
