package vn.giaoban.calendar;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The documents' own words, as this room keeps them. */
final class Wording {

    private Wording() {}

    /** Composed letters (NFC), single spaces, none at the ends; null for nothing. */
    static @Nullable String clean(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ");
    }
}
