package vn.giaoban.paperwork.source.pdf;

import java.time.Duration;
import vn.giaoban.platform.pdf.PdfMeter;

/**
 * How much one PDF may cost. Counted first, so that the same file has the same outcome on a slow machine; the time limit
 * is for what nobody thought of.
 */
final class PdfBudget implements PdfMeter {

    /** The bound is reached. Unchecked, because the parser takes an IOException for damage and tries again. */
    static final class Spent extends RuntimeException {
        private final boolean late;

        private Spent(boolean late) {
            super("The PDF asks for more work than a plan needs.", null, false, false);
            this.late = late;
        }

        boolean isLate() {
            return late;
        }
    }

    static final int MOST_PAGES = 200;

    private static final long TIME = Duration.ofSeconds(20).toNanos();
    private static final int BETWEEN_LOOKS = 1_000;

    private long unpackedLeft = 64L << 20;
    private long readLeft;
    private int objectsLeft = 400_000;
    private int glyphsLeft = 300_000;
    private int operatorsLeft = 2_000_000;
    private int ticks;
    private final long until = System.nanoTime() + TIME;

    /** A broken file is searched from end to end several times; see how often that may be. */
    PdfBudget(long fileSize) {
        readLeft = (32L << 20) + 24 * fileSize;
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
        objectsLeft = (int) spend(objectsLeft, 1);
    }

    void glyph() {
        glyphsLeft = (int) spend(glyphsLeft, 1);
    }

    /** Drawing a form costs more than drawing a line: it opens a stream. */
    void operator(String name) {
        operatorsLeft = (int) spend(operatorsLeft, name.equals("Do") ? 200 : 1);
    }

    private long spend(long left, long amount) {
        if (left < amount) {
            throw new Spent(false);
        }
        if (++ticks % BETWEEN_LOOKS == 0 && System.nanoTime() > until) {
            throw new Spent(true);
        }
        return left - amount;
    }
}
