package vn.giaoban.paperwork.reading.parts;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a section is about, by the words of its head alone; running text is never classified. */
enum Topic {
    PURPOSE("mục đích|mục tiêu|^(?:\\S+ )?yêu cầu|quan điểm"),
    THEME("^chủ đề"),
    CONTENT("nội dung"),
    TIME("thời gian(?! (?:báo cáo|gửi|hoàn thành|nộp|đăng ký))|^ngày tổ chức|^lịch "),
    PLACE("địa điểm|nơi tổ chức|^nơi "),
    PARTICIPANTS(
            "thành phần|đại biểu (?:tham dự|mời|tham gia|dự)|khách mời|^đối tượng(?!,? (?:và )?phạm vi|,? (?:và |phạm vi |, )*(?:giám sát|khảo sát|kiểm tra|chịu|được|áp dụng|thẩm tra))|(?:tham dự|mời dự|dự họp)$|thành viên (?:đoàn|tham gia)|^(?:học viên|giảng viên|báo cáo viên|người (?:dự|tham (?:dự|gia)))(?:$|[,\\s])"),
    TOTAL("^(?:dự kiến )?số lượng|^tổng số"),
    CHAIRS("^(?:đồng )?chủ trì|^chủ tọa|^(?:đoàn )?chủ tịch đoàn$|^điều hành"),
    PROGRAMME("chương trình(?! công tác)"),
    MODE("hình thức|phương thức"),
    BACKDROP("ma\\s?-?k[eé]t|phông|khánh tiết|trang trí"),
    TRANSPORT("phương tiện"),
    FUNDING("kinh phí"),
    METHOD("cách thức|phương pháp|giải pháp"),
    REPORTING("chế độ (?:thông tin,? )?báo cáo|thời gian (?:báo cáo|gửi|nộp|hoàn thành)|thời hạn|^hạn "),
    IMPLEMENTATION(
            "tổ chức thực hiện|phân công|trách nhiệm|tổ chức triển khai|^nhiệm vụ cụ thể|thực hiện kế hoạch|công tác chuẩn bị|^chuẩn bị (?:phục vụ|nội dung|tài liệu|hội nghị)|nhiệm vụ của");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile(words);
    }

    static Set<Topic> of(String headKey) {
        Set<Topic> found = EnumSet.noneOf(Topic.class);
        for (Topic topic : values()) {
            if (topic.words.matcher(headKey).find()) {
                found.add(topic);
            }
        }
        if (found.contains(IMPLEMENTATION)) {
            // «Phân công chuẩn bị các nội dung Hội nghị» is about duties, whatever else it names.
            return EnumSet.of(IMPLEMENTATION);
        }
        return found;
    }
}
