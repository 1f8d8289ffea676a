package vn.giaoban.paperwork.source.ocr;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that only we can enter, gone with all that it holds when the work is done. */
final class WorkFolder implements AutoCloseable {

    private final Path path;

    WorkFolder() throws IOException {
        path = Files.createTempDirectory("giaoban-scan-");
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(path);
    }
}
