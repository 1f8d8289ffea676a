package vn.giaoban.platform.embeddeddb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's own words, for the message that reaches a person. */
final class ServerLog {

    private static final int LINES = 15;

    private ServerLog() {}

    static IllegalStateException failure(String what, Path log, Exception cause) {
        return new IllegalStateException(
                what + ". The whole log is in " + log.toAbsolutePath() + "; it ends:\n" + tail(log), cause);
    }

    private static String tail(Path log) {
        try {
            // Read as Latin-1: a log in any encoding must not hide the failure behind a second one.
            var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }
}
