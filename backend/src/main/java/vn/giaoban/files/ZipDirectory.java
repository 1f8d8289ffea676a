package vn.giaoban.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import vn.giaoban.platform.Refusal;

/**
 * How large the table of contents of a ZIP file is, read from its last record before anything else is opened: the
 * library that opens the file reads the whole table into memory, and an attacker decides how long it is.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xffff;

    /** Large Word and Excel files have some hundreds of parts; a thousand pictures are still far below. */
    private static final int MAX_ENTRIES = 10_000;

    /** 46 bytes and a name of some fifty per entry. */
    private static final long MAX_BYTES = 100L * MAX_ENTRIES;

    private ZipDirectory() {}

    /** @throws Refusal FILE_DAMAGED when there is no such table or it is out of bounds */
    static void requireModest(Path file) throws IOException {
        ByteBuffer tail = tail(file);
        int end = tail.limit() - END_LENGTH;
        while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
            end--;
        }
        // The last record must end the file: then every reader takes this one, and no other hides behind it.
        // The 64-bit form marks its counts with ffff, beyond the bounds: no file of our size needs it.
        if (end < 0
                || end + END_LENGTH + Short.toUnsignedInt(tail.getShort(end + 20)) != tail.limit()
                || Short.toUnsignedInt(tail.getShort(end + 10)) > MAX_ENTRIES
                || Integer.toUnsignedLong(tail.getInt(end + 12)) > MAX_BYTES) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
    }

    private static ByteBuffer tail(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(file.length(), END_LENGTH + MAX_COMMENT)];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
