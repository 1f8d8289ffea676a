package vn.giaoban.paperwork.reading.text;

import java.util.regex.Pattern;

/** Lines of fixed form by which every administrative document can be taken apart (Decree 30/2020/NĐ-CP, annex I). */
public final class Landmarks {

    public static final Pattern STATE_NAME =
            Pattern.compile("c[ộo]ng h[òo]a x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a vi[ệe]t nam|đảng cộng sản việt nam");
    public static final Pattern MOTTO = Pattern.compile("độc\\s?lập\\s?-\\s?tự\\s?do\\s?-\\s?hạnh\\s?phúc");
    public static final Pattern NUMBER =
            Pattern.compile("^\\s*số\\s*:?\\s*[^a-zà-ỹ]{0,24}/?\\s*[a-zđ]|^\\s*số\\s*:|^số\\s*[./… ]*/\\s*kh");
    public static final Pattern DATE_LINE = Pattern.compile(
            "(?:^|,)\\s*ngày\\s*[\\d.…_ ]{0,12}tháng\\s*[\\d.…_ ]{0,12}năm\\s*(?:20|19)?[\\d.…_ ]{0,8}\\s*$");
    public static final Pattern KIND = Pattern.compile(
            "^(?:dự thảo\\s*)?(kế\\s?hoạch|quyết định|nghị quyết|chỉ thị|thông báo|hướng dẫn|chương trình|phương án|đề án|báo cáo"
                    + "|biên bản|tờ trình|công điện|giấy mời|quy chế|quy định|công văn|thông tri|kết luận|lịch)(?:\\s+liên\\s?tịch|\\s+phối hợp)?\\s*(?:\\(.{0,40}\\))?$");
    public static final Pattern RECIPIENTS = Pattern.compile("^nơi nhận\\s*:?");
    public static final Pattern CAPACITY = Pattern.compile("^(?:t/?m\\.?|k/?t\\.?|t/?l\\.?|tuq\\.?|q\\.)\\s*\\S");
    public static final Pattern ANNEX = Pattern.compile(
            "^(?:phụ lục|mẫu\\s+(?:số|phiếu|báo cáo|\\d)|biểu mẫu|biểu số|ma\\s?-?ket|ma\\s?-?két|đề cương|danh sách|lịch (?:tiếp xúc|làm việc|trình))(?:[^a-zà-ỹ]|\\s|$)");
    public static final Pattern ATTACHED =
            Pattern.compile("^\\(?\\s*(?:ban hành )?kèm theo\\s+(?:kế hoạch|quyết định|công văn|văn bản)");
    public static final Pattern ADDRESSEE = Pattern.compile("^kính gửi\\s*:?");
    public static final Pattern SUBJECT = Pattern.compile("^v/v\\s|^\\(v/v\\s");

    private Landmarks() {}

    /** Whether a line is never part of a longer paragraph. */
    static boolean standsAlone(Line line) {
        String key = line.key();
        return STATE_NAME.matcher(key).find() && key.length() < 120
                || MOTTO.matcher(key).find() && key.length() < 120
                || DATE_LINE.matcher(key).find() && key.length() < 120
                || KIND.matcher(key).matches() && line.words().isAllCaps()
                || RECIPIENTS.matcher(key).find()
                || CAPACITY.matcher(key).find() && line.words().isAllCaps();
    }
}
