package vn.giaoban.notifications.reminders;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.notifications.mail.LinkInMail;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * What a reminder says. As a template it has fields in braces, «{hạn}»; rendered it has none.
 *
 * @param subject one line
 * @param text paragraphs, an empty line between them
 */
@Embeddable
record ReminderText(String subject, String text) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    static final ReminderText USUAL = new ReminderText("Nhắc gửi {nội dung}, hạn {hạn}", """
            Kính gửi {đơn vị},

            {cơ quan} trân trọng nhắc: theo {kế hoạch}, quý cơ quan còn phải gửi {nội dung}. Thời hạn là {hạn} ({còn lại}).

            Nếu không có nội dung để báo cáo, xin chọn «Không phát sinh» khi nộp. Nếu cần thêm thời gian, xin đề nghị cơ quan giao việc gia hạn.""");

    /** What the unit above and the leaders are told of somebody who is far behind. */
    static final ReminderText ESCALATION = new ReminderText("{đơn vị} {còn lại}: {nội dung}", """
            {đơn vị} chưa gửi {nội dung} theo {kế hoạch}. Thời hạn là {hạn} ({còn lại}). Các lần nhắc trước được ghi trong nhật ký đôn đốc.

            {cơ quan} đề nghị chỉ đạo đơn vị thực hiện.""");

    /** @throws Refusal VALIDATION_FAILED when it names a field that there is not */
    void demandKnownFields() {
        List<Violation> violations = Stream.of(Map.entry("subject", subject), Map.entry("text", text))
                .flatMap(part -> unknown(part.getValue()).map(word -> new Violation(part.getKey(), sentence(word))))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED, violations.getFirst().message(), violations);
        }
    }

    /** @throws Refusal VALIDATION_FAILED when it promises a link that does not travel, or in a line that others see */
    void demandLinkFits(LinksByMail links) {
        String field = "{" + MergeField.LINK.word() + "}";
        if (subject.contains(field)) {
            throw wrong("subject", "Trường " + field + " chỉ dùng được trong nội dung, không dùng trong tiêu đề.");
        }
        if (links == LinksByMail.NONE && text.contains(field)) {
            throw wrong("text", "Muốn dùng trường " + field + ", hãy chọn gửi kèm liên kết nộp bài.");
        }
    }

    private static Refusal wrong(String field, String message) {
        return new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation(field, message)));
    }

    /** For those whom no link reaches. */
    String textWithoutLink() {
        return text.replace(LinkInMail.MARK, "trang của việc này trong phần mềm");
    }

    private static Stream<String> unknown(String template) {
        return FIELD.matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(word -> MergeField.of(word).isEmpty())
                .distinct();
    }

    private static String sentence(String word) {
        String known = Arrays.stream(MergeField.values())
                .map(field -> "{" + field.word() + "}")
                .collect(Collectors.joining(", "));
        return "Không có trường {" + word + "}. Các trường dùng được: " + known + ".";
    }

    ReminderText rendered(Map<MergeField, String> values) {
        return new ReminderText(fill(subject, values), fill(text, values));
    }

    private static String fill(String template, Map<MergeField, String> values) {
        return FIELD.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        MergeField.of(found.group(1)).map(values::get).orElse(found.group())));
    }

    /** SHA-256 over subject, an empty line and text, in UTF-8: what a third party computes again from the export. */
    String hash() {
        try {
            byte[] bytes = (subject + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
