package vn.giaoban.access.clients;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** What a client learns of itself: the first call of whoever integrates. */
@Path("/api/v1/api-client")
@Tag(name = "clients")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class OwnClientResource {

    private final SecurityIdentity identity;
    private final Clock clock;

    OwnClientResource(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @ClientScope({})
    @Operation(operationId = "getOwnApiClient", summary = "Ứng dụng đang gọi: phạm vi và giới hạn của mình")
    @APIResponse(responseCode = "200", description = "Ứng dụng của khóa hoặc mã truy cập vừa gửi")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: người đăng nhập không phải ứng dụng")
    public CallingClientView getOwnApiClient() {
        CallingClient client = identity.getAttribute(ClientIdentities.CLIENT);
        if (client == null) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Chỉ ứng dụng kết nối mới có thông tin ở đây.");
        }
        return CallingClientView.of(client, clock.instant());
    }
}
