package vn.giaoban.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every operation may answer with a problem; those that strangers cannot call say so. */
final class ProblemResponses {

    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemResponses() {}

    static void addSchemas(Map<String, Schema> schemas) {
        schemas.put(
                "Violation",
                object().description("Một chỗ chưa đúng của một trường")
                        .addProperty("field", text().description("Đường dẫn của trường, ví dụ events[0].title"))
                        .addProperty("message", text().description("Câu tiếng Việt cho người nhập"))
                        .addRequired("field")
                        .addRequired("message"));
        var problem = object().description(
                        "RFC 9457. Thuộc tính code là tên ổn định; một số loại có thêm thuộc tính riêng.")
                .addProperty("type", text().format("uri").addExample("urn:giaoban:problem:VERSION_CONFLICT"))
                .addProperty("title", text())
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32"))
                .addProperty("code", text().addExample("VERSION_CONFLICT"))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("requestId", text().description("Mã của yêu cầu, để tìm lại trong nhật ký máy chủ"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
        problem.getProperties().keySet().forEach(problem::addRequired);
        problem.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        schemas.put("Problem", problem);
    }

    static void addResponses(Components components) {
        components.addResponse("NotSignedIn", response("Chưa đăng nhập: NOT_SIGNED_IN"));
        components.addResponse("Forbidden", response("Không có quyền: FORBIDDEN"));
        components.addResponse("Problem", response("Yêu cầu bị từ chối hoặc hệ thống gặp lỗi; xem thuộc tính code"));
    }

    static void addTo(Operation operation, boolean open) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        responses.getAPIResponses().forEach((status, response) -> {
            if (isFailure(status) && response.getRef() == null && response.getContent() == null) {
                response.setContent(content());
            }
        });
        if (!open) {
            responses.addAPIResponse("401", reference("NotSignedIn"));
            responses.addAPIResponse("403", reference("Forbidden"));
        }
        responses.addAPIResponse("default", reference("Problem"));
    }

    private static boolean isFailure(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse().description(description).content(content());
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
