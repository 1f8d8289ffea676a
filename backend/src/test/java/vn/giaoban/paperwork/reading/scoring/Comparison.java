package vn.giaoban.paperwork.reading.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Text as labels are compared: composed letters, no Markdown marks, single spaces. */
public final class Comparison {

    private Comparison() {}

    /** N() of the label conventions. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replace("\uFEFF", "")
                .replace('\u00A0', ' ')
                .replaceAll("(?m)^\\s*#+\\s*", "")
                .replaceAll("[*\\\\_]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isTextual() && actual.isTextual()) {
            return bare(expected.asText()).equals(bare(actual.asText()));
        }
        if (expected.isNumber() && actual.isNumber()) {
            return expected.asDouble() == actual.asDouble();
        }
        return expected.equals(actual);
    }

    /** Names written by hand are compared without regard to capitals. */
    static boolean sameName(JsonNode expected, JsonNode actual) {
        return expected.isTextual()
                && actual.isTextual()
                && bare(expected.asText()).equalsIgnoreCase(bare(actual.asText()));
    }

    static String bare(String text) {
        return normalised(text).replaceAll("[.;:,/\\s]+$", "");
    }

    static Set<String> names(JsonNode array) {
        Set<String> names = new HashSet<>();
        array.forEach(item -> names.add(bare(item.asText()).toLowerCase(Locale.ROOT)));
        return names;
    }

    /** Share of the words of the one that the other has, both ways; 1 when they are the same. */
    static double similarity(String one, String other) {
        List<String> a = words(one);
        List<String> b = new ArrayList<>(words(other));
        int all = a.size() + b.size();
        int common = 0;
        for (String word : a) {
            if (b.remove(word)) {
                common++;
            }
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static List<String> words(String text) {
        return List.of(bare(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
    }
}
