package vn.giaoban.paperwork.reading.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Verbs;
import vn.giaoban.paperwork.reading.text.Words;

/** Papers that a clause orders to be made: what kind, and on what. */
final class Products {

    /**
     * @param topic null where the clause names none
     * @param quoted whether the topic stands in quotation marks
     * @param behind what follows the topic
     * @param until the clause as far as it describes the paper
     */
    record Product(Kind kind, @Nullable Words topic, boolean quoted, Words behind, Words until, boolean verb) {}

    private static final Pattern NOUN =
            Pattern.compile("(?<keynote>báo cáo đề dẫn|bài đề dẫn|tham luận đề dẫn|phát biểu đề dẫn|báo cáo trung tâm)"
                    + "|(?<paper>(?:(?:bài|báo cáo|ý kiến|các)\\s+){0,4}(?:phát biểu\\s+)?tham luận)"
                    + "|(?<speech>(?:(?:bài|ý kiến|nội dung|các|để)\\s+){0,4}phát biểu)"
                    + "|(?<report>báo cáo(?! viên| với| tham luận))");
    private static final String MAKES =
            "(?:chuẩn bị|xây dựng|viết|soạn thảo|soạn|biên soạn|dự thảo|hoàn thiện|hoàn thành|lập|gửi|trình bày|trình|đăng ký|tổng hợp|có|làm|nộp|thực hiện|tham gia|rà soát|ban hành|báo cáo|tham mưu|tập hợp|đánh giá)";
    /** Only verbs of making and small words may stand before the paper. */
    private static final Pattern MADE = Pattern.compile(
            "^(?:(?:kịp thời|chủ động|khẩn trương|có trách nhiệm|chịu trách nhiệm|phải|cần|tổ chức|đồng thời|và|tiếp tục|định kỳ|hằng|hàng|tháng|quý|năm|tuần|\\d{1,2}|,|"
                    + MAKES
                    + "|các|những|mỗi|đơn vị|địa phương|cơ quan|ít nhất|tối thiểu|01|02|03|một|bản|dự thảo|nội dung|ý kiến|tài liệu và|đầy đủ|bằng văn bản|kết quả|file|văn bản)[\\s,]*){0,24}$");

    private static final Pattern MADE_FOR = Pattern.compile(
            "^(?:tổng hợp|tham mưu|giúp|phối hợp|chủ trì|căn cứ|phân công|kết thúc)(?:[\\s,]|$)[^;]{0,260}?" + MAKES
                    + "\\s+(?:các\\s+|dự thảo\\s+)?$");
    private static final Pattern QUOTED = Pattern.compile("[“\"](?<topic>[^“”\"]{4,900})[”\"]");
    private static final Pattern ABOUT = Pattern.compile(
            "^[\\s,]*(?:tại (?:hội nghị|cuộc họp|kỳ họp|hội thảo|buổi làm việc)\\s*)?(?:với )?(?:(?:có )?(?:chủ đề|nội dung|chuyên đề)(?: là| về)?|về việc|về)\\s*:?\\s*");
    private static final Pattern TOPIC_END = Pattern.compile(
            "\\s*(?:[;.(]|,?\\sxong(?![a-zà-ỹ])|,?(?<!tình hình|tiến độ|việc|kết quả)\\s(?:và )?(?:gửi|nộp) |,?\\s(?:và )?trình (?=thường|ủy|ubnd|hđnd|hội đồng|lãnh đạo|cấp|chủ|ban|trưởng|phó|giám đốc|bí thư|đoàn |đảng|tổ trưởng)|,?\\s(?:và )?báo cáo (?:thường trực|văn phòng|ủy ban|ban|hđnd)|,?\\strước (?:ngày|\\d|kỳ họp|khi)|,?\\s(?:chậm nhất|muộn nhất|hạn )|\\sđể\\s|\\snhằm\\s|,?\\stheo (?:đề cương|mẫu|biểu|yêu cầu|hướng dẫn|quy định|phụ lục)|\\sphục vụ\\s|\\slàm (?:cơ sở|tài liệu|căn cứ)|\\stại hội nghị|,\\s(?:và )?(?:các )?(?:bài |ý kiến |nội dung )?(?:tham luận|phát biểu)|,?\\scụ thể như|,\\s(?:chuẩn bị|tổ chức|phối hợp|dự thảo|lấy ý kiến|hoàn chỉnh|tổng hợp|xây dựng|hoàn thành|bố trí)\\s|\\svà các tài liệu|\\ssau khi\\s|\\strong (?:thời hạn|vòng|\\d)|\\sđịnh kỳ|\\shằng (?:tháng|quý|năm)|\\shàng (?:tháng|quý|năm)|\\sđúng (?:thời|hạn|tiến)|\\s(?:trong|vào)\\s(?:tháng|tuần|quý|ngày|đầu|giữa|cuối|các giờ|lúc|hồi|thứ)(?![a-zà-ỹ])|,?\\shoàn thành trước|,\\s(?:thời lượng|thời gian trình bày|độ dài|dung lượng)\\s)");
    private static final Pattern GIVEN_TO =
            Pattern.compile("\\s(?:về|cho|đến|tới|với)\\s(?=" + Bodies.NAME_PATTERN + "|cấp có)");
    private static final Pattern EMPTY_TOPIC = Pattern.compile(
            "^(?:trình|gửi|tại|cho|và|tham luận|,|các|nêu trên|theo|này|đó|riêng|bằng|đầy đủ|đúng|trên|chuyên đề$|kết quả$|định kỳ$|bằng văn bản)");

    private Products() {}

    static @Nullable Product in(Words clause) {
        Matcher noun = NOUN.matcher(clause.key());
        while (noun.find()) {
            if (Clauses.isInside(clause.key(), noun.start()) || isPartOfWord(clause.key(), noun)) {
                continue;
            }
            String before = clause.key().substring(0, noun.start());
            if (!MADE.matcher(before).matches() && !MADE_FOR.matcher(before).matches()) {
                return null;
            }
            Kind kind = noun.group("keynote") != null
                    ? Kind.KEYNOTE
                    : noun.group("paper") != null
                            ? Kind.PAPER
                            : noun.group("speech") != null ? Kind.SPEECH : Kind.REPORT;
            boolean verb =
                    kind == Kind.REPORT && !before.matches(".*" + MAKES + "\\s+(?:các |những |dự thảo |bản |bài )?$");
            return of(clause, kind, noun.start(), noun.end(), verb);
        }
        return null;
    }

    private static boolean isPartOfWord(String key, Matcher noun) {
        return noun.end() < key.length() && Character.isLetter(key.charAt(noun.end()));
    }

    private static @Nullable Product of(Words clause, Kind kind, int start, int end, boolean verb) {
        Matcher quote = QUOTED.matcher(clause.key()).region(end, clause.length());
        if (kind != Kind.REPORT && quote.find() || kind == Kind.REPORT && quote.find() && quote.start() - end < 25) {
            Words topic = clause.sub(quote.start("topic"), quote.end("topic")).bare();
            return new Product(kind, topic, true, clause.sub(quote.end()), clause.sub(0, end), verb);
        }
        Words behind = clause.sub(end);
        if (kind == Kind.REPORT) {
            return report(clause, start, behind, end, verb);
        }
        Matcher about = ABOUT.matcher(behind.key());
        if (!about.find()) {
            return new Product(kind, null, false, behind, clause.sub(0, end), verb);
        }
        Words rest = behind.sub(about.end());
        int stop = topicEnd(rest.key());
        Words topic = rest.sub(0, stop).bare();
        return new Product(
                kind,
                topic.isEmpty() ? null : topic,
                false,
                rest.sub(stop),
                clause.sub(0, end + about.end() + stop),
                verb);
    }

    /** «Báo cáo về công tác phòng, chống tham nhũng» as the head of an item: a paper by its name. */
    private static final Pattern ABOUT_SOMETHING = Pattern.compile("^về\\s(?!" + Bodies.NAME_PATTERN + ")");

    /** «báo cáo nhanh tình hình …»: how, not of what. */
    private static final Pattern MANNER = Pattern.compile("^(?:nhanh|kịp thời|đầy đủ|thường xuyên|đột xuất)\\s(?=\\S)");

    /** «tổng hợp báo cáo Giám đốc Sở»: to whom, not of what. */
    private static final Pattern RECEIVER = Pattern.compile(
            "^(?:(?:ban )?thường trực|ban thường vụ|ubnd|ủy ban|hđnd|lãnh đạo|chủ tịch|giám đốc|bí thư|trưởng đoàn|cấp ủy|(?:tỉnh|huyện|thành|thị|đảng) ủy)(?![a-zà-ỹ])");

    /** «báo cáo Chủ tịch UBND phường tiến độ thực hiện»: whom, then what. */
    private static final Pattern OF_WHAT =
            Pattern.compile("^\\s(?:về\\s)?(?<topic>(?:kết quả|tình hình|tiến độ|việc)\\s\\S.*)");

    private static @Nullable Product report(Words clause, int start, Words behind, int end, boolean verb) {
        Words trimmed = behind.trim();
        Words receiver = verb || trimmed.finds(RECEIVER) ? Bodies.leading(trimmed) : null;
        Matcher of1 = receiver == null ? null : trimmed.sub(receiver.length()).match(OF_WHAT);
        if (of1 != null && of1.find()) {
            Words said = trimmed.sub(receiver.length() + of1.start("topic"));
            Words named = said.sub(0, topicEnd(said.key())).bare();
            return new Product(Kind.REPORT, named, false, said.sub(named.length()), clause, true);
        }
        if (!verb && receiver != null) {
            return new Product(Kind.REPORT, null, false, behind, clause, true);
        }
        boolean named = start == 0 && Character.isUpperCase(clause.text().charAt(0)) && trimmed.finds(ABOUT_SOMETHING);
        if (verb
                && !named
                && (trimmed.isEmpty()
                        || Bodies.startsWithBody(trimmed)
                        || trimmed.key()
                                .matches("^(?:cấp|lên|với|cho|về|theo|tại|và|để|nếu|những|ngay|xin|định kỳ,).*"))) {
            return null;
        }
        int stop = topicEnd(behind.key());
        Matcher given = GIVEN_TO.matcher(behind.key());
        if (given.find() && given.start() < stop) {
            stop = given.start();
        }
        Words of = behind.sub(0, stop).bare();
        Matcher manner = of.match(MANNER);
        of = manner.find() ? of.sub(manner.end()) : of;
        boolean empty = of.isEmpty() || EMPTY_TOPIC.matcher(of.key()).find();
        boolean results =
                !Character.isUpperCase(clause.text().charAt(start)) && of.key().startsWith("kết quả");
        Words topic = empty && !named
                ? null
                : (verb || results) && !named
                        ? of
                        : clause.sub(start, end + stop).bare();
        return new Product(Kind.REPORT, topic, false, behind.sub(stop), clause.sub(0, end + stop), verb);
    }

    /** «…; văn bản gửi về Ủy ban»: where the paper just named goes. */
    private static final Pattern HANDED = Pattern.compile(
            "(?:văn bản|báo cáo|bản mềm|bản giấy|bản điện tử|file|tài liệu|bài)(?: \\p{L}+){0,2}?\\s(?:xin |được )?(?:gửi|nộp)\\s");

    private static int topicEnd(String key) {
        Matcher end = TOPIC_END.matcher(key);
        int from = 0;
        while (end.find(from)) {
            boolean inside = Clauses.isInside(key, end.start());
            int next = Math.min(key.length(), end.end() + 1);
            boolean goesOn = key.charAt(Math.min(end.end(), key.length()) - 1) == ';'
                    && !Verbs.at(key, next)
                    && !HANDED.matcher(key).region(next, key.length()).lookingAt();
            boolean point = key.charAt(Math.min(end.end(), key.length()) - 1) == '.'
                    && end.end() < key.length()
                    && key.charAt(end.end()) != ' ';
            if (!inside && !goesOn && !point) {
                return end.start();
            }
            from = end.end();
        }
        return key.length();
    }

    /** Deeds of those who prepare the conference, not topics of those who speak at it. */
    private static final Pattern PREPARES = Pattern.compile(
            "^(?:chuẩn bị|tham mưu|phối hợp|chủ trì|gửi|nộp|tổng hợp|bố trí|phục vụ|đôn đốc|mời|trang trí|thông báo|báo cáo|đăng ký|cử|viết|biên tập|in|phân công|chỉ đạo|hướng dẫn|đề nghị|yêu cầu|tham gia|trình bày)(?![a-zà-ỹ])");

    /** A topic without quotation marks that is all a line says behind its colon; null when it orders something. */
    static @Nullable Words topicAlone(Words words) {
        Words bare = words.bare();
        if (bare.isEmpty() || bare.finds(QUOTED) || in(bare) != null || bare.finds(PREPARES)) {
            return null;
        }
        boolean deed = Character.isLowerCase(bare.text().charAt(0)) && Verbs.at(bare.key(), 0);
        Words topic = bare.sub(0, topicEnd(bare.key())).bare();
        return deed || topic.isEmpty() ? null : topic;
    }

    /** A topic in quotation marks alone, where the sentence above says what is to be written. */
    static @Nullable Words quotedAlone(Words words) {
        Words bare = words.bare();
        Matcher quote = QUOTED.matcher(bare.key());
        return quote.find() && quote.start() <= 30
                ? bare.sub(quote.start("topic"), quote.end("topic")).bare()
                : null;
    }
}
