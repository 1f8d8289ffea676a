package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Papers that were handed in for the measurement. */
final class Folders {

    private Folders() {}

    /** Removes the files and leaves the folders. */
    static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
