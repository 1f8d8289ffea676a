package vn.giaoban.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes a number of bytes on and refuses the next one, so that what is read never depends on what a file claims. */
final class BoundedInputStream extends FilterInputStream {

    /** More bytes came than were allowed. */
    static final class LimitReached extends IOException {}

    private long left;

    private BoundedInputStream(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    static InputStream of(InputStream in, long limit) {
        return new BoundedInputStream(in, limit);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            take(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            take(count);
        }
        return count;
    }

    private void take(int count) throws LimitReached {
        left -= count;
        if (left < 0) {
            throw new LimitReached();
        }
    }
}
