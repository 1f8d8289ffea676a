package vn.giaoban.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.PageRequest;

/** What the caller's own side owes, over all plans. One obligation lies in the room {@code assignments}. */
@Path("/api/v1/obligations")
@Tag(name = "overview")
@Authenticated
@RunOnVirtualThread
class OwnWorkResource {

    private final CurrentCaller caller;
    private final OwnWorkLists ownWork;

    OwnWorkResource(CurrentCaller caller, OwnWorkLists ownWork) {
        this.caller = caller;
        this.ownWork = ownWork;
    }

    @GET
    @Transactional
    @ClientScope("obligations:read")
    @Operation(operationId = "listMyObligations", summary = "Việc của đơn vị")
    @APIResponse(responseCode = "200", description = "Việc của cơ quan mình và cấp dưới, gấp nhất trước")
    public OwnWork listMyObligations(
            @RestQuery @DefaultValue("OPEN") OwnWork.Filter filter,
            @RestQuery UUID planId,
            @BeanParam PageRequest page) {
        return ownWork.list(filter, planId, page, caller.scope());
    }
}
