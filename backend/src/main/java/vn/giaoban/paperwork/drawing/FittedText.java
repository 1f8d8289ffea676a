package vn.giaoban.paperwork.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.writing.Fonts.Face;

/**
 * A text broken into lines at the largest size at which it fits a box; at the smallest, what does not fit any more ends
 * with «…».
 *
 * @param size in points
 */
public record FittedText(List<String> lines, Face face, float size) {

    /** Between the base lines of two lines, in sizes. */
    public static final float LEADING = 1.2f;

    private static final float STEP = 0.93f;
    private static final float WORTH_ONE_LINE = 0.55f;
    private static final float WORTH_A_PHRASE = 0.8f;
    private static final String CUT = "…";

    public float height() {
        return lines.size() * size * LEADING;
    }

    public static FittedText of(
            String text, Face face, float width, float height, float largest, float smallest, Lettering lettering)
            throws IOException {
        String printable = lettering.printable(text);
        float size = largest;
        List<String> lines = broken(printable, face, width / size, lettering);
        while (!fits(lines, size, height, face, width, lettering) && size * STEP >= smallest) {
            size *= STEP;
            lines = broken(printable, face, width / size, lettering);
        }
        if (!fits(lines, size, height, face, width, lettering)) {
            lines = cut(lines, Math.max(1, (int) (height / (size * LEADING))), face, width / size, lettering);
        }
        return lines.size() < 2 || lines.getLast().endsWith(CUT)
                ? new FittedText(lines, face, size)
                : balanced(printable, lines, face, size, width, smallest, lettering);
    }

    /** No more lines than these, about equally long; a little smaller where that spares a phrase. */
    private static FittedText balanced(
            String text, List<String> lines, Face face, float size, float width, float smallest, Lettering lettering)
            throws IOException {
        Balance balance = new Balance(text, face, lettering);
        for (float tried = size; tried >= Math.max(smallest, size * WORTH_A_PHRASE); tried *= STEP) {
            List<String> better = balance.lines(lines.size(), width / tried);
            if (better != null && balance.isWhole(better)) {
                return new FittedText(better, face, tried);
            }
        }
        List<String> torn = balance.lines(lines.size(), width / size);
        return new FittedText(torn == null ? lines : torn, face, size);
    }

    /**
     * A name: in one line as long as that is not much smaller, for names are not broken without need; else in two, which
     * are larger than three would be read.
     */
    public static FittedText name(
            String text, Face face, float width, float height, float largest, float smallest, Lettering lettering)
            throws IOException {
        String printable = lettering.printable(text);
        float one = lettering.width(printable, face);
        float size = one == 0 ? largest : Math.min(largest, width / one);
        if (size >= largest * WORTH_ONE_LINE) {
            return new FittedText(List.of(printable), face, size);
        }
        Balance balance = new Balance(printable, face, lettering);
        float two = Math.min(Math.min(largest, width / balance.half()), height / (2 * LEADING));
        // A little smaller, where that leaves a choice of where to break.
        List<String> lines = two * STEP < smallest ? null : balance.lines(2, width / (two * STEP));
        return lines == null
                ? of(text, face, width, height, largest, smallest, lettering)
                : new FittedText(lines, face, two * STEP);
    }

    private static boolean fits(
            List<String> lines, float size, float height, Face face, float width, Lettering lettering)
            throws IOException {
        for (String line : lines) {
            if (lettering.width(line, face) * size > width) {
                return false;
            }
        }
        return lines.size() * size * LEADING <= height;
    }

    /** At blanks; a word that is wider than the line stays whole here. */
    private static List<String> broken(String text, Face face, float width, Lettering lettering) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lettering.width(longer, face) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> cut(List<String> lines, int most, Face face, float width, Lettering lettering)
            throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            boolean last = kept.size() == most - 1 && lines.size() > most;
            kept.add(shortened(line, last, face, width, lettering));
        }
        return kept;
    }

    private static String shortened(String line, boolean more, Face face, float width, Lettering lettering)
            throws IOException {
        if (!more && lettering.width(line, face) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && lettering.width(line.substring(0, end) + CUT, face) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + CUT;
    }
}
