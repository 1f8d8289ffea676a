package vn.giaoban.paperwork.hall;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** Ma-két, thẻ, biển tên of one plan. */
@Path("/api/v1/plans/{planId}/hall")
@Tag(name = "hall", description = "Cho hội trường: ma-két, biển tên, thẻ đại biểu, biển chỉ dẫn")
@RolesAllowed("OFFICE")
@RunOnVirtualThread
@APIResponse(responseCode = "403", description = "FORBIDDEN")
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class HallResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final CurrentCaller caller;
    private final Halls halls;
    private final TxRetry transactions;

    HallResource(CurrentCaller caller, Halls halls, TxRetry transactions) {
        this.caller = caller;
        this.halls = halls;
        this.transactions = transactions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getHall", summary = "Chữ trên ma-két và biển, các điểm cầu, số người của từng nhóm")
    @APIResponse(responseCode = "200", description = "Khi văn phòng chưa sửa thì là chữ lấy từ kế hoạch")
    public RestResponse<HallView> getHall(@RestPath UUID planId) {
        return shown(planId);
    }

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeHall", summary = "Sửa chữ và kích thước")
    @APIResponse(responseCode = "200", description = "Như đã lưu")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<HallView> writeHall(
            @RestPath UUID planId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HallContent content) {
        transactions.run(() -> halls.write(planId, content, ifMatch, caller.scope()));
        return shown(planId);
    }

    @GET
    @Path("pieces/{piece}.pdf")
    @Produces(PDF)
    @Operation(operationId = "printHallPiece", summary = "In: mỗi điểm cầu, mỗi người, mỗi biển một trang")
    @APIResponse(
            responseCode = "200",
            description = "Đúng kích thước, phông chữ nhúng trong tệp",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "NOTHING_TO_PRINT")
    public RestResponse<StreamingOutput> printHallPiece(
            @RestPath UUID planId,
            @RestPath HallPiece piece,
            @Valid @BeanParam HallSelection selection,
            @Context UriInfo address) {
        Pages pages = halls.pages(planId, piece, selection, address.getBaseUri(), caller.scope());
        StreamingOutput pdf = out -> HallPrinter.pdf(pages, piece.fileName(), out);
        return file(pdf, PDF, "attachment", piece.fileName() + ".pdf");
    }

    @GET
    @Path("pieces/{piece}.png")
    @Produces(PNG)
    @Operation(operationId = "drawHallPiece", summary = "Một trang ở dạng ảnh, để xem trước hoặc chiếu lên màn hình")
    @APIResponse(
            responseCode = "200",
            description = "Ảnh của trang đã chọn",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "NOTHING_TO_PRINT, PICTURE_TOO_LARGE hoặc VALIDATION_FAILED")
    public RestResponse<StreamingOutput> drawHallPiece(
            @RestPath UUID planId,
            @RestPath HallPiece piece,
            @Valid @BeanParam HallSelection selection,
            @RestQuery
                    @DefaultValue("1")
                    @Min(value = 1, message = "Trang bắt đầu từ 1.")
                    @Parameter(description = "Trang, từ 1")
                    int page,
            @RestQuery
                    @DefaultValue("1920")
                    @Min(value = 100, message = "Từ 100 đến 10.000 điểm ảnh.")
                    @Max(value = 10_000, message = "Từ 100 đến 10.000 điểm ảnh.")
                    @Parameter(description = "Chiều rộng, điểm ảnh")
                    int width,
            @Context UriInfo address) {
        Pages pages = halls.pages(planId, piece, selection, address.getBaseUri(), caller.scope());
        if (page > pages.count()) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Chỉ có " + pages.count() + " trang.");
        }
        if (!HallPrinter.isPossible(pages, width)) {
            throw new Refusal(HallProblem.PICTURE_TOO_LARGE, "Hãy chọn chiều rộng nhỏ hơn, hoặc dùng tệp PDF.");
        }
        StreamingOutput png = out -> HallPrinter.png(pages, page - 1, width, out);
        return file(png, PNG, "inline", piece.fileName() + ".png");
    }

    private RestResponse<HallView> shown(UUID planId) {
        HallView view = halls.view(planId, caller.scope());
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    private static RestResponse<StreamingOutput> file(StreamingOutput content, String type, String how, String name) {
        return RestResponse.ResponseBuilder.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
