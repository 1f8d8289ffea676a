package vn.giaoban.notifications.reminders;

import java.util.Arrays;
import java.util.Optional;

/** What a reminder's text may leave to be filled in, between braces. */
enum MergeField {
    BODY("đơn vị"),
    WHAT("nội dung"),
    DUE("hạn"),
    LEFT("còn lại"),
    PLAN("kế hoạch"),
    ISSUER("cơ quan"),
    /** Kept as {@link vn.giaoban.notifications.mail.LinkInMail#MARK}: the link itself stands in the mail alone. */
    LINK("liên kết nộp bài");

    private final String word;

    MergeField(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<MergeField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
