package vn.giaoban.paperwork.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.grammar.Bodies.Named;
import vn.giaoban.paperwork.reading.text.Words;

/** A phrase cut into the bodies that it names, each completed by what it shares with its neighbours. */
final class BodyList {

    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})(?:(?:\\s|-|\\s-\\s)(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}(?!\\d))){0,7}$");
    private static final Pattern HDND = Pattern.compile("(?:của )?(?:hđnd|hội đồng nhân dân)(?: .*)?$");
    private static final Pattern AND = Pattern.compile("\\s(?:và|cùng với|cùng|hoặc)\\s");

    private BodyList() {}

    /** The bodies that a phrase names, each completed. */
    static List<Named> in(Words phrase) {
        Words words = colonList(withoutParentheses(phrase));
        List<Named> found = new ArrayList<>();
        var shared = new SharedWords();
        List<Words> pieces = pieces(words);
        for (int i = 0; i < pieces.size(); i++) {
            Words piece = pieces.get(i);
            while (i + 1 < pieces.size() && isBare(piece, found.isEmpty())) {
                piece = piece.through(pieces.get(++i));
            }
            shared.take(piece, found);
        }
        return withSharedUnit(ofOneUnit(withSharedCouncil(found)));
    }

    private static final Pattern WITHOUT_UNIT = Pattern.compile(
            "^(?:(?:ban )?thường trực |lãnh đạo |văn phòng )?(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|ubmttq(?:vn)?|(?:ban thường trực )?(?:ủy ban |ub)?(?:mttq|mặt trận tổ quốc)(?: việt nam)?|đảng ủy)$");
    private static final Pattern UNIT_AT_END = Pattern.compile("\\s((?:(?:các|cấp|của)\\s+)?" + BodyWords.UNIT
            + "(?:(?:,\\s*|\\s+và\\s+|\\s)(?:cấp\\s+)?" + BodyWords.UNIT + "){0,5})$");

    private static final String ALIKE =
            "(?:hội|đoàn thanh niên|liên đoàn|công đoàn|công an|ban chỉ huy quân sự|ban chqs|trạm y tế|liên minh)";
    private static final Pattern ALIKE_WITHOUT_UNIT =
            Pattern.compile("^" + ALIKE + "(?:\\s(?!" + BodyWords.UNIT + "(?:\\s|$))\\S+){0,6}$");
    private static final Pattern ALIKE_OF_A_UNIT =
            Pattern.compile("^" + ALIKE + "\\s.*?\\s?(" + BodyWords.UNIT + "(?:\\s\\S.*)?)$");

    /** «Hội Nông dân, Hội Phụ nữ và Hội Cựu chiến binh xã»: what is of one sort is of one unit. */
    private static List<Named> ofOneUnit(List<Named> found) {
        List<Named> all = new ArrayList<>();
        String unit = null;
        for (Named named : found.reversed()) {
            String key = named.name().toLowerCase(Locale.ROOT);
            Matcher own = ALIKE_OF_A_UNIT.matcher(key);
            boolean lacks = ALIKE_WITHOUT_UNIT.matcher(key).matches();
            if (lacks && unit != null) {
                all.addFirst(new Named(named.words(), named.name() + " " + unit, named.collective()));
            } else {
                unit = !lacks && own.matches() ? named.name().substring(own.start(1)) : null;
                all.addFirst(named);
            }
        }
        return all;
    }

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
                        SharedWords.COLLECTIVE
                                .matcher(name.toLowerCase(Locale.ROOT))
                                .find()));
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
        List<Words> kept = phrase.split(IN_BRACKETS);
        return kept.isEmpty() ? phrase : Words.join(kept);
    }

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,200}\\)");

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
        if (!next.find() || !Bodies.startsWithName(right, next.end())) {
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
            return Bodies.startsWithName(right, unit.end());
        }
        if (right.finds(BodyWords.AT_START)) {
            return true;
        }
        // «Trà Cú và Càng Long» are two; «Tổ Thu và Phát triển …» is the name of one.
        return Bodies.startsWithName(right, 0)
                && (SharedWords.TRAILING_UNIT.matcher(left.trim().text()).matches()
                        || NAME.matcher(left.trim().text()).matches()
                                && !left.trim().finds(BodyWords.AT_START));
    }

    private static void add(List<Words> pieces, Words words, int start, int end) {
        Words piece = words.sub(start, end).bare();
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }
}
