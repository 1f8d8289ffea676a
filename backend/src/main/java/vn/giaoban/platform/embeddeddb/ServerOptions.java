package vn.giaoban.platform.embeddeddb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the server. */
final class ServerOptions {

    /** Sorts as Vietnamese dictionaries do and tells every letter and tone apart. */
    static final String COLLATION = "utf8mb4_uca1400_vietnamese_as_ci";

    private ServerOptions() {}

    static List<String> common(ServerBinaries binaries, Path dataFolder) {
        var options = new ArrayList<>(List.of(
                binaries.server().toString(),
                // Must come first: no my.cnf of the machine may change this server.
                "--no-defaults",
                "--basedir=" + binaries.basedir(),
                "--lc-messages-dir=" + binaries.share(),
                "--datadir=" + dataFolder.toAbsolutePath().normalize(),
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION,
                "--default-time-zone=+00:00"));
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root unless told so; in containers there is often nobody else.
            options.add("--user=root");
        }
        return options;
    }

    static List<String> listening(ServerBinaries binaries, Path dataFolder, int port) {
        var options = new ArrayList<>(common(binaries, dataFolder));
        options.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data folder: socket paths may not be longer than some hundred characters.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                // 11.4 makes a new key at every start, which takes seconds and protects nothing on 127.0.0.1.
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-allowed-packet=64M"));
        return options;
    }
}
