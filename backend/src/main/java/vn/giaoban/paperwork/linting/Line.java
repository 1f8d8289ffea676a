package vn.giaoban.paperwork.linting;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document as it looks: a paragraph, in a table or outside of one.
 *
 * @param cell where in a table; null outside
 * @param smallest size of its letters in points, as {@code largest}
 * @param bold all of it
 * @param coloured any of it in another colour than black
 * @param firstLine indent in millimetres
 * @param before space in points, as {@code after}
 * @param spacing of lines in multiples of a single line; 0 where it is an exact height
 * @param ruled whether a line is drawn above, below or in it
 */
record Line(
        String text,
        @Nullable Cell cell,
        Set<String> fonts,
        double smallest,
        double largest,
        boolean bold,
        boolean italic,
        boolean coloured,
        Alignment alignment,
        double firstLine,
        double before,
        double after,
        double spacing,
        boolean ruled) {

    enum Alignment {
        LEFT,
        CENTRED,
        RIGHT,
        JUSTIFIED
    }

    /** @param table counts from 0, as the other two */
    record Cell(int table, int row, int column) {}

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isCapitals() {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isLetter);
    }

    boolean inTable() {
        return cell != null;
    }

    /** Without white space at its ends, each run of white space one blank. */
    String said() {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
