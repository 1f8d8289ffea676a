package vn.giaoban.platform.embeddeddb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The files of one server. They are made in {@code data.new} and renamed when complete, so that an interrupted first
 * start leaves nothing behind that would be taken for a database. The password lies inside, so that both live and die
 * together.
 */
final class DataFolder {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);
    private static final String PASSWORD_FILE = "giaoban.password";
    private static final int PASSWORD_BYTES = 24;
    private static final long BOOTSTRAP_SECONDS = 120;

    private final Path home;

    DataFolder(Path home) {
        this.home = home;
    }

    Path path() {
        return home.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(path().resolve(PASSWORD_FILE)).strip();
    }

    void createOnce(ServerBinaries binaries) throws IOException, InterruptedException {
        if (Files.isDirectory(path())) {
            return;
        }
        LOG.infof("Creating the embedded database in %s (once).", path());
        var unfinished = home.resolve("data.new");
        Folders.delete(unfinished);
        Folders.createPrivate(unfinished);
        var password = randomPassword();
        Folders.writePrivate(unfinished.resolve(PASSWORD_FILE), password);
        bootstrap(binaries, unfinished, password);
        Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void bootstrap(ServerBinaries binaries, Path folder, String password)
            throws IOException, InterruptedException {
        var log = home.resolve("bootstrap.log");
        var command = new ArrayList<>(ServerOptions.common(binaries, folder));
        command.addAll(List.of("--bootstrap", "--skip-networking"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var statements = process.getOutputStream()) {
            statements.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (var script : List.of("system_tables", "performance_tables")) {
                Files.copy(binaries.script(script), statements);
                statements.write('\n');
            }
            statements.write(accounts(password).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A server that died closed the pipe: its own words say why.
            throw ServerLog.failure("The embedded database could not be created", log, e);
        }
        if (!process.waitFor(BOOTSTRAP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw ServerLog.failure("The embedded database could not be created", log, null);
        }
    }

    /** The script that would make root accounts is left out on purpose: this is the only account there is. */
    private static String accounts(String password) {
        return """
                FLUSH PRIVILEGES;
                CREATE DATABASE %1$s CHARACTER SET utf8mb4 COLLATE %2$s;
                CREATE USER '%3$s'@'127.0.0.1' IDENTIFIED BY '%4$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%3$s'@'127.0.0.1';
                """.formatted(EmbeddedMariaDb.DATABASE, ServerOptions.COLLATION, EmbeddedMariaDb.USER, password);
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
