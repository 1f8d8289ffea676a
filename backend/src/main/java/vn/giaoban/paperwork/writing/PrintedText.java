package vn.giaoban.paperwork.writing;

import java.text.Normalizer;

/** Text on its way to paper. */
public final class PrintedText {

    private PrintedText() {}

    /**
     * Composed, because neither printer sets combining marks; without control characters, which XML does not know, and
     * without marks that turn the direction of the line, behind which a name could hide.
     */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printed = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(PrintedText::printable)
                .map(point -> point == '\t' || point == '\n' || point == '\r' ? ' ' : point)
                .forEach(printed::appendCodePoint);
        return printed.toString();
    }

    private static boolean printable(int point) {
        return point == '\t' || point == '\n' || point == '\r' || !(Character.isISOControl(point) || hidden(point));
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
