package vn.giaoban.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Removes what a crash between the writing of bytes and the commit of their row leaves behind: files that never
 * finished arriving, and contents to which no row refers. A day is far longer than any upload or transaction takes.
 * Several replicas may sweep at once: the work is the same and removing twice is removing once.
 */
@ApplicationScoped
class FileSweep {

    private static final Duration UNTOUCHED = Duration.ofDays(1);

    private final BlobFolder blobs;
    private final StoredFiles rows;

    FileSweep(BlobFolder blobs, StoredFiles rows) {
        this.blobs = blobs;
        this.rows = rows;
    }

    @Scheduled(
            identity = "files-sweep",
            every = "24h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        Instant before = blobs.now().minus(UNTOUCHED);
        blobs.sweepArriving(before);
        for (Path shelf : blobs.shelves()) {
            sweep(shelf, before);
        }
    }

    private void sweep(Path shelf, Instant before) throws IOException {
        List<String> old = blobs.olderThan(before, shelf);
        if (old.isEmpty()) {
            return;
        }
        Set<String> inUse = QuarkusTransaction.requiringNew().call(() -> rows.inUse(old));
        for (String hash : old) {
            if (!inUse.contains(hash)) {
                blobs.remove(hash, before);
            }
        }
    }
}
