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
        var found = RunningServer.read(runFile(home)).filter(RunningServer::answers);
        if (found.isPresent() && found.get().ownerLives()) {
            return new EmbeddedMariaDb(home, found.get(), data.password());
        }
        RunningServer server;
        if (found.isPresent()) {
            server = found.get().ownedBy(ProcessHandle.current().pid());
            LOG.infof("Taking over the embedded database that still runs on port %d.", server.port());
        } else {
            server = launch(home, data, binaries.get());
        }
        server.write(runFile(home));
        var started = new EmbeddedMariaDb(home, server, data.password());
        Runtime.getRuntime().addShutdownHook(new Thread(started::stopAfterApplication, "stop-embedded-mariadb"));
        return started;
    }

    private static RunningServer launch(Path home, DataFolder data, ServerBinaries binaries)
            throws IOException, InterruptedException {
        data.createOnce(binaries);
        var log = home.resolve("server.log");
        for (int attempt = 1; ; attempt++) {
            var port = freePort();
            var process = new ProcessBuilder(ServerOptions.listening(binaries, data.path(), port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            if (awaitGreeting(process, port)) {
                LOG.infof("The embedded database runs on 127.0.0.1:%d, its data is in %s.", port, data.path());
                return new RunningServer(
                        process.pid(), port, ProcessHandle.current().pid());
            }
            process.destroyForcibly().waitFor();
            // Somebody else may have taken the port between our asking for it and the server's listening on it.
            if (attempt == PORT_ATTEMPTS) {
                throw ServerLog.failure("The embedded database did not start", log, null);
            }
        }
    }

    private static boolean awaitGreeting(Process process, int port) throws InterruptedException {
        var end = System.nanoTime() + START_PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (RunningServer.greets(port)) {
                return process.isAlive();
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
        server.stop();
        try {
            Files.deleteIfExists(runFile(home));
        } catch (IOException e) {
            LOG.warnf("The file %s could not be removed: %s", runFile(home), e.getMessage());
        }
    }

    /** Shutdown hooks run side by side: requests under way and the connection pool go first. */
    private void stopAfterApplication() {
        var application = Application.currentApplication();
        if (application != null) {
            CompletableFuture.runAsync(application::awaitShutdown)
                    .completeOnTimeout(null, APPLICATION_STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
        stop();
    }

    private static Path runFile(Path home) {
        return home.resolve("run.properties");
    }
}
