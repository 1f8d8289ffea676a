package vn.giaoban.paperwork.reading.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.LimitsGrammar;
import vn.giaoban.paperwork.reading.text.Words;

/** Clauses that order no paper of their own: they say where the one just spoken of goes, or how it is to be. */
final class Handing {

    private static final Pattern GIVES = Pattern.compile(
            "^(?:và\\s+|đồng thời\\s+)?(?:(?:gửi|nộp|trình|chuyển)\\s|(?:hoàn thành|xong|thực hiện xong|báo cáo xong)\\s+(?:xong\\s+)?(?:trước|trong|chậm nhất|muộn nhất|vào|đúng|ngày|hết))");
    /** What is handed in is what the clause before speaks of. */
    private static final Pattern GIVES_THAT = Pattern.compile(
            "^(?:và\\s+|đồng thời\\s+)?(?:(?:gửi|nộp|trình|chuyển)\\s+(?:về|cho|đến|lên|kết quả)\\s|(?:hoàn thành|xong|thực hiện xong)\\s+(?:xong\\s+)?(?:trước|trong|chậm nhất|muộn nhất|vào|đúng|ngày|hết))");

    private static final Pattern PAPER_AGAIN =
            Pattern.compile("^(?:các |bản |bài |file |dự thảo )*(?:báo cáo|tham luận|phát biểu|văn bản|kết quả)");
    private static final Pattern OTHER_THING = Pattern.compile(
            "^(?:các |đầy đủ )*(?:giấy mời|giấy triệu tập|thư mời|tài liệu|danh sách|công văn|thông báo|kế hoạch|chương trình|lịch|hồ sơ|biên bản|phiếu)");
    private static final Pattern PAPER_IS = Pattern.compile(
            "^(?:mỗi |các |nội dung |độ dài |dung lượng |thời gian |trình bày )*(?:bài |bản |báo cáo |ý kiến )?(?:tham luận|báo cáo|phát biểu|trình bày)\\s(?:không|tối đa|dài|được|phải|viết|in|trong|từ|khoảng)");

    private Handing() {}

    static boolean givesThat(Words clause) {
        return GIVES_THAT.matcher(clause.key()).find();
    }

    /** «gửi về …», «gửi Thường trực …», «nộp báo cáo …»: hands in what was just spoken of; «gửi giấy mời …» does not. */
    static boolean givesThePaper(Words clause) {
        Matcher gives = clause.match(GIVES);
        if (!gives.find()) {
            return false;
        }
        Words object = clause.sub(gives.end()).trim();
        return givesThat(clause)
                || Bodies.startsWithBody(object)
                || object.finds(PAPER_AGAIN)
                || !object.finds(OTHER_THING);
    }

    /** «Tham luận không quá 05 trang»: says how the paper is to be, and orders no other. */
    static boolean describesThePaper(Words clause) {
        return clause.finds(PAPER_IS) && LimitsGrammar.in(clause) != null;
    }
}
