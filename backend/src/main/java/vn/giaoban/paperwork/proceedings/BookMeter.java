package vn.giaoban.paperwork.proceedings;

import vn.giaoban.platform.pdf.PdfMeter;

/**
 * What one paper may cost. A scan of fifty megabytes is welcome: its pictures are copied as they are packed. A bomb of a
 * few kilobytes is not: what is unpacked is the text of pages, and lies in memory page by page.
 */
final class BookMeter implements PdfMeter {

    /** The bound is reached. Unchecked, because the parser takes an IOException for damage and tries again. */
    static final class Spent extends RuntimeException {
        Spent() {
            super("The paper asks for more work than a paper needs.", null, false, false);
        }
    }

    private long unpackedLeft = 128L << 20;
    private long readLeft;
    private long objectsLeft = 600_000;

    BookMeter(long fileSize) {
        readLeft = (64L << 20) + 24 * fileSize;
    }

    @Override
    public void read(long bytes) {
        readLeft = spend(readLeft, bytes + 1);
    }

    @Override
    public void unpacked(int bytes) {
        unpackedLeft = spend(unpackedLeft, bytes);
    }

    @Override
    public void object() {
        objectsLeft = spend(objectsLeft, 1);
    }

    private static long spend(long left, long cost) {
        if (left < cost) {
            throw new Spent();
        }
        return left - cost;
    }
}
