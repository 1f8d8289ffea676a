package vn.giaoban.paperwork.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.text.Words;

/** Names of bodies: where one begins a sentence and ends, and which several one phrase names. */
public final class Bodies {

    /** @param phrase the subject; @param rest what is said of it, with its verb */
    public record Subject(Words phrase, Words rest) {}

    /**
     * One body of a list.
     *
     * @param words what of the phrase names it
     * @param name completed by what it shares with those before: «Thường trực HĐND huyện Trà Cú»
     */
    public record Named(Words words, String name, boolean collective) {}

    private static final int LONGEST = 1600;
    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})(?:(?:\\s|-|\\s-\\s)(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}(?!\\d))){0,7}$");
    private static final Pattern TRAILING_UNIT = Pattern.compile(
            "^(?<prefix>.*?)(?<all>(?i:các )?)(?<type>(?i:" + BodyWords.UNIT
                    + "))\\s+(?<name>(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})(?:(?:\\s|-)(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})){0,7})(?<parent>(?:\\s*(?:,|-|thuộc|của)?\\s*)(?i:huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu}.*)?$");
    private static final Pattern HDND = Pattern.compile("(?:của )?(?:hđnd|hội đồng nhân dân)(?: .*)?$");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "^(?:các|những|mỗi|từng|toàn thể|tất cả)\\s|\\scác\\s|cấp (?:tỉnh|huyện|xã|cơ sở)|^tổ đại biểu|^đại biểu|^thành viên|^đoàn công tác$|(?:xã|huyện|quận),? (?:và )?(?:phường|thị xã|thành phố|thị trấn|đặc khu)|^cơ quan, |^thủ trưởng");
    private static final Pattern AND = Pattern.compile("\\s(?:và|cùng với|cùng)\\s");

    /** «UBND các xã:» before the names of the communes. */
    private static final Pattern OPENS_NAMES = Pattern.compile(
            "(?:các|những)\\s+(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu|sở|phòng|ban|đơn vị|cơ quan|khu phố|thôn)(?:,\\s[^:]{1,40})?$");
    /** A name of a body, for use in patterns over keys. */
    public static final String NAME_PATTERN = BodyWords.NAME;

    private Bodies() {}

    /** The subject of a sentence and the rest of it; null when it does not begin with a body that is to do something. */
    public static @Nullable Subject subject(Words sentence) {
        Words from = withoutRequest(sentence);
        if (!from.finds(BodyWords.AT_START)) {
            return null;
        }
        int colon = topLevel(from.key(), ':');
        int verb = Verbs.firstIn(from, 1);
        boolean listed = colon >= 0
                && colon < verb
                && from.sub(0, colon).finds(OPENS_NAMES)
                && startsWithName(from.sub(colon + 1).trim(), 0)
                && !Verbs.at(from.sub(colon + 1).trim().key(), 0);
        int end = colon >= 0 && !listed && (verb < 0 || colon < verb) ? colon : verb;
        if (end <= 0 || end > LONGEST) {
            return null;
        }
        Words phrase = from.sub(0, end).bare();
        if (phrase.isEmpty() || phrase.key().contains(". ")) {
            return null;
        }
        Words rest = from.sub(end == colon ? end + 1 : end).trim();
        return new Subject(phrase, rest);
    }

    /** A sentence without «Giao», «Đề nghị», «Đối với» at its head. */
    public static Words withoutRequest(Words sentence) {
        Words words = sentence.trim();
        Matcher request = words.match(BodyWords.REQUEST);
        return request.find() ? words.sub(request.end()) : words;
    }

    public static boolean asks(Words sentence) {
        return sentence.trim().finds(BodyWords.REQUEST);
    }

    /** Whether words begin as names of bodies do. */
    public static boolean startsWithBody(Words words) {
        return words.finds(BodyWords.AT_START);
    }

    /** The leading part of words that names bodies, up to a verb or a stop; null when they begin with none. */
    public static @Nullable Words leading(Words words) {
        if (!words.finds(BodyWords.AT_START)) {
            return null;
        }
        int verb = Verbs.firstIn(words, 1);
        int end = verb < 0 ? words.length() : verb;
        int stop = firstStop(words.key(), end);
        Words phrase = words.sub(0, stop).bare();
        return phrase.isEmpty() ? null : phrase;
    }

    private static final Pattern STOP = Pattern.compile(
            "[;.:(]|\\s(?:để|trước|chậm nhất|muộn nhất|đúng|theo|nhằm|qua|từ|bằng|khi|đồng thời|ngay sau|sau khi|và gửi|và báo|vào|làm cơ sở|trong|với|kết quả|về việc|tình hình|danh sách|định kỳ|hằng|hàng|tại hội nghị)\\s|,\\s(?:đồng thời|qua|trước|chậm nhất|để|email|địa chỉ|hạn)\\s?");

    private static int firstStop(String key, int end) {
        Matcher stop = STOP.matcher(key);
        int from = 0;
        while (stop.find(from) && stop.start() < end) {
            boolean abbreviation = key.charAt(stop.start()) == '.' && stop.end() < end && key.charAt(stop.end()) != ' ';
            if (!abbreviation) {
                return stop.start();
            }
            from = stop.end();
        }
        return end;
    }

    private static int topLevel(String key, char wanted) {
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == wanted && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The bodies that a phrase names, each completed. */
    public static List<Named> in(Words phrase) {
        Words words = colonList(withoutParentheses(phrase));
        List<Named> found = new ArrayList<>();
        State state = new State();
        List<Words> pieces = pieces(words);
        for (int i = 0; i < pieces.size(); i++) {
            Words piece = pieces.get(i);
            while (i + 1 < pieces.size() && isBare(piece, found.isEmpty())) {
                piece = piece.through(pieces.get(++i));
            }
            state.take(piece, found);
        }
        return withSharedUnit(withSharedCouncil(found));
    }

    private static final Pattern WITHOUT_UNIT = Pattern.compile(
            "^(?:(?:ban )?thường trực |lãnh đạo |văn phòng )?(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|ubmttq(?:vn)?|(?:ban thường trực )?(?:ủy ban |ub)?(?:mttq|mặt trận tổ quốc)(?: việt nam)?|đảng ủy)$");
    private static final Pattern UNIT_AT_END = Pattern.compile("\\s((?:(?:các|cấp|của)\\s+)?" + BodyWords.UNIT
            + "(?:(?:,\\s*|\\s+và\\s+|\\s)(?:cấp\\s+)?" + BodyWords.UNIT + "){0,5})$");

    /** «Thường trực HĐND, UBND các xã, phường»: both are of the communes. */
    private static List<Named> withSharedUnit(List<Named> found) {
        String shared = null;
        List<Named> all = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            Named named = found.get(i);
            String key = named.name().toLowerCase(Locale.ROOT);
            Matcher unit = UNIT_AT_END.matcher(key);
            if (unit.find()) {
                shared = named.name().substring(unit.start(1));
                all.addFirst(named);
            } else if (shared != null && WITHOUT_UNIT.matcher(key).matches()) {
                String name = named.name() + " " + shared;
                all.addFirst(new Named(
                        named.words(),
                        name,
                        COLLECTIVE.matcher(name.toLowerCase(Locale.ROOT)).find()));
            } else {
                shared = null;
                all.addFirst(named);
            }
        }
        return all;
    }

    /** «Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh»: both are of the council. */
    private static List<Named> withSharedCouncil(List<Named> found) {
        if (found.size() < 2) {
            return found;
        }
        Matcher council = HDND.matcher(found.getLast().name().toLowerCase(Locale.ROOT));
        String last = found.getLast().name();
        if (!last.toLowerCase(Locale.ROOT).startsWith("ban ") || !council.find() || council.start() == 0) {
            return found;
        }
        String of = last.substring(council.start());
        List<Named> all = new ArrayList<>();
        for (Named named : found) {
            String key = named.name().toLowerCase(Locale.ROOT);
            boolean lacks = key.startsWith("ban ") && !HDND.matcher(key).find();
            all.add(lacks ? new Named(named.words(), named.name() + " " + of, named.collective()) : named);
        }
        return all;
    }

    /** «Chủ tịch» of «Chủ tịch, Phó Chủ tịch HĐND»; a type word alone goes on with the class before it. */
    private static boolean isBare(Words piece, boolean first) {
        return piece.finds(BodyWords.BARE) && (first || !piece.finds(BodyWords.UNIT_ONLY));
    }

    private static Words withoutParentheses(Words phrase) {
        int open = phrase.text().indexOf('(');
        int close = phrase.text().indexOf(')');
        if (open <= 0 || close < open) {
            return phrase;
        }
        Words before = phrase.sub(0, open).trim();
        Words after = phrase.sub(close + 1).trim();
        return after.isEmpty() ? before : before.isEmpty() ? after : Words.join(List.of(before, after));
    }

    /** «các Sở: Nội vụ, Tài chính» is read as a list of Sở. */
    private static Words colonList(Words words) {
        int colon = words.text().indexOf(':');
        if (colon <= 0 || colon > 40 || colon + 1 >= words.length()) {
            return words;
        }
        return Words.join(
                List.of(words.sub(0, colon).trim(), words.sub(colon + 1).trim()));
    }

    private static List<Words> pieces(Words words) {
        String key = masked(words.key());
        List<Words> pieces = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == ',' || c == ';')) {
                add(pieces, words, start, i);
                start = i + 1;
            } else if (depth <= 0 && c == ' ') {
                Matcher and = AND.matcher(key).region(i, key.length());
                if (and.lookingAt() && splitsAt(words, start, i, and.end())) {
                    add(pieces, words, start, i);
                    start = and.end();
                    i = and.end() - 1;
                } else if (i > start && lacksComma(words, start, i)) {
                    add(pieces, words, start, i);
                    start = i + 1;
                }
            }
        }
        add(pieces, words, start, key.length());
        return pieces;
    }

    /** «khu phố 4 khu phố 5»: the name of a second unit of one level begins without a comma. */
    private static boolean lacksComma(Words words, int start, int at) {
        Words right = words.sub(at + 1);
        Matcher next = right.match(BodyWords.UNIT_AT_START);
        if (!next.find() || !startsWithName(right, next.end())) {
            return false;
        }
        Matcher own = words.sub(start, at).trim().match(NAMED_UNIT_START);
        return own.find() && own.group(1).equals(next.group(1));
    }

    private static final Pattern NAMED_UNIT_START = Pattern.compile("(?:^|\\s)(" + BodyWords.UNIT + ")\\s+\\S.*$");

    /** Commas and «và» inside names are made invisible, so that nothing is split there. */
    private static String masked(String key) {
        Matcher own = BodyWords.PROTECTED.matcher(key);
        StringBuilder masked = new StringBuilder(key);
        while (own.find()) {
            for (int i = own.start(); i < own.end(); i++) {
                if (masked.charAt(i) == ',' || masked.charAt(i) == ' ') {
                    masked.setCharAt(i, '~');
                }
            }
        }
        return masked.toString();
    }

    /** An «và» separates two bodies when a body or the name of another unit follows it. */
    private static boolean splitsAt(Words words, int start, int and, int behind) {
        Words left = words.sub(start, and);
        Words right = words.sub(behind);
        if (left.trim().finds(BodyWords.BARE)) {
            return false;
        }
        Matcher unit = right.match(BodyWords.UNIT_AT_START);
        if (unit.find()) {
            return startsWithName(right, unit.end());
        }
        if (right.finds(BodyWords.AT_START)) {
            return true;
        }
        return startsWithName(right, 0)
                && (TRAILING_UNIT.matcher(left.trim().text()).matches()
                        || NAME.matcher(left.trim().text()).matches());
    }

    private static boolean startsWithName(Words words, int at) {
        return at < words.length()
                && (Character.isUpperCase(words.text().charAt(at))
                        || Character.isDigit(words.text().charAt(at)));
    }

    private static void add(List<Words> pieces, Words words, int start, int end) {
        Words piece = words.sub(start, end).bare();
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** What the bodies of a list share from left to right: the kind of body and the kind of unit. */
    private static final class State {
        private String prefix = "";
        private String type = "";
        private boolean ofUnit;
        private boolean commune;
        private String head = "";

        void take(Words piece, List<Named> found) {
            String text = piece.text();
            Matcher unit = BodyWords.UNIT_AT_START.matcher(piece.key());
            boolean unitFirst = unit.find();
            boolean named = unitFirst && startsWithName(piece, unit.end());
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
            } else if (ofUnit && startsWithName(piece, 0)) {
                addUnit(piece, type, text, found);
            } else if (!head.isEmpty() && startsWithName(piece, 0) && !ofUnit) {
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
            String name = withoutHonorific(text);
            found.add(new Named(piece, name, COLLECTIVE.matcher(piece.key()).find()));
        }

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
    }

    private static final Pattern PARENT =
            Pattern.compile("\\s*(?:,|-|thuộc|của)?\\s*((?:huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu})");
    private static final Pattern SHARED_HEAD = Pattern.compile("^(?:các )?(sở|phòng|báo|hội)(?![a-zà-ỹ])");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:(?:các )?(?:đồng chí|đ/c))\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name without «đồng chí». */
    static String withoutHonorific(String name) {
        return HONORIFIC.matcher(name).replaceFirst("");
    }
}
