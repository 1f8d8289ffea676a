package vn.giaoban.integration;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the contract what receivers of webhooks are sent. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class WebhookContract implements OASFilter {

    private static final String SCHEME = "webhook";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operation told = OASFactory.createOperation()
                .operationId("receiveWebhookMessage")
                .addTag("webhooks")
                .summary("Tin gửi tới nơi nhận tin")
                .description("Ký theo Standard Webhooks, phiên bản 1: HMAC-SHA256 của"
                        + " «webhook-id.webhook-timestamp.nội dung» bằng khóa ký, mã base64. Cùng webhook-id là cùng một"
                        + " tin; tin có thể đến hơn một lần và không theo thứ tự. Chuyển hướng không được đi theo.")
                .addParameter(header("webhook-id", "Mã của tin, không đổi qua các lần gửi"))
                .addParameter(header("webhook-timestamp", "Thời điểm gửi, tính bằng giây từ năm 1970"))
                .addParameter(header("webhook-signature", "Một hoặc hai chữ ký v1,… cách nhau bằng dấu cách"))
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/WebhookMessage")))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("2XX", OASFactory.createAPIResponse().description("Đã nhận; không gửi lại nữa"))
                        .addAPIResponse(
                                "default",
                                OASFactory.createAPIResponse().description("Chưa nhận; tin được gửi lại sau")))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("webhook-signature")
                        .description("Chữ ký của hệ thống trên tin gửi tới nơi nhận tin"));
        document.setComponents(components);
        document.addWebhook("message", OASFactory.createPathItem().POST(told));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
