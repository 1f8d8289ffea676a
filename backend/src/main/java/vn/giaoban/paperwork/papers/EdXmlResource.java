package vn.giaoban.paperwork.papers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.ClientScope;

/** Papers in the form of the national exchange of documents, for whoever connects the two. */
@Path("/api/v1/plans/{planId}/edxml/{kind}")
@Tag(name = "papers")
@RolesAllowed({"ADMINISTRATOR", "OFFICE", "LEADER"})
@RunOnVirtualThread
class EdXmlResource {

    private static final String XML = "application/xml";

    private final CurrentCaller caller;
    private final EdXmlPapers papers;

    EdXmlResource(CurrentCaller caller, EdXmlPapers papers) {
        this.caller = caller;
        this.papers = papers;
    }

    @GET
    @Produces(XML)
    @ClientScope("papers:read")
    @Operation(
            operationId = "exportEdXml",
            summary = "Kế hoạch hoặc công văn đôn đốc theo dạng edXML (thử nghiệm)",
            description = EdXml.WARNING)
    @APIResponse(
            responseCode = "200",
            description = "Phong bì có bản PDF kèm theo; điều chưa biết thì không ghi",
            content = @Content(mediaType = XML, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "PAPER_WITHOUT_CONTENT")
    public RestResponse<byte[]> exportEdXml(@RestPath UUID planId, @RestPath EdXmlKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            papers.envelope(planId, kind, caller.scope()).write(out);
        } catch (XMLStreamException unwritten) {
            throw new IllegalStateException("The envelope could not be written.", unwritten);
        }
        String name = kind.paper().fileName() + ".edxml";
        return RestResponse.ResponseBuilder.ok(out.toByteArray(), XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
