package vn.giaoban.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/**
 * A page of another site may make a browser send requests here, with the cookie of the person who looks at it. No
 * such request may change anything. Browsers say where a request comes from; programs say nothing and carry no
 * cookies of others, so they pass.
 */
final class CrossOriginGuard {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())
                && comesFromElsewhere(
                        request.getHeaderString("Sec-Fetch-Site"),
                        request.getHeaderString("Origin"),
                        request.getHeaderString(HttpHeaders.HOST))) {
            throw new Refusal(
                    PlatformProblem.CROSS_ORIGIN,
                    "Yêu cầu này được gửi từ một trang web khác nên không được thực hiện. Hãy thao tác trên chính trang"
                            + " của hệ thống.");
        }
    }

    static boolean comesFromElsewhere(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return !OWN.contains(fetchSite.toLowerCase(Locale.ROOT));
        }
        return origin != null && !isOf(origin, host);
    }

    /** {@code Origin: null} is what sandboxed frames send: nobody's page. */
    private static boolean isOf(String origin, @Nullable String host) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
