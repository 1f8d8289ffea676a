package vn.giaoban.sync;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.ClientScope;

/** Everything that the caller may see, at once: where a copy begins. */
@Path("/api/v1/bulk")
@Tag(name = "sync")
@Authenticated
@RunOnVirtualThread
class BulkResource {

    private static final String LINES = "application/x-ndjson";

    private final CurrentCaller caller;
    private final BulkLines lines;

    BulkResource(CurrentCaller caller, BulkLines lines) {
        this.caller = caller;
        this.lines = lines;
    }

    @GET
    @Produces(LINES)
    @ClientScope("sync:read")
    @Operation(
            operationId = "readAll",
            summary = "Toàn bộ một loại dữ liệu, mỗi dòng một mục JSON",
            description = "Các mục như ở /api/v1/sync/…; dòng cuối là {\"syncedUntil\": …} để đồng bộ tiếp. Thiếu dòng"
                    + " cuối nghĩa là việc đọc bị ngắt giữa chừng.")
    @APIResponse(
            responseCode = "200",
            description = "Những gì người gọi được xem",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<StreamingOutput> readAll(@RestQuery @NotNull BulkCollection collection) {
        Scope scope = caller.scope();
        StreamingOutput content = out -> lines.write(collection.collection(), scope, out);
        return RestResponse.ResponseBuilder.ok(content, LINES).build();
    }
}
