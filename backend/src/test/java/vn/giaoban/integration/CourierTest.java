package vn.giaoban.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.integration.Courier.Outcome;
import vn.giaoban.platform.Refusal;

/** Against real servers on loopback, which stand for the inside of a network and for what a stranger may do. */
@Timeout(60)
class CourierTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final WebhookReceiver receiver = new WebhookReceiver();

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    private static IntegrationConfig config(boolean allowPrivate) {
        return new SmallRyeConfigBuilder()
                .withMapping(IntegrationConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(Map.of(
                        "giaoban.webhooks.allow-private", "" + allowPrivate,
                        "giaoban.webhooks.timeout", PATIENCE.toSeconds() + "S"))
                .build()
                .getConfigMapping(IntegrationConfig.class);
    }

    private static Courier courier(Destinations destinations, boolean allowPrivate) {
        return new Courier(VERTX, destinations, config(allowPrivate));
    }

    private static Outcome carry(String address, boolean allowPrivate) throws InterruptedException {
        return courier(new Destinations(config(allowPrivate)), allowPrivate)
                .carry(address, Map.of("webhook-id", "1"), "{\"chữ\":\"đ\"}");
    }

    @Test
    void a_message_arrives_as_it_was_written() throws Exception {
        assertThat(carry(receiver.address(), true)).isEqualTo(new Outcome.Received(204));
        assertThat(receiver.last().path()).isEqualTo("/nhan-tin?nguon=giaoban");
        assertThat(receiver.last().header("webhook-id")).isEqualTo("1");
        assertThat(receiver.last().header("host")).isEqualTo("127.0.0.1:" + receiver.port());
        assertThat(receiver.last().body()).isEqualTo("{\"chữ\":\"đ\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "https://127.0.0.1:%d/",
                "https://localhost/",
                "https://[::1]/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://127.1/",
                "https://169.254.169.254/latest",
                "https://10.0.0.1:8443/"
            })
    void nothing_goes_inside(String address) throws Exception {
        assertThat(carry(address.formatted(receiver.port()), false))
                .isInstanceOf(Outcome.Failed.class)
                .extracting("why")
                .isIn(AttemptFailure.ADDRESS_NOT_ALLOWED, AttemptFailure.UNKNOWN_HOST);
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void what_is_no_address_for_messages_is_refused_when_it_is_written() {
        IntegrationConfig strict = config(false);
        for (String address : List.of(
                "https://localhost/",
                "http://example.vn/",
                "https://example.vn:22/",
                "ftp://example.vn/",
                "https://user@example.vn/",
                "https://example.vn/#x",
                "https:///x",
                "khong phai dia chi",
                "https://example.vn:0/")) {
            assertThatThrownBy(() -> new Destinations(strict).demandAllowed(address))
                    .as(address)
                    .isInstanceOf(Refusal.class)
                    .extracting(refusal -> ((Refusal) refusal).problem().code())
                    .isEqualTo("WEBHOOK_ADDRESS_NOT_ALLOWED");
        }
    }

    /** The name leads nowhere: that the message arrives shows where the connection went. */
    @Test
    void the_connection_goes_to_the_address_that_was_checked_under_the_name_that_was_asked_for() throws Exception {
        Destinations checked = new Destinations(config(true)) {
            @Override
            InetAddress resolve(Target target) throws UnknownHostException {
                assertThat(target.host()).isEqualTo("noi-nhan.invalid");
                return InetAddress.getByName("127.0.0.1");
            }
        };
        assertThat(courier(checked, true).carry("http://noi-nhan.invalid:" + receiver.port() + "/", Map.of(), "{}"))
                .isEqualTo(new Outcome.Received(204));
        assertThat(receiver.last().header("host")).isEqualTo("noi-nhan.invalid:" + receiver.port());
    }

    @Test
    void a_redirect_is_an_answer_like_any_other() throws Exception {
        receiver.redirectsTo("http://127.0.0.1:" + receiver.port() + "/ben-trong");
        assertThat(carry(receiver.address(), true)).isEqualTo(new Outcome.Failed(AttemptFailure.BAD_STATUS, 307));
        assertThat(receiver.received).hasSize(1);
    }

    @Test
    void who_is_slow_is_not_waited_for() throws Exception {
        receiver.answersAfter(PATIENCE.multipliedBy(2));
        long began = System.nanoTime();
        assertThat(carry(receiver.address(), true)).isEqualTo(new Outcome.Failed(AttemptFailure.TOO_SLOW, 0));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE.multipliedBy(2));
    }

    @Test
    void nobody_there_and_no_such_name_are_told_apart() throws Exception {
        int free;
        try (ServerSocket taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        assertThat(carry("http://127.0.0.1:" + free + "/", true))
                .isEqualTo(new Outcome.Failed(AttemptFailure.NO_CONNECTION, 0));
        assertThat(carry("http://noi-nhan.invalid/", true))
                .isEqualTo(new Outcome.Failed(AttemptFailure.UNKNOWN_HOST, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 200 OK\r\nX: %s"})
    void what_is_no_answer_is_none(String said) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try (var socket = server.accept()) {
                    assertThat(socket.getInputStream().read(new byte[65_536])).isPositive();
                    socket.getOutputStream()
                            .write(said.formatted("x".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                    Thread.sleep(PATIENCE);
                } catch (Exception gone) {
                    // The courier hung up, which is what the test wants.
                }
            });
            assertThat(carry("http://127.0.0.1:" + server.getLocalPort() + "/", true))
                    .isInstanceOf(Outcome.Failed.class)
                    .extracting("status")
                    .isEqualTo(0);
        }
    }

    @Test
    void an_endless_answer_is_not_read() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try (var socket = server.accept()) {
                    assertThat(socket.getInputStream().read(new byte[65_536])).isPositive();
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        socket.getOutputStream().write(new byte[65_536]);
                    }
                } catch (Exception hungUp) {
                    // As it should.
                }
            });
            assertThat(carry("http://127.0.0.1:" + server.getLocalPort() + "/", true))
                    .isEqualTo(new Outcome.Received(200));
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused(@TempDir Path folder) throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfMade(folder)));
        secure.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        secure.start();
        try {
            assertThat(carry("https://127.0.0.1:" + secure.getAddress().getPort() + "/", true))
                    .isEqualTo(new Outcome.Failed(AttemptFailure.TLS, 0));
        } finally {
            secure.stop(0);
        }
    }

    private static SSLContext selfMade(Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(made).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
