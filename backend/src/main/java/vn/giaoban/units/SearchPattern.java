package vn.giaoban.units;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person types to find a name: the beginnings of its words, in their order, «thg truc cau» not among them but
 * «thuong truc cau» is. Compared without accents by the collation, so that đ is d and «Hoà» is «Hòa».
 */
final class SearchPattern {

    private SearchPattern() {}

    /** A LIKE pattern for a text that has a space put before it; null when there is nothing to search for. */
    static @Nullable String of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Arrays.stream(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip().split("\\s+"))
                .map(word -> "% " + word.replaceAll("[\\\\%_]", "\\\\$0"))
                .collect(Collectors.joining("", "", "%"));
    }
}
