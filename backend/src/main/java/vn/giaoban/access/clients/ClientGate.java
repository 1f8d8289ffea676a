package vn.giaoban.access.clients;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Instant;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Refusal;

/** What a client's request passes before an endpoint sees it: is it known, is it too fast, may it go there. */
final class ClientGate {

    private final RoutingContext http;
    private final ClientLimits limits;
    private final UsageMeter usage;

    ClientGate(RoutingContext http, ClientLimits limits, UsageMeter usage) {
        this.http = http;
        this.limits = limits;
        this.usage = usage;
    }

    /** @throws Refusal CLIENT_NOT_ACCEPTED or RATE_LIMITED */
    @ServerRequestFilter(preMatching = true)
    void admit() {
        if (http.get(ClientMechanism.REFUSED) != null) {
            http.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            throw new Refusal(
                    ClientProblem.CLIENT_NOT_ACCEPTED,
                    "Khóa hoặc mã truy cập trong tiêu đề Authorization không đúng, đã hết hạn hoặc đã bị thu hồi.");
        }
        CallingClient client = calling();
        if (client != null) {
            HttpServerResponse response = http.response();
            Instant came = usage.now();
            http.addEndHandler(ended -> usage.count(client, response.getStatusCode(), came));
            limit(client, response);
        }
    }

    /** @throws Refusal CLIENT_SCOPE_MISSING */
    @ServerRequestFilter
    void demandScope(ResourceInfo endpoint) {
        CallingClient client = calling();
        if (client == null) {
            return;
        }
        ClientScope opened = endpoint.getResourceMethod().getAnnotation(ClientScope.class);
        if (opened == null) {
            throw new Refusal(
                    ClientProblem.CLIENT_SCOPE_MISSING,
                    "Địa chỉ này không mở cho ứng dụng kết nối; chỉ người đăng nhập mới dùng được.");
        }
        if (!client.holdsOneOf(opened.value())) {
            String wanted = opened.value()[0];
            throw new Refusal(
                            ClientProblem.CLIENT_SCOPE_MISSING,
                            "Ứng dụng cần phạm vi " + wanted + " để gọi địa chỉ này.")
                    .with("scope", wanted);
        }
    }

    private void limit(CallingClient client, HttpServerResponse response) {
        TokenBucket.Taken taken = limits.take(client);
        response.putHeader("RateLimit-Policy", "\"client\";q=" + client.requestsPerMinute() + ";w=60");
        response.putHeader("RateLimit", "\"client\";r=" + taken.remaining() + ";t=" + taken.waitSeconds());
        if (!taken.granted()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(taken.waitSeconds()));
            throw new Refusal(
                            ClientProblem.RATE_LIMITED,
                            "Ứng dụng được gọi " + client.requestsPerMinute() + " lượt mỗi phút. Hãy gọi lại sau "
                                    + taken.waitSeconds() + " giây.")
                    .with("retryAfterSeconds", taken.waitSeconds());
        }
    }

    private @Nullable CallingClient calling() {
        return http.get(ClientMechanism.CALLING);
    }
}
