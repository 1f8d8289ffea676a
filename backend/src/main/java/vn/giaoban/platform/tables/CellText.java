package vn.giaoban.platform.tables;

import java.text.Normalizer;

/** Text on its way into a cell. */
final class CellText {

    /** Excel refuses a file with a longer one. */
    private static final int MOST = 32_767;

    private CellText() {}

    /** Composed, without control characters but for line ends, and no longer than a cell may be. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> point == '\n' || !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        if (clean.length() > MOST) {
            clean.setLength(Character.isHighSurrogate(clean.charAt(MOST - 1)) ? MOST - 1 : MOST);
        }
        return clean.toString();
    }
}
