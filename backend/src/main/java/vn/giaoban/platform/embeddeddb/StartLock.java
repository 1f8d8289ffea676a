package vn.giaoban.platform.embeddeddb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Lets one process at a time start a server in a folder; the others then find it running. */
final class StartLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;

    private StartLock(FileChannel channel) {
        this.channel = channel;
    }

    static StartLock take(Path file) throws IOException, InterruptedException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (tryLock(channel) == null) {
            if (System.nanoTime() > end) {
                channel.close();
                throw new IllegalStateException(
                        "Another process has been starting the embedded database for minutes and holds " + file + ".");
            }
            Thread.sleep(PAUSE);
        }
        return new StartLock(channel);
    }

    /** Closing the channel releases the lock. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Null while it is held, by another process or elsewhere in this one. */
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
