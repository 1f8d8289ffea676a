package vn.giaoban.platform.embeddeddb;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A MariaDB server on 127.0.0.1 with its data in a folder of its own. It ends with the process that started it. When
 * that process was killed, the server lives on, and the next process adopts it; while its owner lives, others join it.
 */
final class EmbeddedMariaDb {

    static final String DATABASE = "giaoban";
    static final String USER = "giaoban";

    private static final Logger LOG = Logger.getLogger(EmbeddedMariaDb.class);
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int PORT_ATTEMPTS = 3;
    private static final long APPLICATION_STOP_SECONDS = 30;

    private final Path home;
    private final RunningServer server;
    private final String password;

    private EmbeddedMariaDb(Path home, RunningServer server, String password) {
        this.home = home;
        this.server = server;
        this.password = password;
    }

    /**
     * Finds the server of that folder running, or starts it.
     *
     * @param home keeps data, password and logs; made when missing
     * @param binaries asked only when a server must be started
     * @throws IllegalStateException with the server's own words, when it does not start
     */
    static EmbeddedMariaDb start(Path home, Supplier<ServerBinaries> binaries) {
        try {
            Files.createDirectories(home);
            try (var lock = StartLock.take(home.resolve("lock"))) {
                return startLocked(home, binaries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database could not be started in " + home + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start of the embedded database was interrupted.", e);
        }
    }

    private static EmbeddedMariaDb startLocked(Path home, Supplier<ServerBinaries> binaries)
            throws IOException, InterruptedException {
        var data = new DataFolder(home);
        var found = RunningServer.read(runFile(home)).filter(RunningServer::lives);
        if (found.isPresent() && awaitGreeting(found.get())) {
            var server = found.get().ownerLives() ? found.get() : adopted(home, found.get());
            return new EmbeddedMariaDb(home, server, data.password());
        }
        var programs = binaries.get();
        data.createOnce(programs);
        return new EmbeddedMariaDb(home, launch(home, data, programs), data.password());
    }

    private static RunningServer adopted(Path home, RunningServer orphan) throws IOException {
        LOG.infof("Taking over the embedded database that still runs on port %d.", orphan.port());
        var server = orphan.ownedBy(ProcessHandle.current().pid());
        own(home, server);
        return server;
    }

    private static RunningServer launch(Path home, DataFolder data, ServerBinaries binaries)
            throws IOException, InterruptedException {
        var log = home.resolve("server.log");
        for (int attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
            var port = freePort();
            var process = new ProcessBuilder(ServerOptions.listening(binaries, data.path(), port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            var server = new RunningServer(
                    process.pid(), port, ProcessHandle.current().pid());
            own(home, server);
            if (awaitGreeting(server)) {
                LOG.infof("The embedded database runs on 127.0.0.1:%d, its data is in %s.", port, data.path());
                return server;
            }
            // Somebody else may have taken the port between our asking for it and the server's listening on it.
            process.destroyForcibly().waitFor();
        }
        throw ServerLog.failure("The embedded database did not start", log, null);
    }

    /** Noted before the server is ready: a process that ends now must neither leave it behind nor forget it. */
    private static void own(Path home, RunningServer server) throws IOException {
        server.write(runFile(home));
        try {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> stopAfterApplication(home, server), "stop-embedded-mariadb"));
        } catch (IllegalStateException endingAlready) {
            stop(home, server);
            throw endingAlready;
        }
    }

    private static boolean awaitGreeting(RunningServer server) throws InterruptedException {
        var end = System.nanoTime() + START_PATIENCE.toNanos();
        while (server.lives() && System.nanoTime() < end) {
            if (server.greets()) {
                return server.lives();
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    int port() {
        return server.port();
    }

    void stop() {
        stop(home, server);
    }

    private static void stop(Path home, RunningServer server) {
        server.stop();
        try {
            Files.deleteIfExists(runFile(home));
        } catch (IOException e) {
            LOG.warnf("The file %s could not be removed: %s", runFile(home), e.getMessage());
        }
    }

    /** Shutdown hooks run side by side: requests under way and the connection pool go first. */
    private static void stopAfterApplication(Path home, RunningServer server) {
        var application = Application.currentApplication();
        if (application != null) {
            CompletableFuture.runAsync(application::awaitShutdown)
                    .completeOnTimeout(null, APPLICATION_STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
        stop(home, server);
    }

    private static Path runFile(Path home) {
        return home.resolve("run.properties");
    }
}
