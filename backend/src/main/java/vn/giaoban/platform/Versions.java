package vn.giaoban.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Versions of aggregates on the wire: ETag in answers, If-Match in requests. */
public final class Versions {

    private Versions() {}

    /** The value of an ETag header: 7 is {@code "7"}, with the quotes. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The caller must have seen the current version.
     *
     * @throws Refusal PRECONDITION_REQUIRED without the header, VERSION_CONFLICT (with {@code currentVersion}) when
     *     somebody else was faster
     */
    public static void require(@Nullable String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    PlatformProblem.PRECONDITION_REQUIRED,
                    "Hãy gửi kèm tiêu đề If-Match là phiên bản (ETag) của dữ liệu đã xem, để không ghi đè lên thay đổi"
                            + " của người khác.");
        }
        if (Arrays.stream(ifMatch.split(",")).noneMatch(tag -> names(tag, currentVersion))) {
            throw conflict(currentVersion);
        }
    }

    /** As {@link #require}, where the caller may leave the header out. */
    public static void requireIfPresent(@Nullable String ifMatch, long currentVersion) {
        if (ifMatch != null) {
            require(ifMatch, currentVersion);
        }
    }

    /**
     * The empty answer to a caller who holds this already ({@code If-None-Match}); null when it must be sent. {@code
     * If-Match} is of no account: a read overwrites nothing.
     */
    public static Response.@Nullable ResponseBuilder unchanged(Request request, EntityTag tag) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        boolean held = answer != null && answer.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        return held ? answer : null;
    }

    private static Refusal conflict(long currentVersion) {
        return new Refusal(
                        PlatformProblem.VERSION_CONFLICT,
                        "Người khác vừa sửa dữ liệu này. Hãy tải lại, xem thay đổi rồi thực hiện lại.")
                .with("currentVersion", currentVersion);
    }

    /** A proxy that compresses answers weakens the tags it passes on: {@code W/"7"} still means 7. */
    private static boolean names(String tag, long version) {
        var strong = tag.strip();
        return etag(version).equals(strong.startsWith("W/") ? strong.substring(2) : strong);
    }
}
