package vn.giaoban.paperwork.reading.grammar;

import java.util.regex.Pattern;

/** The words with which names of bodies and of groups of people begin, and those of administrative units. */
final class BodyWords {

    static final String BODY =
            "(?:ban thường trực|thường trực|thường vụ|ban thường vụ|tt|hội đồng|hđnd|ủy ban|ubnd|ubmttqvn|ubmttq|ubbc|mặt trận|mttq|ban|tổ|đoàn|văn phòng|vp|sở|phòng|chi nhánh|chi cục|cục thuế|cục|công an|bộ chỉ huy|ban chqs|bộ|tòa án|tand|viện kiểm sát|vksnd|vks|báo|đài|cổng thông tin|trung tâm|bưu điện|đồn|liên minh|viễn thông|vnpt|viettel|điện lực|công ty|bảo hiểm|bhxh|liên đoàn|hội|đảng bộ|đảng ủy|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|đảng đoàn|trường|kho bạc|ngân hàng|thanh tra|công đoàn|huyện đoàn|tỉnh đoàn|thành đoàn|đại biểu|chủ tịch|phó chủ tịch|chánh văn phòng|phó chánh|chánh|trưởng|phó trưởng|tổ trưởng|tổ phó|thủ trưởng|lãnh đạo|cơ quan|đơn vị|địa phương|thành viên|đồng chí|đ/c|ông|bà|công chức|chuyên viên|cán bộ|viên chức|phóng viên|bộ phận|nhà|trạm|doanh nghiệp|hợp tác xã|viện|học viện|lực lượng|hạt|cấp ủy|chi bộ|tiểu ban|xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|đặc khu|thôn|ấp|khóm|buôn|xóm|tổ dân phố|khu phố|khu dân cư|ngành|phòng, ban|phó giám đốc|giám đốc|hiệu trưởng|bí thư|phó bí thư|ủy viên|thư ký|người|nhân dân|cử tri|kế toán|đội|khối|tổng công ty|quỹ|lớp|thuế|vị|điểm cầu)";
    /** «các», «65», «tất cả 65/65»: a class of bodies, counted or not. */
    private static final String CLASS =
            "(?:(?:tất cả |cả )?(?:các |những |từng |mỗi |toàn thể )?(?:\\d{1,4}(?:/\\d{1,4})? )?)";

    static final String NAME = "(?:các tổ chức|" + CLASS
            + "(?!(?:báo cáo|tổ chức|hội nghị|hội trường|hội thảo|hội họp|ban hành|trường hợp|đoàn kết|phòng ngừa|phòng,? chống|bộ tài liệu|người được|nhà nước|đơn vị tính|lớp |thành phố hồ chí minh$|ngành nghề|trường quay|đơn vị:))"
            + BODY + ")(?![a-zà-ỹ])";
    static final Pattern AT_START = Pattern.compile("^" + NAME);
    /** What asks for a duty before its subject. */
    static final Pattern REQUEST = Pattern.compile(
            "^(?:kính đề nghị|đề nghị|yêu cầu|phân công|giao cho|giao|kính mời|mời|đối với|ủy quyền cho|ủy quyền|trân trọng đề nghị|trân trọng|kính)(?:\\s+(?:đồng chí|đ/c))?\\s+");

    static final String UNIT =
            "(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|xã|phường|thị trấn|tt\\.?(?!\\s(?:h[đĐ]nd|ubnd|hội đồng|[ủỦ]y ban|ubmttq|mttq|tỉnh ủy|huyện ủy|thành ủy|thị ủy|[đĐ]ảng ủy))|đặc khu|thôn|khu phố|khu dân cư|khu(?=\\s\\d)|tổ dân phố|ấp|khóm|buôn|xóm)";
    static final Pattern UNIT_AT_START =
            Pattern.compile("^(?:các\\s+|và\\s+)?(" + UNIT + ")(?![a-zà-ỹ]|\\s(?:đoàn|ủy|đội|hội)(?![a-zà-ỹ]))\\s*");
    static final Pattern UNIT_ONLY = Pattern.compile("^(?:các\\s+|và\\s+|một số\\s+)?(?:cấp\\s+)?" + UNIT
            + "(?:[\\s,]+(?:và\\s+)?" + UNIT + "){0,12}(?:\\s+(?:trên địa bàn|trong|thuộc|của)\\s.*)?$");
    /** Heads that say nothing alone: what they are of comes behind the next comma. */
    static final Pattern BARE = Pattern.compile(
            "^(?:các )?(?:thường trực|chủ tịch|phó chủ tịch|trưởng|phó trưởng|trưởng ban|phó trưởng ban|lãnh đạo|cơ quan|đơn vị|sở|ban|ngành|phòng|địa phương|chuyên viên|công chức|viên chức|cán bộ|đại biểu|tổ chức|đoàn thể|xã|phường|thị trấn|huyện|thị xã|thành phố|quận|ban chỉ đạo|thôn|khu phố|chánh văn phòng|trưởng đoàn|cá nhân|doanh nghiệp|hội|sở, ban|bí thư|phó bí thư|ủy viên|thủ trưởng cơ quan|thủ trưởng các cơ quan|giám đốc|phó giám đốc|người dân|báo)$");
    /** Names that hold a comma or an «và» of their own. */
    static final Pattern PROTECTED = Pattern.compile(
            "hành chính, tổ chức, quản trị|tổ chức, hành chính, quản trị|hành chính, tổ chức|tổ chức, hành chính|hành chính, quản trị|văn hóa, thể thao và du lịch|văn hóa, thể thao|văn hóa, khoa học và thông tin|văn hóa, thông tin|văn hóa, xã hội|khoa học, công nghệ|kinh tế, hạ tầng và đô thị|kinh tế, ngân sách"
                    + "|đại biểu quốc hội và (?:hội đồng|hđnd)|đbqh và hđnd|đbqh và hội đồng|hđnd và ubnd|hội đồng nhân dân và ủy ban nhân dân"
                    + "|kế hoạch và đầu tư|giáo dục và đào tạo|thông tin và truyền thông|tài nguyên và môi trường|nông nghiệp và |lao động, thương binh|thương binh và xã hội|khoa học và công nghệ|dân tộc và tôn giáo|văn hóa và |phát thanh và truyền hình|báo và phát thanh, truyền hình|phát thanh, truyền hình|báo và phát thanh|trật tự, |thể dục, thể thao|tài chính và kế hoạch|kinh tế và |nội vụ và lao động|thi đua, khen thưởng|báo, đài|giao thông, xây dựng|đội trưởng, ");

    private BodyWords() {}
}
