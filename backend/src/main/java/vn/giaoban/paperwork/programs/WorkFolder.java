package vn.giaoban.paperwork.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that only we can enter, gone with all that it holds when the work is done. */
public final class WorkFolder implements AutoCloseable {

    private final Path path;

    /** @param purpose a short word for its name */
    public WorkFolder(String purpose) throws IOException {
        path = Files.createTempDirectory("giaoban-" + purpose + "-");
    }

    public Path path() {
        return path;
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(path)) {
            all = found.toList();
        }
        // What lies inside comes behind its folder.
        for (Path each : all.reversed()) {
            Files.delete(each);
        }
    }
}
