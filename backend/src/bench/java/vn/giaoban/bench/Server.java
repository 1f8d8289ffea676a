package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The packaged product with the database of the bench, as a process of its own. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final Process process;
    private final int port;
    private final double startedIn;

    private Server(Path home, Process process, int port, double startedIn) {
        this.home = home;
        this.process = process;
        this.port = port;
        this.startedIn = startedIn;
    }

    /** @param settings further system properties, such as another address of the database */
    static Server start(Path home, int port, List<String> settings) throws IOException, InterruptedException {
        Files.createDirectories(home);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.profile=embedded",
                "-Dgiaoban.demo.enabled=false",
                "-Dgiaoban.clock.start=" + Names.CLOCK_START,
                "-Dgiaoban.embedded-db.home=" + home.resolve("database"),
                "-Dgiaoban.files.directory=" + home.resolve("papers")));
        command.addAll(settings);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server-%d.log".formatted(port)).toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().remove("DB_URL");
        var begun = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("The server did not start; see " + home.resolve("server-%d.log".formatted(port)));
            }
            Thread.sleep(20);
        }
        return new Server(home, process, port, (System.nanoTime() - begun) / 1e9);
    }

    private static boolean answers(int port) {
        try (var connection = new HttpConnection(port)) {
            return connection.ask(Request.get("/api/v1/me", null)).status() == 401;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Seconds from the command to the first answer. */
    double startedIn() {
        return startedIn;
    }

    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:%d/giaoban?useBulkStmts=true".formatted(databasePort()),
                "giaoban",
                databasePassword());
    }

    int databasePort() throws IOException {
        return Integer.parseInt(run("port"));
    }

    String databasePassword() throws IOException {
        return Files.readString(home.resolve("database/data/giaoban.password")).strip();
    }

    private String run(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("database/run.properties"))) {
            properties.load(reader);
        }
        return properties.getProperty(name);
    }

    /** Processor time of application and database together, in milliseconds. */
    double cpuMillis() throws IOException {
        var database = ProcessHandle.of(Long.parseLong(run("pid"))).orElseThrow();
        return millis(process.toHandle()) + millis(database);
    }

    private static double millis(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }

    /** Of the application alone, in MB; not a number where the system does not say. */
    double residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException notOnThisSystem) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
