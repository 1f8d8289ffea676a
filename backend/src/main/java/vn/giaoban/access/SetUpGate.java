package vn.giaoban.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.giaoban.platform.Refusal;

/** Whoever must first choose another password or set up the second factor may do that, see who they are and leave. */
@Provider
class SetUpGate implements ContainerRequestFilter {

    private static final Set<Class<?>> OPEN =
            Set.of(SessionResource.class, MeResource.class, PasswordLinkResource.class, OidcResource.class);

    private final SecurityIdentity identity;
    private final ResourceInfo resource;

    SetUpGate(SecurityIdentity identity, ResourceInfo resource) {
        this.identity = identity;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CallerSession session = identity.getAttribute(SessionIdentities.SESSION);
        if (session == null || OPEN.contains(resource.getResourceClass())) {
            return;
        }
        if (session.mustChangePassword()) {
            throw new Refusal(
                    AccessProblem.PASSWORD_CHANGE_REQUIRED,
                    "Mật khẩu hiện tại là mật khẩu cấp lần đầu. Hãy đổi mật khẩu rồi tiếp tục.");
        }
        if (session.secondFactor() == SecondFactorStanding.DUE
                && resource.getResourceClass() != SecondFactorResource.class) {
            throw new Refusal(
                    AccessProblem.SECOND_FACTOR_SETUP_REQUIRED,
                    "Quy định của hệ thống: người quản trị phải bật xác thực hai bước trước khi làm việc.");
        }
    }
}
