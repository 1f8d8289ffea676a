package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Plan documents read as the screen has them read, without being kept: those of the reading tests, one after the other. */
final class Readings {

    private static final Path DOCUMENTS = Path.of("src/test/resources/reading");

    private final int port;
    private final List<String> plans = new ArrayList<>();
    private final AtomicInteger offices = new AtomicInteger();

    /** Letters and other papers among the documents are refused as no plans, and left out. */
    Readings(int port) throws IOException {
        this.port = port;
        try (var files = Files.list(DOCUMENTS);
                var connection = new HttpConnection(port)) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var body = "{\"text\":\"%s\"}".formatted(escaped(Files.readString(file)));
                if (isRead(connection, body, Names.officeOf(0))) {
                    plans.add(body);
                }
            }
        }
    }

    /** Each connection is another office: one person reads one document at a time. */
    Load.Worker office() throws IOException {
        var connection = new HttpConnection(port);
        var office = Names.officeOf(offices.getAndIncrement() % Seed.PROVINCES);
        return new Load.Worker() {
            @Override
            public boolean work(long number) throws IOException {
                return isRead(connection, plans.get((int) (number % plans.size())), office);
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private static boolean isRead(HttpConnection connection, String body, String office) throws IOException {
        var asked = Request.json("/api/v1/plan-imports?dryRun=true", Names.token(office), body);
        return connection.ask(asked).status() / 100 == 2;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
