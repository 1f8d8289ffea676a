package vn.giaoban.platform.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/**
 * An endpoint that takes a body gets one: neither nothing nor {@code null} is one, and plain text is no record, though
 * the framework would call the constructor of a record of one text.
 */
@Provider
final class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var type = context.getMediaType();
        if (context.getType().isRecord() && type != null && "text".equalsIgnoreCase(type.getType())) {
            throw new Refusal(
                    PlatformProblem.UNSUPPORTED_MEDIA_TYPE, "Địa chỉ này không nhận định dạng ghi ở Content-Type.");
        }
        var body = context.proceed();
        if (body == null) {
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST, "Yêu cầu này phải có nội dung (một đối tượng JSON).");
        }
        return body;
    }
}
