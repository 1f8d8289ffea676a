package vn.giaoban.platform.problems;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/**
 * What a failure means to the caller. Transactions and interceptors wrap what was thrown inside them, so the whole
 * chain of causes is searched, from the outside in.
 */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /**
     * Never throws and never lets a stack trace out; what nobody foresaw is logged once, under an incident number.
     *
     * @param parameters asked for only where a value could not be read: a request that no method took has none yet
     */
    static Refusal refusal(Throwable failure, Supplier<RequestParameters> parameters) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause, parameters);
            if (known.isPresent()) {
                LOG.debugf(failure, "Refused: %s", known.get().detail());
                return known.get();
            }
        }
        return surprise(failure);
    }

    /** The caller went away, or was answered already (a body that grew too large): nothing of ours is at fault. */
    static Refusal unheard(Throwable failure) {
        LOG.debugf(failure, "Nobody waits for this answer");
        return forStatus(400).orElseThrow();
    }

    private static Optional<Refusal> known(Throwable cause, Supplier<RequestParameters> parameters) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal);
            case ConstraintViolationException violations -> ConstraintFailures.refusal(violations);
            // Before JacksonException's turn comes: the reader wraps it, and its own answer says more.
            case WebApplicationException web
            when web.getCause() instanceof JacksonException json -> JsonFailures.refusal(json);
            case JacksonException json -> JsonFailures.refusal(json);
            case NotFoundException notFound
            when notFound.getCause() != null -> Optional.of(parameters.get().refusal(notFound.getCause()));
            case WebApplicationException web -> forStatus(web.getResponse().getStatus());
            case UnauthorizedException e -> Optional.of(notSignedIn());
            case AuthenticationFailedException e -> Optional.of(notSignedIn());
            case ForbiddenException e -> Optional.of(forbidden());
            case OptimisticLockException e -> Optional.of(overtaken());
            case StaleStateException e -> Optional.of(overtaken());
            case IOException parts when isBrokenMultipart(parts) -> forStatus(400);
            case SQLException sql when TxRetry.isConflict(sql) || isOutOfConnections(sql) -> Optional.of(busy());
            default -> Optional.empty();
        };
    }

    /** A body whose parts end before their boundary. The parser has no error of its own, only its words. */
    private static boolean isBrokenMultipart(IOException failure) {
        return String.valueOf(failure.getMessage()).endsWith("parsing multipart request");
    }

    /** Nothing was done, so it may simply be asked again. The pool has no error code of its own, only its words. */
    private static boolean isOutOfConnections(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("cquisition timeout");
    }

    /** Empty for 5xx, which are surprises. */
    static Optional<Refusal> forStatus(int status) {
        return switch (status) {
            case 401 -> Optional.of(notSignedIn());
            case 403 -> Optional.of(forbidden());
            case 404, 410 -> Optional.of(notFound());
            case 405 ->
                Optional.of(
                        new Refusal(PlatformProblem.METHOD_NOT_ALLOWED, "Địa chỉ này không nhận phương thức vừa gửi."));
            case 406 ->
                Optional.of(new Refusal(
                        PlatformProblem.NOT_ACCEPTABLE, "Địa chỉ này không trả lời theo định dạng ghi ở Accept."));
            case 413 ->
                Optional.of(new Refusal(
                        PlatformProblem.PAYLOAD_TOO_LARGE, "Nội dung gửi lên vượt quá dung lượng cho phép (50 MB)."));
            case 415 ->
                Optional.of(new Refusal(
                        PlatformProblem.UNSUPPORTED_MEDIA_TYPE,
                        "Địa chỉ này không nhận định dạng ghi ở Content-Type."));
            default ->
                status >= 400 && status < 500
                        ? Optional.of(
                                new Refusal(PlatformProblem.MALFORMED_REQUEST, "Máy chủ không hiểu được yêu cầu này."))
                        : Optional.empty();
        };
    }

    static Refusal notFound() {
        return new Refusal(
                PlatformProblem.NOT_FOUND, "Địa chỉ này không tồn tại, hoặc bạn không có quyền xem nội dung ở đây.");
    }

    private static Refusal notSignedIn() {
        return new Refusal(PlatformProblem.NOT_SIGNED_IN, "Hãy đăng nhập rồi thực hiện lại.");
    }

    private static Refusal forbidden() {
        return new Refusal(PlatformProblem.FORBIDDEN, "Tài khoản của bạn không có quyền thực hiện việc này.");
    }

    private static Refusal overtaken() {
        return new Refusal(
                PlatformProblem.VERSION_CONFLICT,
                "Người khác vừa sửa dữ liệu này. Hãy tải lại, xem thay đổi rồi thực hiện lại.");
    }

    private static Refusal busy() {
        return new Refusal(PlatformProblem.BUSY, "Hệ thống đang có quá nhiều yêu cầu. Hãy thử lại sau ít giây.");
    }

    private static Refusal surprise(Throwable failure) {
        var incident = Ids.next();
        LOG.errorf(failure, "Incident %s", incident);
        return new Refusal(
                        PlatformProblem.INTERNAL_ERROR,
                        "Hệ thống gặp lỗi ngoài dự kiến. Khi báo cho người quản trị, hãy gửi kèm mã sự cố " + incident
                                + ".")
                .with("incident", incident);
    }
}
