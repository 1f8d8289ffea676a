package vn.giaoban.overview;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a person typed into a search box, as a LIKE pattern; the query folds diacritics by its collation. */
final class SearchText {

    static final String COLLATION = "utf8mb4_uca1400_ai_ci";
    private static final int LONGEST = 200;

    private SearchText() {}

    static @Nullable String pattern(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        text = text.substring(0, Math.min(text.length(), LONGEST));
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** {@code column LIKE :q} without regard to diacritics and case. */
    static String like(String column) {
        return column + " COLLATE " + COLLATION + " LIKE :q";
    }
}
