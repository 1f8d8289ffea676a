package vn.giaoban.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters and digits. Vietnamese writes every syllable by itself, so this is what people type and what is
 * compared.
 *
 * @param folded lower case, without accents, đ as d: «Uỷ» and «Ủy», composed or decomposed, are {@code uy}
 * @param start where it begins in the text, in UTF-16 units, as JavaScript counts too
 * @param end where the next character stands
 */
record Syllable(String folded, int start, int end) {

    /** Two of them, a sign between and the shelf (10) fit into the 84 letters of a token of the full-text index. */
    private static final int LONGEST = 36;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Syllable> of(@Nullable String text) {
        List<Syllable> syllables = new ArrayList<>();
        if (text == null) {
            return syllables;
        }
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (start < 0 && Character.isLetterOrDigit(letter)) {
                start = at;
            } else if (start >= 0 && !belongs(letter)) {
                add(syllables, text, start, at);
                start = -1;
            }
            at += Character.charCount(letter);
        }
        if (start >= 0) {
            add(syllables, text, start, text.length());
        }
        return syllables;
    }

    /** A decomposed accent is a character of its own and stands after its letter. */
    private static boolean belongs(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static void add(List<Syllable> syllables, String text, int start, int end) {
        String folded = fold(text.substring(start, end));
        if (!folded.isEmpty()) {
            syllables.add(new Syllable(folded.substring(0, Math.min(folded.length(), LONGEST)), start, end));
        }
    }

    private static String fold(String syllable) {
        return ACCENTS.matcher(Normalizer.normalize(syllable, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /** Its folded syllables with a space between: equal for texts that differ in accents and signs only. */
    static String key(@Nullable String text) {
        return String.join(" ", of(text).stream().map(Syllable::folded).toList());
    }
}
