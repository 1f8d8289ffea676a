package vn.giaoban.paperwork.papers;

import java.util.regex.Pattern;

/** What a plan is made for, by its title. */
public final class Occasion {

    /** «Tổ chức thực hiện Nghị quyết» is no meeting: the verb is left out before a name or a kind of meeting only. */
    private static final Pattern VERB = Pattern.compile(
            "(?u)^(?i:về việc\\s+)?(?i:tổ chức)\\s+(?:các\\s+)?(?=\\p{Lu}\\p{Ll}|(?i:hội nghị|hội thảo|tọa đàm"
                    + "|toạ đàm|kỳ họp|phiên họp|cuộc họp|buổi|lễ|đoàn)(?!\\p{L}))");

    private static final Pattern MEETING = Pattern.compile(
            "(?iu)^(?:hội nghị|hội thảo|tọa đàm|toạ đàm|kỳ họp|phiên|cuộc|buổi|lễ|đoàn|đợt|lớp|chương trình)(?!\\p{L})");

    private Occasion() {}

    static boolean isMeeting(String named) {
        return MEETING.matcher(named).find();
    }

    /** «Tổ chức Hội nghị giao ban» is about the «Hội nghị giao ban», which a cover and «kính mời dự» name alone. */
    public static String named(String title) {
        String named = VERB.matcher(title.strip()).replaceFirst("");
        return named.isEmpty() ? title : named;
    }
}
