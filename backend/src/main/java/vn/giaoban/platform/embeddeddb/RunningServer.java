package vn.giaoban.platform.embeddeddb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What {@code run.properties} remembers of a server, so that a later process finds it again.
 *
 * @param pid the process of the server
 * @param port where it listens on 127.0.0.1
 * @param owner the process that stops it when it ends
 */
record RunningServer(long pid, int port, long owner) {

    private static final int CONNECT_MILLIS = 2_000;
    private static final long STOP_SECONDS = 30;

    static Optional<RunningServer> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new RunningServer(
                    Long.parseLong(properties.getProperty("pid")),
                    Integer.parseInt(properties.getProperty("port")),
                    Long.parseLong(properties.getProperty("owner"))));
        } catch (IllegalArgumentException e) {
            // A process killed while writing: the file says nothing, and the data folder's own lock guards the data.
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, "pid=%d%nport=%d%nowner=%d%n".formatted(pid, port, owner));
    }

    /** Whether that process still is a server; process numbers are given out again after a while. */
    boolean lives() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                .isPresent();
    }

    boolean ownerLives() {
        return ProcessHandle.of(owner).map(ProcessHandle::isAlive).orElse(false);
    }

    RunningServer ownedBy(long process) {
        return new RunningServer(pid, port, process);
    }

    void stop() {
        ProcessHandle.of(pid).filter(handle -> lives()).ifPresent(handle -> {
            handle.destroy();
            try {
                handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                handle.destroyForcibly();
            }
        });
    }

    /** Every MariaDB server speaks first; the fifth byte of its greeting is the protocol's number, 10. */
    boolean greets() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setSoTimeout(CONNECT_MILLIS);
            var head = socket.getInputStream().readNBytes(5);
            return head.length == 5 && head[4] == 10;
        } catch (IOException e) {
            return false;
        }
    }
}
