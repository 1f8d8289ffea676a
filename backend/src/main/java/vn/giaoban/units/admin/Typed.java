package vn.giaoban.units.admin;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitType;

/** Text as people type it or spreadsheets hold it: composed, without stray or hard spaces. */
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\uFEFF\\u200B]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    private Typed() {}

    /** One line; a blank is null. */
    static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var composed = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        var line = SPACES.matcher(composed).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Different texts in order; blanks fall out. */
    static SortedSet<String> set(@Nullable Collection<String> texts) {
        var set = new TreeSet<String>();
        if (texts != null) {
            texts.stream().map(Typed::line).filter(Objects::nonNull).forEach(set::add);
        }
        return set;
    }

    /** «Cầu Kè» whether «Cầu Kè» or «huyện Cầu Kè» was typed. */
    static String nameOf(UnitType type, String typed) {
        var name = Objects.requireNonNullElse(line(typed), "");
        var word = type.word() + " ";
        return name.toLowerCase(Locale.ROOT).startsWith(word) ? name.substring(word.length()) : name;
    }

    /** Letters without marks and digits, single spaces between: «Mã đơn vị (GSO)» is «ma don vi gso». */
    static String folded(String text) {
        // đ has no decomposition, so taking the marks off does not make it a d.
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return SEPARATORS
                .matcher(MARKS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
