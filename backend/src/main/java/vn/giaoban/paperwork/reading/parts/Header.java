package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.RegisterNumber;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.text.Landmarks;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Words;

/** Number, symbol, place and date above the title, and the names of the bodies on the left. */
final class Header {

    private static final String BLANK = "[\\s.…_]*";
    private static final Pattern NUMBER = Pattern.compile("số\\s*:?\\s*(?<n>\\d{1,5}[a-z]?)?" + BLANK
            + "(?:/\\s?|-\\s?(?=[a-zđ]{2,6}/))(?<symbol>[a-zđư][a-zđư0-9]*(?:\\s?[-/.&]\\s?[a-zđư0-9]+)*)");
    private static final Pattern NUMBER_ONLY = Pattern.compile("^số\\s*:\\s*(?<n>\\d{1,5})\\s*$");
    private static final Pattern DATE = Pattern.compile("ngày\\s*(?<d>\\d{1,2})?" + BLANK
            + "(?:tháng|/)\\s*(?<m>\\d{1,2})?" + BLANK + "(?:năm|/)\\s*(?<y>(?:19|20)\\d{2})?");
    private static final Pattern PLACE = Pattern.compile("(?<place>[\\p{L}.\\s'’-]{2,40}?)\\s*,\\s*$");
    private static final Pattern STATE_NAME_ON =
            Pattern.compile("\\s*(?:cộng h[òo]a x[ãa] hội chủ nghĩa|độc lập\\s?-\\s?tự do|đảng cộng sản).*$");
    private static final Pattern ISSUER_ALONE = Pattern.compile("^(?:ban )?thường trực$|^ban thường vụ$|^văn phòng$");
    private static final Pattern MARK = Pattern.compile(
            "^(?:dự thảo.*|\\(?dự thảo.*|bản sao.*|sao y.*|hỏa tốc|khẩn|thượng khẩn|mật|tối mật|tuyệt mật|\\*|-+|v/v.*|lần \\d)$");
    static final Pattern SECRET = Pattern.compile("^(?:mật|tối mật|tuyệt mật)$");

    private @Nullable Fact<RegisterNumber> number;
    private @Nullable Fact<String> place;
    private @Nullable Fact<PartialDate> date;
    private final List<Words> bodies = new ArrayList<>();
    private @Nullable Words secrecy;

    static Header of(List<Line> lines) {
        Header header = new Header();
        lines.forEach(header::take);
        return header;
    }

    @Nullable
    Fact<RegisterNumber> number() {
        return number;
    }

    @Nullable
    Fact<String> place() {
        return place;
    }

    @Nullable
    Fact<PartialDate> date() {
        return date;
    }

    /** The mark of secrecy, when the document carries one. */
    @Nullable
    Words secrecy() {
        return secrecy;
    }

    private void take(Line line) {
        Words words = line.words();
        if (SECRET.matcher(words.bare().key()).matches()) {
            secrecy = words.bare();
            return;
        }
        boolean said = takeNumber(words);
        said |= takeDate(words);
        if (!said) {
            takeBody(line);
        }
    }

    private boolean takeNumber(Words words) {
        Matcher m = words.match(NUMBER);
        if (number == null && m.find() && isWordStart(words.key(), m.start())) {
            Words symbol = symbol(words, m);
            String digits = m.group("n") == null ? null : words.text().substring(m.start("n"), m.end("n"));
            number = words.sub(m.start(), m.start("symbol") + symbol.length())
                    .fact(new RegisterNumber(digits, symbol.text().replace(" ", "")), "header.number", Confidence.HIGH);
            return true;
        }
        Matcher alone = words.match(NUMBER_ONLY);
        if (number == null && alone.find()) {
            number = words.fact(new RegisterNumber(alone.group("n"), null), "header.number-only", Confidence.MEDIUM);
            return true;
        }
        return false;
    }

    /** The symbol is in capitals; what follows it on the line is the place. */
    private static Words symbol(Words words, Matcher m) {
        int end = m.start("symbol");
        String text = words.text();
        while (end < m.end("symbol")) {
            char c = text.charAt(end);
            boolean within = Character.isUpperCase(c)
                    || Character.isDigit(c)
                    || "-/.&".indexOf(c) >= 0
                    || c == ' '
                            && end + 1 < text.length()
                            && "-/".indexOf(words.key().charAt(end + 1)) >= 0
                    || c == ' ' && "-/".indexOf(words.key().charAt(end - 1)) >= 0
                    || words.key().charAt(end) == '-';
            boolean startsPlace = Character.isUpperCase(c)
                    && end + 1 < text.length()
                    && Character.isLowerCase(text.charAt(end + 1))
                    && !isSmallInSymbol(text, end);
            if (!within && !isSmallInSymbol(text, end - 1) || startsPlace) {
                break;
            }
            end++;
        }
        return words.sub(m.start("symbol"), end).bare();
    }

    /** «KH-HĐNDtỉnh» does not exist; «QyĐ», «TTr», «CTr» do. */
    private static boolean isSmallInSymbol(String text, int at) {
        return at >= 1 && (text.startsWith("Tr", at) || text.startsWith("Qy", at));
    }

    private static boolean isWordStart(String key, int at) {
        return at == 0 || !Character.isLetter(key.charAt(at - 1));
    }

    private boolean takeDate(Words words) {
        Matcher m = words.match(DATE);
        if (date != null || words.length() > 160 || !m.find()) {
            return false;
        }
        Integer year = number(m.group("y"));
        Integer month = year == null ? null : number(m.group("m"));
        Integer day = month == null ? null : number(m.group("d"));
        try {
            date = words.sub(m.start(), m.end())
                    .trim()
                    .fact(new PartialDate(year, month, day), "header.date", Confidence.HIGH);
        } catch (RuntimeException impossible) {
            return false;
        }
        takePlace(words, m.start());
        return true;
    }

    private void takePlace(Words words, int before) {
        int from = 0;
        if (number != null) {
            Matcher m = words.match(NUMBER);
            if (m.find() && m.start() < before) {
                from = m.start("symbol") + symbol(words, m).length();
            }
        }
        Matcher m = words.sub(from, before).match(PLACE);
        Matcher cased = PLACE.matcher(words.text().substring(from, before));
        if (m.find() && cased.find()) {
            Words at = words.sub(from + cased.start("place"), from + cased.end("place"))
                    .bare();
            if (!at.isEmpty() && Character.isUpperCase(at.text().charAt(0))) {
                place = at.fact("header.place", Confidence.HIGH);
            }
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private void takeBody(Line line) {
        Words words = line.words();
        Matcher state = words.match(STATE_NAME_ON);
        Words left = state.find() ? words.sub(0, state.start()).bare() : words.bare();
        if (left.key().equals("mặt trận tổ quốc việt nam")) {
            return;
        }
        if (!left.isEmpty()
                && left.isAllCaps()
                && left.length() < 120
                && !MARK.matcher(left.key()).matches()
                && !Landmarks.MOTTO.matcher(left.key()).find()) {
            bodies.add(left);
        }
    }

    /** The name of the issuing body as the header gives it: the issuer's own line, or its superior's that completes it. */
    @Nullable
    Fact<String> issuer() {
        if (bodies.isEmpty()) {
            return null;
        }
        Words last = bodies.getLast();
        boolean needsMore = ISSUER_ALONE.matcher(last.key()).matches() && bodies.size() > 1;
        Words named = needsMore ? Words.join(bodies.subList(0, bodies.size() - 1)) : own();
        return named.fact("header.issuer", Confidence.MEDIUM);
    }

    /** The name in full, in the letters of a sentence. */
    @Nullable
    String issuerInFull() {
        if (bodies.isEmpty()) {
            return null;
        }
        Words last = bodies.getLast();
        if (ISSUER_ALONE.matcher(last.key()).matches() && bodies.size() > 1) {
            String above = Words.join(bodies.subList(0, bodies.size() - 1)).text();
            return Names.sentenceCase(last.text()) + " " + Names.sentenceCase(above);
        }
        int from = ownFrom();
        Words named = own();
        String own = Names.sentenceCase(named.text());
        if (from == 0 || Names.namesUnit(own)) {
            return own;
        }
        Words above = Words.join(bodies.subList(0, from));
        Matcher committee = above.match(COMMITTEE_OF);
        if (DEPARTMENT.matcher(named.key()).find() && committee.find()) {
            String unit = Names.sentenceCase(above.text().substring(committee.start("unit")));
            return own + " " + Character.toLowerCase(unit.charAt(0)) + unit.substring(1);
        }
        if (ORGAN.matcher(named.key()).find() && COUNCIL.matcher(above.key()).find()) {
            return own + " " + Names.sentenceCase(above.text());
        }
        return own;
    }

    /** An office of the committee named above it: «SỞ NỘI VỤ» below «UBND TỈNH VĨNH LONG». */
    private static final Pattern DEPARTMENT = Pattern.compile(
            "^(?:sở|phòng|chi cục|thanh tra|trung tâm|ban quản lý|ban dân tộc|ban tiếp công dân|ban chỉ đạo|ban tổ chức|hội đồng (?!nhân dân)|tổ công tác|đoàn kiểm tra)(?:\\s|$)");

    private static final Pattern COMMITTEE_OF = Pattern.compile(
            "^(?:ubnd|ủy ban nhân dân)\\s+(?<unit>(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|đặc khu)\\s.*)$");

    private static final Pattern ORGAN =
            Pattern.compile("^(?:ban|văn phòng|đoàn giám sát|đoàn khảo sát|tổ đại biểu)(?:\\s|$)");
    private static final Pattern COUNCIL = Pattern.compile("^(?:hđnd|hội đồng nhân dân)(?:\\s|$)");

    /** A name that runs over lines: «ỦY BAN NHÂN DÂN» «TỈNH A»; a superior above its own name is left out. */
    private Words own() {
        int from = ownFrom();
        return from == bodies.size() - 1 ? bodies.getLast() : Words.join(bodies.subList(from, bodies.size()));
    }

    private int ownFrom() {
        // «VĂN PHÒNG» above all others is the beginning of its own name.
        if (bodies.getFirst().key().equals("văn phòng")) {
            return 0;
        }
        int from = bodies.size() - 1;
        while (from > 0 && isContinuation(bodies.get(from))) {
            from--;
        }
        return from;
    }

    /** Another type of unit, or a line with which no name of a body begins: «THƯƠNG BINH VÀ XÃ HỘI». */
    private static boolean isContinuation(Words line) {
        return line.key()
                        .matches(
                                "^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|và|việt nam)(?:\\s.*)?$")
                || !Bodies.startsWithBody(line);
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    List<Words> bodies() {
        return bodies;
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
