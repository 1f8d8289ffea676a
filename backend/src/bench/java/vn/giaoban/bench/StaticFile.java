package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A file of the user interface that is about as large as an answer: what the server can do at most. */
record StaticFile(Request path, long kilobytes) {

    static StaticFile nearestTo(int port, Request request) throws IOException {
        long size;
        try (var connection = new HttpConnection(port)) {
            size = connection.ask(request).body().length;
        }
        try (var assets = Files.list(Path.of("../frontend/dist/assets"))) {
            var nearest = assets.min(Comparator.comparingLong(file -> Math.abs(length(file) - size)))
                    .orElseThrow();
            return new StaticFile(Request.get("/assets/" + nearest.getFileName(), null), length(nearest) / 1024);
        }
    }

    private static long length(Path file) {
        return file.toFile().length();
    }
}
