package vn.giaoban.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;

/**
 * Papers received and kept. What others see of this room: they give bytes and get a {@link StoredFile}, keep its id in
 * a row of their own (with a foreign key to {@code stored_file}), and open it by that id. Who may read a file is
 * decided by the room that refers to it, before it asks.
 *
 * <p>Receiving has two steps, because the bytes of a slow line must not come in while a transaction is open, and cannot
 * come in twice when one is repeated: {@link #take} outside, {@link #keep} inside the transaction that refers to the
 * file. {@link #receive} does both where neither matters. Bytes taken and never kept are swept after a day.
 */
@Startup
@ApplicationScoped
public class FileStore {

    private final FilesConfig config;
    private final StoredFiles rows;
    private final BlobFolder blobs;
    private final Clock clock;

    FileStore(FilesConfig config, StoredFiles rows, BlobFolder blobs, Clock clock) {
        this.config = config;
        this.rows = rows;
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * Takes a file in one pass and looks into it; nothing is in the database yet.
     *
     * @param declaredLength in bytes as the sender states it, -1 when it does not
     * @throws Refusal a {@link FileProblem}; nothing of the file is left
     * @throws UncheckedIOException when the stream breaks or the disk fails; nothing of the file is left
     */
    public StoredFile take(InputStream bytes, String fileName, long declaredLength) {
        String name = FileName.clean(fileName);
        FileType type = FileType.ofName(name);
        try {
            if (declaredLength > limit()) {
                throw tooLarge();
            }
            BlobFolder.Arrived arrived = blobs.receive(bytes, limit());
            try {
                requireWhole(arrived.size(), declaredLength);
                PageCount count = type.inspect(arrived.path());
                blobs.place(arrived);
                return new StoredFile(
                        Ids.next(),
                        name,
                        type.mediaType(),
                        arrived.size(),
                        arrived.sha256(),
                        count.pages(),
                        count.source());
            } finally {
                blobs.discard(arrived);
            }
        } catch (BoundedInputStream.LimitReached tooLong) {
            throw tooLarge();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes bytes of any type as they are, for a room that has read them itself: nothing looks into them again, and like
     * every file they are only ever handed out to be saved.
     *
     * @throws Refusal FILE_EMPTY or FILE_TOO_LARGE
     */
    public StoredFile takeAsRead(byte[] bytes, String fileName, String mediaType) {
        try {
            BlobFolder.Arrived arrived = blobs.receive(new ByteArrayInputStream(bytes), limit());
            try {
                requireWhole(arrived.size(), bytes.length);
                blobs.place(arrived);
                return new StoredFile(
                        Ids.next(),
                        FileName.clean(fileName),
                        mediaType,
                        arrived.size(),
                        arrived.sha256(),
                        null,
                        PageSource.UNKNOWN);
            } finally {
                blobs.discard(arrived);
            }
        } catch (BoundedInputStream.LimitReached tooLong) {
            throw tooLarge();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes a file that the product itself has made, whatever its size: what it may cost was bounded where it was made.
     *
     * @param made stays where it is
     * @param pages counted by its maker
     */
    public StoredFile takeMade(Path made, String fileName, String mediaType, int pages) {
        try (InputStream bytes = Files.newInputStream(made)) {
            BlobFolder.Arrived arrived = blobs.receive(bytes, Long.MAX_VALUE);
            try {
                blobs.place(arrived);
                return new StoredFile(
                        Ids.next(),
                        FileName.clean(fileName),
                        mediaType,
                        arrived.size(),
                        arrived.sha256(),
                        pages,
                        PageSource.EXACT_PDF);
            } finally {
                blobs.discard(arrived);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Records a file that was taken, in the transaction under way or in one of its own. */
    public StoredFile keep(StoredFile taken) {
        QuarkusTransaction.joiningExisting().run(() -> rows.persist(new StoredFileRow(taken, clock.instant())));
        return taken;
    }

    /** {@link #take} and {@link #keep} at once. */
    public StoredFile receive(InputStream bytes, String fileName, long declaredLength) {
        return keep(take(bytes, fileName, declaredLength));
    }

    /** Deletes the record of a file to which nothing refers any more; its bytes go with the next sweep. */
    public void forget(UUID id) {
        QuarkusTransaction.joiningExisting().run(() -> rows.deleteById(id));
    }

    /** @throws NoSuchElementException for an id that this store never gave: a fault of the room that asks */
    public StoredFile find(UUID id) {
        return rows.findByIdOptional(id)
                .orElseThrow(() -> new NoSuchElementException("No stored file " + id))
                .file();
    }

    /** Several files in one select; ids without a file are missing in the answer. */
    public Map<UUID, StoredFile> find(Collection<UUID> ids) {
        return rows.withIds(ids).stream()
                .map(StoredFileRow::file)
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** Where the bytes of a file lie, to be read only. */
    public Path path(UUID id) {
        return path(find(id));
    }

    /** The same without asking the database again. */
    public Path path(StoredFile file) {
        return blobs.path(file.sha256());
    }

    /** @throws UncheckedIOException when the bytes are gone */
    public InputStream open(UUID id) {
        try {
            return Files.newInputStream(path(id));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The file as an answer of an endpoint: {@code return files.attachment(id).answer(request);} */
    public Attachment attachment(UUID id) {
        StoredFile file = find(id);
        return new Attachment(file, blobs.path(file.sha256()));
    }

    private static void requireWhole(long size, long declaredLength) {
        if (declaredLength >= 0 && size != declaredLength) {
            throw FileProblem.FILE_DAMAGED.refusal(
                    "Tệp chưa tải lên trọn vẹn: nhận được %d trên %d byte. Hãy tải lên lại."
                            .formatted(size, declaredLength));
        }
        if (size == 0) {
            throw FileProblem.FILE_EMPTY.refusal();
        }
    }

    private Refusal tooLarge() {
        return FileProblem.FILE_TOO_LARGE.refusal(
                "Tệp lớn hơn %d MB. Hãy giảm độ phân giải của ảnh và bản quét hoặc chia thành nhiều tệp rồi tải lên lại."
                        .formatted(limit() >> 20));
    }

    private long limit() {
        return config.maxSize().asLongValue();
    }
}
