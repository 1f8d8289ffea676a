package vn.giaoban.paperwork.reading.grammar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.grammar.Bodies.Named;
import vn.giaoban.paperwork.reading.text.Words;

/** What the bodies of a list share from left to right: the kind of body and the kind of unit. */
final class SharedWords {

    static final Pattern TRAILING_UNIT = Pattern.compile(
            "^(?<prefix>.*?)(?<all>(?i:các )?)(?<type>(?i:" + BodyWords.UNIT
                    + "))\\s+(?<name>(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})(?:(?:\\s|-)(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})){0,7})(?<parent>(?:\\s*(?:,|-|thuộc|của)?\\s*)(?i:huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu}.*)?$");
    static final Pattern COLLECTIVE = Pattern.compile(
            "^(?:các|những|mỗi|từng|toàn thể|tất cả)\\s|\\scác\\s|cấp (?:tỉnh|huyện|xã|cơ sở)|^tổ đại biểu|^đại biểu|^thành viên|^đoàn công tác$|(?:xã|huyện|quận),? (?:và )?(?:phường|thị xã|thành phố|thị trấn|đặc khu)|^cơ quan, |(?:bhxh|bảo hiểm xã hội|công đoàn|đảng|hội) cơ sở|^thủ trưởng|\\d{1,4} (?:xã|phường|huyện|quận|thị trấn|đặc khu|thôn|khu phố)");

    private String prefix = "";
    private String type = "";
    private boolean ofUnit;
    private boolean commune;
    private String head = "";
    private boolean person;

    /** Another person of «các đồng chí A, B»; an office behind a name belongs to that name. */
    private void takePerson(Words piece, List<Named> found) {
        if (PERSON_NAME.matcher(piece.text()).matches()) {
            found.add(new Named(piece, piece.text(), false));
        } else if (!found.isEmpty()) {
            Named last = found.removeLast();
            Words all = last.words().sameParagraph(piece) ? last.words().through(piece) : piece;
            found.add(new Named(all, last.name() + ", " + piece.text(), false));
        }
    }

    void take(Words piece, List<Named> found) {
        if (found.isEmpty() && PERSON.matcher(piece.text()).find()) {
            person = true;
        } else if (person && ROLE.matcher(piece.key()).find()) {
            takePerson(piece, found);
            return;
        }
        String text = piece.text();
        Matcher unit = BodyWords.UNIT_AT_START.matcher(piece.key());
        boolean unitFirst = unit.find();
        boolean named = unitFirst && Bodies.startsWithName(piece, unit.end());
        if (unitFirst
                && !named
                && !found.isEmpty()
                && BodyWords.UNIT_ONLY.matcher(piece.key()).matches()) {
            extend(piece, found);
        } else if (named && ofUnit && commune && isAbove(unit.group(1)) && !found.isEmpty()) {
            addParent(piece, found);
        } else if (named && !found.isEmpty()) {
            takeWithUnit(text, found, piece, true);
        } else if (!unitFirst && piece.finds(BodyWords.AT_START) || found.isEmpty()) {
            takeWithUnit(text, found, piece, false);
        } else if (ofUnit && Bodies.startsWithName(piece, 0)) {
            addUnit(piece, type, text, found);
        } else if (person) {
            takePerson(piece, found);
        } else if (!head.isEmpty()
                && Bodies.startsWithName(piece, 0)
                && piece.text().contains(" ")
                && !ofUnit) {
            found.add(new Named(piece, head + " " + text, false));
        } else {
            extend(piece, found);
        }
    }

    /** A piece with its own kind of body, or, in a list of units, its own kind of unit. */
    private void takeWithUnit(String text, List<Named> found, Words piece, boolean sharesPrefix) {
        Matcher unit = TRAILING_UNIT.matcher(text);
        if (unit.matches() && unit.group("name") != null) {
            if (!sharesPrefix) {
                prefix = unit.group("prefix").strip();
            }
            type = unit.group("type").toLowerCase(Locale.ROOT);
            addUnit(piece, type, text.substring(unit.start("name")), found);
            return;
        }
        ofUnit = false;
        head = headOf(piece.key(), text);
        Matcher each = EACH_OF_HEAD.matcher(text);
        String name = each.find() ? head + " " + text.substring(each.end()) : withoutHonorific(text);
        found.add(new Named(
                piece, name, COLLECTIVE.matcher(name.toLowerCase(Locale.ROOT)).find()));
    }

    /** «Các trường Mầm non Hoa Sen, …»: the first of several named ones. */
    private static final Pattern EACH_OF_HEAD =
            Pattern.compile("^(?i:các (?:sở|phòng|báo|hội|trường))\\s(?=\\p{Lu}\\p{L}*)", Pattern.UNICODE_CASE);

    private void addUnit(Words piece, String unitType, String name, List<Named> found) {
        ofUnit = true;
        commune = unitType.equals("xã")
                || unitType.equals("phường")
                || unitType.equals("thị trấn")
                || unitType.equals("đặc khu");
        String ownPrefix = prefix.replaceFirst("(?i)(?:^|\\s)các$", "");
        Matcher parent = PARENT.matcher(name);
        String full = parent.find() && commune
                ? name.substring(0, parent.start()).strip() + ", "
                        + name.substring(parent.start(1)).strip()
                : name;
        String whole = (ownPrefix.isEmpty() ? "" : ownPrefix + " ") + unitType + " " + full;
        found.add(new Named(piece, withoutHonorific(whole), false));
    }

    private void extend(Words piece, List<Named> found) {
        if (found.isEmpty()) {
            found.add(new Named(
                    piece, piece.text(), COLLECTIVE.matcher(piece.key()).find()));
            return;
        }
        Named last = found.removeLast();
        Words all = last.words().sameParagraph(piece) ? last.words().through(piece) : piece;
        found.add(new Named(all, all.text(), COLLECTIVE.matcher(all.key()).find()));
    }

    private void addParent(Words piece, List<Named> found) {
        Named last = found.removeLast();
        Words all = last.words().sameParagraph(piece) ? last.words().through(piece) : piece;
        found.add(new Named(all, last.name() + ", " + piece.text(), false));
    }

    private static boolean isAbove(String unitType) {
        return !unitType.equals("xã")
                && !unitType.equals("phường")
                && !unitType.startsWith("thị trấn")
                && !unitType.equals("đặc khu")
                && !unitType.startsWith("tt");
    }

    /** «Sở» of «Sở Nội vụ, Tài chính». */
    private static String headOf(String key, String text) {
        Matcher head = SHARED_HEAD.matcher(key);
        if (!head.find()) {
            return "";
        }
        String word = text.substring(head.start(1), head.end(1));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static final Pattern PERSON = Pattern.compile(
            "^(?i:(?:các\\s)?(?:đồng chí|đ/c)|ông|bà|các ông,? bà)\\s+\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+",
            Pattern.UNICODE_CASE);
    private static final Pattern PERSON_NAME =
            Pattern.compile("(?:(?i:ông|bà|đồng chí|đ/c)\\s)?\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern ROLE = Pattern.compile(
            "^(?:phó |q\\. )?(?:chủ tịch|trưởng|ủy viên|chánh|bí thư|giám đốc|tổ trưởng|chuyên viên|công chức)");
    private static final Pattern PARENT =
            Pattern.compile("\\s*(?:,|-|thuộc|của)?\\s*((?:huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu})");
    private static final Pattern SHARED_HEAD = Pattern.compile("^(?:các )?(sở|phòng|báo|hội|trường)(?![a-zà-ỹ])");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:(?:các )?(?:đồng chí|đ/c))\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name without «đồng chí». */
    static String withoutHonorific(String name) {
        return HONORIFIC.matcher(name).replaceFirst("");
    }
}
