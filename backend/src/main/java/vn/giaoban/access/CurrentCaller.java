package vn.giaoban.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Who is behind the request under way. */
@ApplicationScoped
public class CurrentCaller {

    /** The identity's attribute that holds the {@link Scope} of callers who have no session, such as clients. */
    public static final String SCOPE = "scope";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws Refusal NOT_SIGNED_IN when it is a stranger */
    public Scope scope() {
        Scope scope = identity.getAttribute(SCOPE);
        return scope == null ? session().scope() : scope;
    }

    /** @throws Refusal NOT_SIGNED_IN for callers without one */
    CallerSession session() {
        CallerSession session = identity.getAttribute(SessionIdentities.SESSION);
        if (session == null) {
            throw new Refusal(PlatformProblem.NOT_SIGNED_IN, "Hãy đăng nhập rồi thực hiện lại.");
        }
        return session;
    }
}
