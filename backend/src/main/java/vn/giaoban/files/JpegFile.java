package vn.giaoban.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JPEG picture: its segments are walked (ITU T.81 annex B) from the start over the frame header, which must state a
 * width and a height, to the scan; then the end marker must follow. A photograph cut off on its way has none. What some
 * cameras append behind the end is left alone.
 */
final class JpegFile {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private JpegFile() {}

    static PageCount inspect(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.skipNBytes(2);
            boolean framed = false;
            for (int marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
                framed |= segment(in, marker);
            }
            if (framed) {
                seekEnd(in);
                return PageCount.ONE_IMAGE;
            }
        } catch (EOFException cutOff) {
            // Said below: a picture without its end is a damaged one.
        }
        throw FileProblem.FILE_DAMAGED.refusal();
    }

    private static int marker(DataInputStream in) throws IOException {
        int next = in.readUnsignedByte();
        if (next != 0xff) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
        while (next == 0xff) {
            next = in.readUnsignedByte();
        }
        return next;
    }

    /** @return whether it was a frame header with a size */
    private static boolean segment(DataInputStream in, int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
        if (!isFrame(marker) || length < 5) {
            in.skipNBytes(length);
            return false;
        }
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        in.skipNBytes(length - 5);
        return height > 0 && width > 0;
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** In the coded data ff is always followed by 00 or a restart marker, so ff d9 is the end. */
    private static void seekEnd(DataInputStream in) throws IOException {
        int before = 0;
        int now = in.readUnsignedByte();
        while (before != 0xff || now != END_OF_IMAGE) {
            before = now;
            now = in.readUnsignedByte();
        }
    }
}
