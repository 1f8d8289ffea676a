package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * «03 huyện»: a number of units none of which is named behind it, beside what the register of that day has.
 *
 * @param types «huyện, thị xã»
 * @param all whether it says that these are all of them
 */
record UnitsSaid(Words said, String types, int number, boolean all, Resolver.Count known) {

    private static final String TYPE = "(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)";
    private static final Pattern UNITS = Pattern.compile(
            "(?<![\\d/.,-])(?<all>(?:cả|toàn bộ|tất cả|đủ)\\s+)?(?<said>(?<n>\\d{1,3})(?<of>/\\d{1,3})?\\s+(?<types>"
                    + TYPE + "(?:(?:,|,?\\svà)\\s" + TYPE + ")*))(?![\\p{L}\\d])");
    private static final Pattern BETWEEN_TYPES = Pattern.compile("(?:,|,?\\svà)\\s");

    /** «03 huyện: Càng Long, …», «03 huyện (Càng Long, …)», «03 huyện Càng Long, …». */
    private static final Pattern NAMES =
            Pattern.compile("^\\s*[:(,]?\\s*(?:(?i:gồm|là|các huyện|các xã)\\s*:?\\s*)?(?:\\p{Ll}+\\s)?\\p{Lu}");

    /** «mỗi huyện chọn 02 xã»: so many of each, not so many in all. */
    private static final Pattern OF_EACH = Pattern.compile("(?:mỗi|từng)\\s[^,;.:]*$");

    private static final int MOST_NAMES = 30;

    static List<UnitsSaid> in(Words words, Resolver register) {
        List<UnitsSaid> found = new ArrayList<>();
        Matcher m = UNITS.matcher(words.key());
        while (m.find()) {
            Resolver.Count known = register.count(Set.of(BETWEEN_TYPES.split(m.group("types"))));
            boolean named = NAMES.matcher(words.text().substring(m.end())).find();
            boolean each = OF_EACH.matcher(words.key().substring(0, m.start())).find();
            if (known != null && !named && !each) {
                found.add(new UnitsSaid(
                        words.sub(m.start("said"), m.end("said")),
                        m.group("types"),
                        Integer.parseInt(m.group("n")),
                        m.group("all") != null || m.group("of") != null,
                        known));
            }
        }
        return found;
    }

    /** Whether some of those that there are, and nobody knows which. */
    boolean isChoice() {
        return !all && number > 0 && number < known.ofTypes() && number != known.ofLevel();
    }

    boolean isContradicted() {
        return number != known.ofTypes() && number != known.ofLevel() && (number > known.ofTypes() || all);
    }

    /** «7 huyện». */
    String registered() {
        return known.ofTypes() + " " + types;
    }

    /** The register's side: how many, of which day, and their names. */
    String evidence() {
        return evidence(known, types);
    }

    /** The register's side of the first number of units in a text; empty where it does not know. */
    static String evidence(String text, Resolver register) {
        Matcher m = UNITS.matcher(text.toLowerCase(Locale.of("vi")));
        Resolver.Count known = m.find() ? register.count(Set.of(BETWEEN_TYPES.split(m.group("types")))) : null;
        return known == null ? "" : evidence(known, m.group("types"));
    }

    private static String evidence(Resolver.Count known, String types) {
        boolean oneType = !BETWEEN_TYPES.matcher(types).find();
        List<String> names = known.names().stream()
                .limit(MOST_NAMES)
                .map(name -> oneType ? name.substring(types.length()).strip() : name)
                .toList();
        int more = known.ofTypes() - names.size();
        return "Danh bạ ngày " + VietnameseDates.day(known.day()) + " có " + known.ofTypes() + " " + types
                + (names.isEmpty() ? "" : ": " + String.join(", ", names))
                + (more > 0 ? " và " + more + " đơn vị khác" : "") + ".";
    }
}
