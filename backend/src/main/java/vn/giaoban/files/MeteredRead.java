package vn.giaoban.files;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a PDF, every read charged to the file's {@link PdfEffort}. */
final class MeteredRead implements RandomAccessRead {

    private final RandomAccessRead bytes;
    private final PdfEffort effort;

    MeteredRead(RandomAccessRead bytes, PdfEffort effort) {
        this.bytes = bytes;
        this.effort = effort;
    }

    @Override
    public int read() throws IOException {
        effort.read(1);
        return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        effort.read(length);
        return bytes.read(buffer, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        effort.read(0);
        bytes.seek(position);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** A view reads on its own; the parser charges it where it is unpacked. */
    @Override
    public RandomAccessReadView createView(long startPosition, long length) throws IOException {
        return bytes.createView(startPosition, length);
    }
}
