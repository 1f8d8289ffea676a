package vn.giaoban.paperwork.reading.grammar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.text.Words;

/** The verbs with which duties begin. In names the same words have a capital letter («Ban Tổ chức»). */
public final class Verbs {

    private static final String LIST =
            "chủ trì|phối hợp|phối, kết hợp|chỉ đạo|chuẩn bị|xây dựng|tham mưu|tổng hợp|chạy thử|tổ chức|triển khai|thực hiện|gửi|báo cáo|cử|bố trí"
                    + "|đảm bảo|bảo đảm|theo dõi|đôn đốc|hướng dẫn|phát hành|thông báo|mời|nghiên cứu|quán triệt|chủ động|căn cứ|đăng ký|tiếp nhận|phân công"
                    + "|ban hành|lập|dự trù|kiểm tra|giám sát|đưa tin|tuyên truyền|phát biểu|trình bày|tham gia|tham dự|tham luận|dự|lựa chọn|rà soát|cung cấp|hoàn thiện"
                    + "|hoàn thành|thẩm tra|thẩm định|trình|giúp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|làm đầu mối|là đầu mối|làm|viết|soạn thảo|soạn|biên soạn|biên tập|in ấn|in|thu thập|khảo sát"
                    + "|đánh giá|phổ biến|vận động|niêm yết|xem xét|quyết định|thống nhất|cập nhật|đề xuất|bổ sung|hỗ trợ|trang trí|tiến hành|phụ trách|điều hành"
                    + "|họp|công bố|tiếp tục|tiếp thu|tiếp|thành lập|kiện toàn|bàn giao|chuyển giao|chuyển|nộp|quản lý|sử dụng|duyệt|cấp phát|cấp kinh phí|tạo điều kiện|truyền thông|ghi hình|ghi âm"
                    + "|phân bổ|thanh toán|quyết toán|kết nối|vận hành|kết luận|góp ý|giải trình|trả lời|tăng cường|đẩy mạnh|nâng cao|xác định|chọn|kịp thời"
                    + "|khẩn trương|tích cực|thường xuyên|định kỳ|cần|phải|thông tin|liên hệ|cân đối|sắp xếp|lên kế hoạch|đăng tải|đăng|phát sóng|phát động|lấy ý kiến|ký|hiệp thương|giới thiệu|tiếp xúc|tập hợp|phục vụ|đón tiếp|điểm danh|quay phim|chụp ảnh|vệ sinh|đề nghị|yêu cầu|giao|hưởng ứng|duy trì|phê duyệt|nắm|khai thác|lắp đặt|rút kinh nghiệm|tập trung|nghiêm túc|chấp hành|tự|xử lý|giải quyết|đưa|dự thảo|cho ý kiến|tập huấn|bồi dưỡng|thẩm tra|xác minh|chi trả|đối chiếu|thống kê|lồng ghép|ưu tiên|mở|khai giảng|ghi|nhận|gặp|đi|bám sát|kiến nghị|chốt|gặp gỡ|khen thưởng|biểu dương|tham quan|xét"
                    + "|triệu tập|trao đổi|chia sẻ|tổng kết|sơ kết|đúc kết|huy động|điều động|điều phối|tiếp đón|đón|xin ý kiến|đối thoại|hoàn tất|nhập|số hóa|xác nhận|kê khai|công khai|thay mặt|thanh quyết toán|mua sắm|cụ thể hóa|giữ gìn|dự kiến";
    private static final Pattern VERB = Pattern.compile("(?:" + LIST + ")(?![a-zà-ỹ])");
    /** Behind these a verb belongs to a noun: «được giám sát», «công tác chuẩn bị». */
    private static final Set<String> NOUN_MAKERS = Set.of(
            "được", "sự", "việc", "công", "tác", "của", "về", "quá", "bầu", "ứng", "đề", "bài", "chọn", "bị", "người",
            "bộ", "phận", "trật", "cuộc", "đợt", "kỳ", "phiên", "các", "những", "đại", "biểu");

    /** «Đoàn công tác xây dựng …»: the noun ends here, the verb is the team's own. */
    private static final Pattern TEAM = Pattern.compile("(?:đoàn|tổ) công tác\\s$");

    private static final Set<String> TEAMS = Set.of("đoàn", "tổ", "ban");
    private static final Pattern TEAM_WORK = Pattern.compile(
            "giám sát|khảo sát|kiểm tra|thẩm tra|thẩm định|xác minh|chỉ đạo|tổ chức|quản lý|giúp|công tác|tiếp|rà soát|vận động|phục vụ|thông tin|tuyên truyền|biên tập|hiệp thương");

    /** «cơ quan soạn thảo»: what the office is, not what it has to do. */
    private static final Pattern OFFICE_WORK = Pattern.compile("soạn thảo|thẩm tra|thẩm định");

    /** «Trung tâm Dịch vụ tổng hợp»: what it serves. */
    private static final Pattern SERVICE = Pattern.compile("dịch vụ (?=tổng hợp|hỗ trợ)");

    private Verbs() {}

    /** Whether a duty verb begins here. */
    public static boolean at(String key, int position) {
        return VERB.matcher(key).region(position, key.length()).lookingAt();
    }

    /** Behind the verb that begins here. */
    static int endAt(String key, int position) {
        Matcher verb = VERB.matcher(key).region(position, key.length());
        return verb.lookingAt() ? verb.end() : position;
    }

    /** Where the first duty verb behind a subject begins; -1 when there is none before the sentence ends. */
    static int firstIn(Words words, int from) {
        String text = words.text();
        String key = words.key();
        int depth = 0;
        for (int i = from; i < key.length(); i++) {
            char c = key.charAt(i);
            depth += c == '(' || c == '“' ? 1 : c == ')' || c == '”' ? -1 : 0;
            boolean wordStart = Character.isLetter(c) && (i == 0 || !Character.isLetter(key.charAt(i - 1)));
            if (depth > 0 || !wordStart || !Character.isLowerCase(text.charAt(i))) {
                continue;
            }
            String before = wordBefore(key, i);
            boolean ofTeam = TEAMS.contains(before)
                    && TEAM_WORK.matcher(key).region(i, key.length()).lookingAt();
            boolean ofOffice = before.equals("quan")
                    && OFFICE_WORK.matcher(key).region(i, key.length()).lookingAt();
            boolean service = SERVICE.matcher(key)
                    .region(Math.max(0, i - "dịch vụ ".length()), key.length())
                    .lookingAt();
            // «theo lĩnh vực phụ trách»
            boolean ofField = before.equals("vực") && key.startsWith("phụ trách", i);
            boolean noun = (ofTeam || ofOffice || ofField || service || NOUN_MAKERS.contains(before))
                    && !TEAM.matcher(key.substring(Math.max(0, i - 14), i)).find();
            if (at(key, i)) {
                if (!noun) {
                    return i;
                }
                i = endAt(key, i) - 1;
            }
        }
        return -1;
    }

    private static String wordBefore(String key, int at) {
        int end = at;
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(key.charAt(start - 1))) {
            start--;
        }
        return key.substring(start, end);
    }
}
