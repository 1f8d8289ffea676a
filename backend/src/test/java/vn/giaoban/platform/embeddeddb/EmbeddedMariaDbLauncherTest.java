package vn.giaoban.platform.embeddeddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbLauncherTest {

    @TempDir
    Path home;

    private EmbeddedMariaDb running;

    @AfterEach
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void dataSurviveARestart() throws SQLException {
        start();
        execute("CREATE TABLE kept (word varchar(20))");
        execute("INSERT INTO kept VALUES ('kế hoạch')");
        running.stop();

        start();

        assertThat(query("SELECT word FROM kept")).isEqualTo("kế hoạch");
    }

    @Test
    void aServerLeftBehindByAKilledProcessIsAdopted() throws Exception {
        var killed = inAnotherJvm(LeaveServerBehind.class);
        var left = RunningServer.read(home.resolve("run.properties")).orElseThrow();
        assertThat(left.owner()).isEqualTo(killed);
        assertThat(left.lives()).isTrue();
        assertThat(left.greets()).isTrue();

        start();

        var adopted = RunningServer.read(home.resolve("run.properties")).orElseThrow();
        assertThat(adopted.pid()).isEqualTo(left.pid());
        assertThat(adopted.owner()).isEqualTo(ProcessHandle.current().pid());
        assertThat(query("SELECT word FROM kept")).isEqualTo("before the kill");
        running.stop();
        assertThat(ProcessHandle.of(left.pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aSecondStartInTheSameFolderJoinsTheServer() {
        start();

        var second = EmbeddedMariaDb.start(home, () -> {
            throw new AssertionError("no second server may be started");
        });

        assertThat(second.jdbcUrl()).isEqualTo(running.jdbcUrl());
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws Exception {
        Files.createDirectories(home.resolve("data.new/mysql"));
        Files.writeString(home.resolve("data.new/mysql/db.frm"), "half written");

        start();

        assertThat(query("SELECT 1")).isEqualTo("1");
        assertThat(home.resolve("data.new")).doesNotExist();
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws IOException {
        start();

        for (var address : ownAddresses()) {
            assertThat(accepts(address)).as("open on %s", address).isEqualTo(isFirstLoopback(address));
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() throws IOException {
        start();

        for (var user : List.of("root", EmbeddedMariaDb.USER, "")) {
            assertThatThrownBy(() -> DriverManager.getConnection(running.jdbcUrl(), user, ""))
                    .as("signing in as «%s»", user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var rights = Files.getPosixFilePermissions(home.resolve("data/giaoban.password"));
            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        }
    }

    @Test
    void aMachineWithoutAServerIsToldWhatToDo() {
        assertThatThrownBy(() -> ServerBinaries.find(Optional.of(home.toString()), home))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(home.toString());
    }

    @Test
    void aServerThatFailsIsQuoted() throws IOException {
        start();
        running.stop();
        Files.delete(home.resolve("data/ibdata1"));

        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("InnoDB");
    }

    /** Starts a server and dies without a chance to stop it, as by {@code kill -9}. */
    static final class LeaveServerBehind {
        public static void main(String[] args) throws SQLException {
            var server = EmbeddedMariaDb.start(Path.of(args[0]), EmbeddedMariaDbLauncherTest::binaries);
            try (var connection =
                            DriverManager.getConnection(server.jdbcUrl(), EmbeddedMariaDb.USER, server.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (word varchar(20))");
                statement.execute("INSERT INTO kept VALUES ('before the kill')");
            }
            Runtime.getRuntime().halt(137);
        }
    }

    private long inAnotherJvm(Class<?> program) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), program.getName(), home.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        return process.pid();
    }

    private void start() {
        running = EmbeddedMariaDb.start(home, EmbeddedMariaDbLauncherTest::binaries);
    }

    private static ServerBinaries binaries() {
        return ServerBinaries.find(Optional.empty(), Path.of(".embedded"));
    }

    private void execute(String statement) throws SQLException {
        query(statement);
    }

    private String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(running.jdbcUrl(), EmbeddedMariaDb.USER, running.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<InetAddress> ownAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
    }

    private static boolean isFirstLoopback(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    private boolean accepts(InetAddress address) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, running.port()), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
