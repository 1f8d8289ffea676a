package vn.giaoban.platform.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** An endpoint that takes a body gets one: neither nothing nor {@code null} is one. */
@Provider
final class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST, "Yêu cầu này phải có nội dung (một đối tượng JSON).");
        }
        return body;
    }
}
