package vn.giaoban.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts as the full-text index reads them: every syllable alone ({@code xa__}) and with the one after it
 * ({@code xa_an}). The signs make each longer than the shortest word a default server keeps and none a stop word.
 */
final class Grams {

    private Grams() {}

    static String alone(String syllable) {
        return syllable + "__";
    }

    static String pair(String first, String second) {
        return first + "_" + second;
    }

    /** Syllables of two texts are never neighbours. */
    static String of(List<String> texts, Shelf shelf) {
        Set<String> grams = new LinkedHashSet<>();
        for (String text : texts) {
            String before = null;
            for (Syllable syllable : Syllable.of(text)) {
                grams.add(shelf.gram(alone(syllable.folded())));
                if (before != null) {
                    grams.add(shelf.gram(pair(before, syllable.folded())));
                }
                before = syllable.folded();
            }
        }
        return String.join(" ", grams);
    }
}
