package vn.giaoban.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Who is behind the request under way. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws Refusal NOT_SIGNED_IN when it is a stranger */
    public Scope scope() {
        return session().scope();
    }

    CallerSession session() {
        if (identity.isAnonymous()) {
            throw new Refusal(PlatformProblem.NOT_SIGNED_IN);
        }
        return identity.getAttribute(SessionIdentities.SESSION);
    }
}
