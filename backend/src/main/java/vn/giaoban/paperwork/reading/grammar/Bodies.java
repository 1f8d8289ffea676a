package vn.giaoban.paperwork.reading.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.text.Words;

/** Names of bodies: where one begins a sentence and ends, and which several one phrase names. */
public final class Bodies {

    /** @param phrase the subject; @param rest what is said of it, with its verb; @param colon whether a colon parts them */
    public record Subject(Words phrase, Words rest, boolean colon) {}

    /**
     * One body of a list.
     *
     * @param words what of the phrase names it
     * @param name completed by what it shares with those before: «Thường trực HĐND huyện Trà Cú»
     */
    public record Named(Words words, String name, boolean collective) {}

    private static final int LONGEST = 1600;

    /** «UBND các xã:» before the names of the communes. */
    private static final Pattern OPENS_NAMES = Pattern.compile(
            "(?:các|những)\\s+(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu|sở|phòng|ban|đơn vị|cơ quan|trường|khu phố|thôn|ấp|khóm)(?:,\\s[^:]{1,40})?$");
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
        // «Các Tiểu ban giúp việc: Tiểu ban Nhân sự, …»: the class, then its members by name.
        Words members = colon < 0 ? from : from.sub(colon + 1).trim();
        if (colon > 0
                && colon < verb
                && from.finds(CLASS_AHEAD)
                && members.finds(BodyWords.AT_START)
                && Character.isUpperCase(members.text().charAt(0))) {
            return subject(members);
        }
        boolean twice = colon >= 0
                && from.sub(0, colon).finds(OPENS_NAMES)
                && topLevel(from.key().substring(colon + 1), ':') > 0;
        if (twice && !Verbs.at(from.sub(colon + 1).trim().key(), 0)) {
            colon = colon + 1 + topLevel(from.key().substring(colon + 1), ':');
        }
        int end = colon >= 0 && !listed && (verb < 0 || colon < verb) ? colon : verb;
        if (end <= 0 || end > LONGEST) {
            return null;
        }
        Matcher condition = from.sub(0, end).match(CONDITION);
        boolean conditional = end != colon && condition.find();
        end = conditional ? condition.start() + 1 : end;
        Words phrase = withoutChoice(from.sub(0, end).bare());
        if (phrase.isEmpty() || phrase.key().contains(". ")) {
            return null;
        }
        Words rest = from.sub(end == colon ? end + 1 : end).trim();
        return new Subject(phrase, rest, end == colon);
    }

    private static final Pattern CLASS_AHEAD = Pattern.compile("^(?:các|những)\\s");

    /** «Đại biểu … nếu vắng mặt phải báo cáo …»: the condition is said of the deed. */
    private static final Pattern CONDITION = Pattern.compile("\\s(?:nếu|khi|trong trường hợp|trường hợp)\\s");

    /** «Thường trực HĐND các huyện được phân công»: the choice is no part of the name. */
    private static Words withoutChoice(Words phrase) {
        Matcher aside = phrase.match(ASIDE);
        if (aside.find() && aside.start() > 0) {
            return withoutChoice(phrase.sub(0, aside.start()).bare());
        }
        Matcher chosen = phrase.match(CHOSEN);
        return chosen.find() && !phrase.finds(VAGUE)
                ? phrase.sub(0, chosen.start()).bare()
                : phrase;
    }

    /** «…, mỗi đơn vị», «… là cơ quan thường trực của Đoàn»: said of the body, no part of its name. */
    private static final Pattern ASIDE = Pattern.compile(
            ",?\\s(?:theo (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực)[^:]*|là\\s(?:cơ quan|đơn vị|đầu mối|thành viên|trưởng|phó)\\s.*|(?:mỗi|từng)\\s(?:đơn vị|cơ quan|địa phương|ban|phòng|sở|tổ|huyện|xã|phường|đồng chí))$");

    private static final Pattern CHOSEN =
            Pattern.compile("\\s(?:được (?:phân công|chọn|giao|lựa chọn)|có tên)(?:\\s.*)?$");
    private static final Pattern VAGUE = Pattern.compile("^(?:các )?(?:cơ quan|đơn vị|địa phương)");

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
            "[;.:(]|\\s(?:để|trước|chậm nhất|muộn nhất|không quá|ít nhất|tối thiểu|đến hết|hoàn thành|xong|đúng|theo|nhằm|qua|từ|bằng|khi|đồng thời|ngay sau|sau khi|và gửi|và báo|vào|làm cơ sở|trong|với|kết quả|về việc|về kết quả|về tình hình|tiến độ|tình hình|danh sách|định kỳ|hằng|hàng|tại hội nghị)\\s|,\\s(?:đồng thời|qua|trước|chậm nhất|để|email|địa chỉ|hạn)\\s?");

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
        return BodyList.in(phrase);
    }

    static boolean startsWithName(Words words, int at) {
        return at < words.length()
                && (Character.isUpperCase(words.text().charAt(at))
                        || Character.isDigit(words.text().charAt(at)));
    }
}
