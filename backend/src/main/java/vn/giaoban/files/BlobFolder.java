package vn.giaoban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bytes on disk, each content once under the name of its hash: {@code ab/<sha256>}, {@code ab} being the first two
 * digits. A file comes to its place by one atomic rename of a complete, synchronised temporary file, so what stands
 * there is whole. Nothing outside the directory can be named: a path is only ever built from a checked hash.
 */
final class BlobFolder {

    private static final String ARRIVING = "arriving";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    /** Placing a content and removing it as unused exclude each other. */
    private final ReentrantLock places = new ReentrantLock();

    BlobFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath().normalize());
        Files.createDirectories(this.root.resolve(ARRIVING));
    }

    /** A file that has come in whole and waits under a temporary name. */
    record Arrived(Path path, long size, String sha256) {}

    /**
     * Writes a stream to disk, hashing on the way; on any failure nothing is left behind.
     *
     * @throws IOException when the stream or the disk fails, {@link BoundedInputStream.LimitReached} for a longer stream
     */
    Arrived receive(InputStream bytes, long limit) throws IOException {
        Path path = root.resolve(ARRIVING).resolve(UUID.randomUUID().toString());
        MessageDigest hash = sha256();
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), hash);
            long size = BoundedInputStream.of(bytes, limit).transferTo(out);
            file.force(true);
            return new Arrived(path, size, HexFormat.of().formatHex(hash.digest()));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    /** Gives a file its place. A content that is there already is replaced by its equal, and so is young again. */
    void place(Arrived file) throws IOException {
        Path blob = path(file.sha256());
        places.lock();
        try {
            Files.createDirectories(blob.getParent());
            Files.move(file.path(), blob, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            places.unlock();
        }
        synchronise(blob.getParent());
    }

    void discard(Arrived file) throws IOException {
        Files.deleteIfExists(file.path());
    }

    Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** @throws IOException when nothing can be written here */
    void probe() throws IOException {
        Files.delete(Files.writeString(Files.createTempFile(root.resolve(ARRIVING), "", ""), "probe"));
    }

    /** Not a number when the disk does not say. */
    double freeBytes() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException unknown) {
            return Double.NaN;
        }
    }

    /**
     * The moment by the clock that dates the files: not the process's own, which may be set for a demonstration, and
     * differs from that of a file server.
     */
    Instant now() throws IOException {
        Path dated = Files.createTempFile(root.resolve(ARRIVING), "", "");
        try {
            return Files.getLastModifiedTime(dated).toInstant();
        } finally {
            Files.delete(dated);
        }
    }

    /** Removes what never finished arriving. */
    void sweepArriving(Instant before) throws IOException {
        for (Path file : list(root.resolve(ARRIVING))) {
            removeIfOlder(file, before);
        }
    }

    /** The directories {@code 00} to {@code ff} that exist. */
    List<Path> shelves() throws IOException {
        return list(root).stream()
                .filter(path -> !path.endsWith(ARRIVING) && Files.isDirectory(path))
                .toList();
    }

    /** The hashes of a shelf's contents that came to their place before a moment. */
    List<String> olderThan(Instant before, Path shelf) throws IOException {
        return list(shelf).stream()
                .filter(path -> isOlder(path, before))
                .map(path -> path.getFileName().toString())
                .filter(SHA256.asMatchPredicate())
                .toList();
    }

    /** Removes a content unless it has become young in the meantime. */
    void remove(String sha256, Instant ifBefore) throws IOException {
        removeIfOlder(path(sha256), ifBefore);
    }

    private void removeIfOlder(Path file, Instant before) throws IOException {
        places.lock();
        try {
            if (isOlder(file, before)) {
                Files.deleteIfExists(file);
            }
        } finally {
            places.unlock();
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(moment)) < 0;
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    /** Makes the rename itself survive a power cut. Windows cannot open a directory and does not need to. */
    private static void synchronise(Path directory) {
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException notOnThisSystem) {
            // The file's own bytes were synchronised before.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
