package vn.giaoban.paperwork.reading.grammar;

import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.text.Words;

/** Whether a stretch is the name of a body and nothing else, as the subject of a preamble is. */
public final class BodyNames {

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "\\s(?:số|ngày|về việc|năm \\d{4}|nhằm|để|theo|tại|căn cứ|thực hiện|ban hành)\\s|\\d{4}|[\"“”;]|\\d/");
    private static final Pattern OPEN_END = Pattern.compile("(?:thường trực|các ban|ban|phòng|sở|ủy ban|hđnd)$");
    private static final Pattern START = Pattern.compile(
            "^(?:ban thường trực|ban chỉ đạo|ban tổ chức|ban chấp hành|ban thường vụ|ban |thường trực|hội đồng|hđnd|ủy ban|ubnd|ubmttq|ubbc|văn phòng|sở|phòng|bảo hiểm|bhxh|mặt trận|đoàn|tổ|liên đoàn|hội|trung tâm|công an|chi cục|cục|trường|tòa án|viện|thanh tra|huyện đoàn|tỉnh đoàn|đảng ủy|kho bạc|liên minh|báo )");

    private BodyNames() {}

    public static boolean isName(Words words) {
        return words.length() > 5 && words.length() < 260 && words.finds(START) && !words.finds(NOT_A_NAME);
    }

    /** Whether what stands before a comma may be the first of several bodies, or the first half of one name. */
    public static boolean mayContinue(Words before) {
        String key = before.key();
        int from = Math.max(key.lastIndexOf(','), Math.max(key.lastIndexOf(';'), key.lastIndexOf('.')));
        Words last = before.sub(from + 1).trim();
        return last.finds(START) && !last.finds(NOT_A_NAME) || last.finds(OPEN_END) && last.length() < 25;
    }
}
