package vn.giaoban.paperwork.proceedings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.files.FileStore;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.TxRetry;

/** Kỷ yếu of a plan: what it would hold, and the books that were made of it. */
@Path("/api/v1/plans/{planId}/proceedings")
@Tag(name = "papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "OFFICE", "LEADER", "READER"})
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class ProceedingsResource {

    private static final String PDF = "application/pdf";

    private final CurrentCaller caller;
    private final OrderBooks books;
    private final FileStore files;
    private final TxRetry transactions;

    ProceedingsResource(CurrentCaller caller, OrderBooks books, FileStore files, TxRetry transactions) {
        this.caller = caller;
        this.books = books;
        this.files = files;
        this.transactions = transactions;
    }

    @GET
    @Operation(operationId = "getProceedings", summary = "Kỷ yếu sẽ gồm những bài nào, và các bản đã lập")
    @APIResponse(responseCode = "200", description = "Từng bài đã tiếp nhận, in vào kỷ yếu hay kèm theo làm phụ lục")
    public ProceedingsView getProceedings(@RestPath UUID planId) {
        return books.view(planId, caller.scope());
    }

    @POST
    @Idempotent
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "orderProceedings",
            summary = "Lập kỷ yếu từ các bài đã tiếp nhận lúc này",
            description = "Trả lời ngay; bản kỷ yếu được lập sau đó, xem ở getProceedings đến khi state khác WAITING.")
    @APIResponseSchema(
            value = ProceedingsView.BookView.class,
            responseCode = "202",
            responseDescription = "Đã nhận, đang lập")
    @APIResponse(responseCode = "409", description = "NOTHING_ACCEPTED hoặc PROCEEDINGS_UNDER_WAY")
    @APIResponse(responseCode = "422", description = "PROCEEDINGS_TOO_LARGE")
    public RestResponse<ProceedingsView.BookView> orderProceedings(@RestPath UUID planId) {
        ProceedingsView.BookView book = transactions.call(() -> books.order(planId, caller.scope()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, book)
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("OFFICE")
    @Operation(operationId = "discardProceedings", summary = "Bỏ một bản kỷ yếu")
    @APIResponse(responseCode = "204", description = "Đã bỏ")
    @APIResponse(responseCode = "409", description = "PROCEEDINGS_UNDER_WAY")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public void discardProceedings(
            @RestPath UUID planId, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        transactions.run(() -> books.discard(planId, id, ifMatch, caller.scope()));
    }

    @GET
    @Path("{id}/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadProceedings", summary = "Tải một bản kỷ yếu, đúng từng byte")
    @APIResponse(
            responseCode = "200",
            description = "Có trang bìa, mục lục, dấu trang và tiêu đề trên từng trang",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadProceedings(@RestPath UUID planId, @RestPath UUID id, @Context Request request) {
        return files.attachment(books.file(planId, id, caller.scope())).answer(request);
    }
}
