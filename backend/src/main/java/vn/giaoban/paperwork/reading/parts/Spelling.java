package vn.giaoban.paperwork.reading.parts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.register.KnownUnits.KnownUnit;

/** Names compared as people misspell them: other tone marks, one letter too many, too few or wrong. */
final class Spelling {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    /** @param sameLetters whether only the place of a tone mark or capitals differ */
    record Match(KnownUnit unit, boolean sameLetters) {}

    private Spelling() {}

    static @Nullable Match match(String name, List<KnownUnit> among) {
        for (KnownUnit unit : among) {
            if (same(unit.name(), name) || unit.aliases().stream().anyMatch(alias -> same(alias, name))) {
                return new Match(unit, true);
            }
        }
        List<KnownUnit> folded = among.stream()
                .filter(unit -> fold(unit.name()).equals(fold(name)))
                .toList();
        if (folded.size() == 1) {
            return new Match(folded.getFirst(), tones(folded.getFirst().name()).equals(tones(name)));
        }
        String wanted = fold(name);
        List<KnownUnit> slips = among.stream()
                .filter(unit -> wanted.length() >= LONG_ENOUGH_FOR_A_SLIP && isOneSlipAway(wanted, fold(unit.name())))
                .toList();
        return slips.size() == 1 ? new Match(slips.getFirst(), false) : null;
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    /** Letters without marks, in lower case, words divided by one space. */
    static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The letters with their marks in one order, wherever in the syllable the tone stands. */
    private static String tones(String text) {
        char[] marks = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\s+", " ")
                .toCharArray();
        Arrays.sort(marks);
        return new String(marks);
    }

    /** Whether one letter was left out, added, changed, or two neighbours were swapped. */
    static boolean isOneSlipAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        int shortest = Math.min(one.length(), other.length());
        while (start < shortest && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = other.substring(start);
        if (a.length() == b.length()) {
            boolean swapped = a.length() > 1
                    && a.charAt(0) == b.charAt(1)
                    && a.charAt(1) == b.charAt(0)
                    && a.substring(2).equals(b.substring(2));
            return swapped || a.substring(1).equals(b.substring(1));
        }
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : b.substring(1).equals(a);
    }
}
