package vn.giaoban.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A real HTTP server of somebody else's: it takes what comes and answers as the test told it to. */
final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    final List<Received> received = new CopyOnWriteArrayList<>();

    /** @param pause before it answers */
    private record Answer(int status, Duration pause, String location) {}

    /** @param headers by their names in small letters */
    record Received(String path, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.get(name);
        }
    }

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/nhan-tin?nguon=giaoban";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** To the next message it has no answer for; 204 when nothing was said. */
    WebhookReceiver answers(int... statuses) {
        for (int status : statuses) {
            answers.add(new Answer(status, Duration.ZERO, null));
        }
        return this;
    }

    void answersAfter(Duration pause) {
        answers.add(new Answer(204, pause, null));
    }

    void redirectsTo(String location) {
        answers.add(new Answer(307, Duration.ZERO, location));
    }

    Received last() {
        return received.getLast();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> String.join(", ", header.getValue())));
        received.add(new Received(
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.isEmpty() ? new Answer(204, Duration.ZERO, null) : answers.remove();
        try {
            Thread.sleep(answer.pause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (answer.location() != null) {
            exchange.getResponseHeaders().add("Location", answer.location());
        }
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
