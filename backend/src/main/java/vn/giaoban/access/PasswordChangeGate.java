package vn.giaoban.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.giaoban.platform.Refusal;

/** Whoever must choose another password may do that, see who they are and leave; nothing else. */
@Provider
class PasswordChangeGate implements ContainerRequestFilter {

    private static final Set<Class<?>> OPEN = Set.of(SessionResource.class, MeResource.class, PasswordLinkResource.class);

    private final SecurityIdentity identity;
    private final ResourceInfo resource;

    PasswordChangeGate(SecurityIdentity identity, ResourceInfo resource) {
        this.identity = identity;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CallerSession session = identity.getAttribute(SessionIdentities.SESSION);
        if (session != null && session.mustChangePassword() && !OPEN.contains(resource.getResourceClass())) {
            throw new Refusal(
                    AccessProblem.PASSWORD_CHANGE_REQUIRED,
                    "Mật khẩu hiện tại là mật khẩu cấp lần đầu. Hãy đổi mật khẩu rồi tiếp tục.");
        }
    }
}
