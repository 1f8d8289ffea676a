package vn.giaoban.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * A PNG picture: its chunks are walked from the header to the end, each checksum compared. Nothing is decoded, so a
 * picture of a billion pixels costs no more than its bytes.
 */
final class PngFile {

    private static final int SIGNATURE_LENGTH = 8;
    private static final int HEADER = 0x49484452; // IHDR
    private static final int END = 0x49454e44; // IEND

    private PngFile() {}

    static PageCount inspect(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.skipNBytes(SIGNATURE_LENGTH);
            int type = chunk(in);
            boolean begun = type == HEADER;
            while (begun && type != END) {
                type = chunk(in);
            }
            if (begun) {
                return PageCount.ONE_IMAGE;
            }
        } catch (EOFException cutOff) {
            // Said below: a picture without its end is a damaged one.
        }
        throw FileProblem.FILE_DAMAGED.refusal();
    }

    private static int chunk(DataInputStream in) throws IOException {
        long left = Integer.toUnsignedLong(in.readInt());
        byte[] type = in.readNBytes(4);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        byte[] buffer = new byte[1 << 13];
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new EOFException();
            }
            checksum.update(buffer, 0, count);
            left -= count;
        }
        if ((int) checksum.getValue() != in.readInt()) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
        return ByteBuffer.wrap(type).getInt();
    }
}
