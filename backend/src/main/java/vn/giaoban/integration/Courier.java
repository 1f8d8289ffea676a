package vn.giaoban.integration;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Carries one message to a stranger's server. The name is looked up once and the connection goes to the very address that
 * was checked, whatever the name leads to a moment later; certificate and Host header are still those of the name.
 * Redirects are answers like any other, connections are not kept, and nothing of what is answered is read but the status.
 */
@ApplicationScoped
class Courier {

    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final int RECEIVED_FROM = 200;
    private static final int RECEIVED_TO = 299;

    private final Destinations destinations;
    private final IntegrationConfig config;
    private final HttpClient http;

    Courier(Vertx vertx, Destinations destinations, IntegrationConfig config) {
        this.destinations = destinations;
        this.config = config;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setVerifyHost(true));
    }

    /** How an attempt ended. */
    sealed interface Outcome {

        record Received(int status) implements Outcome {}

        /** @param status 0 when nothing was answered */
        record Failed(AttemptFailure why, int status) implements Outcome {}
    }

    /** Waits for the end, on a thread that may wait; never throws for what the other side does. */
    Outcome carry(String address, Map<String, String> headers, String body) throws InterruptedException {
        Target target = Target.of(address).orElse(null);
        if (target == null) {
            return failed(AttemptFailure.ADDRESS_NOT_ALLOWED);
        }
        InetAddress checked;
        try {
            checked = destinations.resolve(target);
        } catch (Destinations.NotAllowed inside) {
            return failed(AttemptFailure.ADDRESS_NOT_ALLOWED);
        } catch (UnknownHostException nowhere) {
            return failed(AttemptFailure.UNKNOWN_HOST);
        }
        Future<Integer> answer = http.request(request(target, checked, headers))
                .compose(request ->
                        request.send(Buffer.buffer(body)).map(Courier::statusOf).onComplete(done -> end(request)));
        try {
            int status = answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return status >= RECEIVED_FROM && status <= RECEIVED_TO
                    ? new Outcome.Received(status)
                    : new Outcome.Failed(AttemptFailure.BAD_STATUS, status);
        } catch (TimeoutException slow) {
            return failed(AttemptFailure.TOO_SLOW);
        } catch (ExecutionException broken) {
            return failed(why(broken.getCause()));
        }
    }

    private RequestOptions request(Target target, InetAddress checked, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), checked.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis());
        headers.forEach(options::putHeader);
        return options;
    }

    /** That the rest does not come is our own doing and nothing for the log. */
    private static int statusOf(HttpClientResponse response) {
        response.exceptionHandler(cutOff -> {});
        return response.statusCode();
    }

    /** Whatever is still coming is not waited for. */
    private static void end(HttpClientRequest request) {
        request.connection().close();
    }

    private static AttemptFailure why(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return AttemptFailure.TLS;
            }
            if (each instanceof ConnectException) {
                return each.getMessage() != null && each.getMessage().contains("timed out")
                        ? AttemptFailure.TOO_SLOW
                        : AttemptFailure.NO_CONNECTION;
            }
            if (each instanceof TimeoutException) {
                return AttemptFailure.TOO_SLOW;
            }
            if (each instanceof io.netty.handler.codec.DecoderException || each instanceof IllegalArgumentException) {
                return AttemptFailure.BAD_ANSWER;
            }
        }
        return AttemptFailure.NO_CONNECTION;
    }

    private static Outcome failed(AttemptFailure why) {
        return new Outcome.Failed(why, 0);
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
