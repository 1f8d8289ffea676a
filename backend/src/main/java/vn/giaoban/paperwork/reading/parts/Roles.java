package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.text.Words;

/** Who else has to do with a duty: helpers, those told to do it, those who get what comes out. */
final class Roles {

    private static final Pattern COOPERATION = Pattern.compile(
            "phối hợp(?: chặt chẽ| tốt)?(?: cùng)?(?: với)?\\s+(?!(?:tổ chức|thực hiện|chuẩn bị|tuyên truyền|triển khai|trong|chặt chẽ|cùng$))");
    static final Pattern DIRECTS = Pattern.compile(
            "^(?:chủ trì,\\s+)?(?:chỉ đạo|phân công|hướng dẫn, chỉ đạo|giao|yêu cầu)(?:,? hướng dẫn)?\\s+");
    private static final Pattern DELIVERY = Pattern.compile(
            "(?:gửi|nộp|trình)\\s[^,;.()]{0,90}?(?:\\([^()]{0,120}\\))?\\s(?:về|cho|đến|tới)\\s+(?="
                    + Bodies.NAME_PATTERN
                    + ")|(?:gửi|nộp|chuyển|trình)(?:\\s+(?:kết quả|báo cáo|bài|văn bản|danh sách|đăng ký|dự thảo|tài liệu|hồ sơ|file mềm|bằng văn bản|các văn bản|nội dung))*\\s+(?:về|cho|đến|tới|qua|lên)?\\s*(?=\\S)|(?:báo cáo|thông báo|đăng ký|phản ánh|thông tin|phản hồi|tổng hợp)\\s(?:[^;.()]{0,120}?\\s)?(?:về|cho|với|đến|tới)\\s+(?="
                    + Bodies.NAME_PATTERN
                    + ")|báo cáo\\s+(?=thường trực|ban |ubnd|ủy ban|hđnd|lãnh đạo|chủ tịch|bí thư|giám đốc)|để báo cáo\\s+(?=cấp có thẩm quyền|thường trực|ban|hđnd|hội đồng|ubnd)");
    /** Those who come, not a body that waits for something. */
    private static final Pattern PEOPLE =
            Pattern.compile("^(?:các |những |từng |mỗi )?(?:đại biểu|thành viên|điểm cầu|cử tri|học viên|người )");

    private static final Pattern AUTHORITY = Pattern.compile("^(cấp có thẩm quyền|cấp trên|cơ quan có thẩm quyền)");

    private Roles() {}

    /** «chủ trì, phối hợp với A, B, C …»: A, B and C. */
    static List<Fact<ReadBody>> cooperating(Words clause, Context context) {
        Matcher m = clause.match(COOPERATION);
        if (!m.find() || m.start() > 100) {
            return List.of();
        }
        Words behind = clause.sub(m.end());
        Words phrase = Bodies.leading(behind);
        return phrase == null ? List.of() : context.bodies(phrase, "duty.cooperating", Confidence.MEDIUM);
    }

    /** «gửi về Văn phòng …», «báo cáo … về Thường trực …»: the body that gets it. */
    static @Nullable Fact<ReadBody> deliverTo(Words clause, Context context) {
        Matcher m = clause.match(DELIVERY);
        while (m.find()) {
            Words behind = clause.sub(m.end()).trim();
            Matcher authority = behind.match(AUTHORITY);
            if (authority.find()) {
                return context.body(behind.sub(0, authority.end()), "duty.deliver-to", Confidence.MEDIUM);
            }
            Words phrase = behind.finds(PEOPLE) ? null : Bodies.leading(behind);
            if (phrase != null) {
                return first(withoutTail(phrase), context);
            }
        }
        return null;
    }

    /** «gửi Thường trực HĐND tỉnh, UBND tỉnh»: the first of them waits for it, the other gets it to know. */
    private static Fact<ReadBody> first(Words phrase, Context context) {
        List<Fact<ReadBody>> all = context.bodies(phrase, "duty.deliver-to", Confidence.HIGH);
        return all.size() > 1 ? all.getFirst() : context.body(phrase, "duty.deliver-to", Confidence.HIGH);
    }

    private static final Pattern TAIL =
            Pattern.compile("\\s(?:tổng hợp|và đăng tải|và các)(?:\\s.*)?$|,\\s*(?:trước|chậm|email|đồng).*$");

    private static Words withoutTail(Words phrase) {
        Matcher tail = phrase.match(TAIL);
        return tail.find() ? phrase.sub(0, tail.start()).bare() : phrase;
    }
}
