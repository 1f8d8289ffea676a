package vn.giaoban.plans.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the mark of a state secret («Mật», «Tối mật», «Tuyệt mật»; Law 117/2025/QH15): the words standing apart,
 * as a stamp does, and not inside a sentence such as «bảo vệ bí mật nhà nước» or «bảo mật thông tin».
 */
public final class SecrecyMark {

    private static final Pattern STAMP = Pattern.compile(
            "(?:^|[\\p{P}])\\s*(?:độ mật\\s*:?\\s*)?(tuyệt\\s*mật|tối\\s*mật|mật)\\s*(?:$|[\\p{P}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SecrecyMark() {}

    /** The mark as it stands in the text, if it carries one. */
    public static Optional<String> in(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher stamp = STAMP.matcher(text);
        return stamp.find() ? Optional.of(stamp.group(1)) : Optional.empty();
    }
}
