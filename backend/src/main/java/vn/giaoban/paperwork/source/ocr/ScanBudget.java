package vn.giaoban.paperwork.source.ocr;

import java.awt.geom.Dimension2D;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import vn.giaoban.platform.pdf.PdfMeter;

/** How much drawing the pages of one scan may cost: counted for each page, and a time limit over all. */
final class ScanBudget implements PdfMeter {

    /** The bound is reached. Unchecked, because PDFBox takes an IOException for a picture that it leaves out. */
    static final class Spent extends RuntimeException {
        private final boolean late;

        private Spent(boolean late) {
            super("The scan asks for more work than a page needs.", null, false, false);
            this.late = late;
        }

        boolean isLate() {
            return late;
        }
    }

    /** A page scanned in colour at 400 dpi; unpacked it lies in memory three times. */
    private static final long LARGEST_PICTURE = 48L << 20;

    private static final long UNPACKED_FOR_A_PAGE = 160L << 20;
    private static final int OPERATORS_FOR_A_PAGE = 200_000;
    private static final int BETWEEN_LOOKS = 1_000;

    private final long until;
    private long readLeft;
    private long unpackedLeft = UNPACKED_FOR_A_PAGE;
    private int objectsLeft = 200_000;
    private int operatorsLeft = OPERATORS_FOR_A_PAGE;
    private int ticks;

    ScanBudget(long fileSize, Duration limit) {
        until = System.nanoTime() + limit.toNanos();
        readLeft = (64L << 20) + 24 * fileSize;
    }

    void nextPage() {
        unpackedLeft = UNPACKED_FOR_A_PAGE;
        operatorsLeft = OPERATORS_FOR_A_PAGE;
        demandTime();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
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

    void operator() {
        operatorsLeft = (int) spend(operatorsLeft, 1);
    }

    /** What a picture says of itself, before it is unpacked. */
    void picture(PDImage picture, int components) {
        demandModest(picture.getWidth(), picture.getHeight(), components);
    }

    /** What the data of a picture say, which may be another thing. */
    void picture(Dimension2D size, int components) {
        demandModest((long) size.getWidth(), (long) size.getHeight(), components);
    }

    private void demandModest(long width, long height, int components) {
        if (width <= 0 || height <= 0 || width * height > LARGEST_PICTURE / components) {
            throw new Spent(false);
        }
    }

    private long spend(long left, long amount) {
        if (left < amount) {
            throw new Spent(false);
        }
        if (++ticks % BETWEEN_LOOKS == 0) {
            demandTime();
        }
        return left - amount;
    }

    private void demandTime() {
        if (System.nanoTime() > until) {
            throw new Spent(true);
        }
    }
}
