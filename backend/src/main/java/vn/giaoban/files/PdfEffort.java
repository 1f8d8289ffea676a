package vn.giaoban.files;

import vn.giaoban.platform.pdf.PdfMeter;

/**
 * How much work one PDF may cost. Counted, not timed, so that the same file has the same outcome on a slow machine.
 *
 * <p>Reading: a sound file of any size needs some hundred kilobytes. One whose cross-references are broken is searched
 * byte by byte from end to end some five times, at two units a byte, and the search remembers every object it meets,
 * about ten bytes of file in about a hundred of memory. Such a file is repaired up to {@link #REPAIRED_UP_TO}; a larger
 * one that was cut off is damaged.
 *
 * <p>Objects: a PDF of 50 MB has up to some hundred thousand, each some hundred bytes in memory when it is read, and only
 * those on the way to the pages are.
 */
final class PdfEffort implements PdfMeter {

    /** The bound is reached. Unchecked, because the parser takes an IOException for damage and tries again. */
    static final class Spent extends RuntimeException {
        private Spent() {
            super("The PDF asks for more work than a paper needs.", null, false, false);
        }
    }

    static final int MAX_UNPACKED = 16 << 20;

    private static final int MAX_OBJECTS = 400_000;
    private static final long READS_OF_A_SOUND_FILE = 16L << 20;
    private static final long REPAIRED_UP_TO = 8L << 20;
    private static final int READS_PER_BYTE_REPAIRED = 24;

    private long readsLeft;
    private int objectsLeft = MAX_OBJECTS;
    private int unpackedLeft = MAX_UNPACKED;

    private PdfEffort(long reads) {
        readsLeft = reads;
    }

    static PdfEffort forFileOf(long bytes) {
        return new PdfEffort(READS_OF_A_SOUND_FILE + (bytes <= REPAIRED_UP_TO ? READS_PER_BYTE_REPAIRED * bytes : 0));
    }

    @Override
    public void read(long bytes) {
        readsLeft -= bytes + 1;
        if (readsLeft < 0) {
            throw new Spent();
        }
    }

    @Override
    public void object() {
        if (--objectsLeft < 0) {
            throw new Spent();
        }
    }

    @Override
    public void unpacked(int bytes) {
        unpackedLeft -= bytes;
        if (unpackedLeft < 0) {
            throw new Spent();
        }
    }
}
