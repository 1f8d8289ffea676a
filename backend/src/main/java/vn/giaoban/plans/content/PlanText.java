package vn.giaoban.plans.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How text is taken in: Unicode NFC (half of the real plans arrive decomposed), without soft hyphens and byte order
 * marks, without stray white space. A blank becomes null: blank is a value, an empty string is not.
 */
public final class PlanText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\uFEFF\\u200B]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\t\\x0B\\f \\u00A0]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" *(\\r\\n?|\\n) *");

    private PlanText() {}

    /** A text of one line: every run of white space, line breaks too, is one space. */
    public static String line(String raw) {
        return raw == null ? null : blankIsNull(SPACES.matcher(composed(raw)).replaceAll(" "));
    }

    /** A text that may have several lines. */
    public static String block(String raw) {
        if (raw == null) {
            return null;
        }
        String evened = SPACES_IN_LINE.matcher(composed(raw)).replaceAll(" ");
        return blankIsNull(LINE_ENDS.matcher(evened).replaceAll("\n"));
    }

    /**
     * Items such as recipients or legal bases, one line each; blank items are dropped, null is an empty list. A null among them
     * stays, for the rules of its field to name it.
     */
    public static List<String> lines(List<String> raw) {
        return raw == null
                ? List.of()
                : raw.stream()
                        .filter(item -> item == null || line(item) != null)
                        .map(PlanText::line)
                        .toList();
    }

    static <T> List<T> list(List<T> raw) {
        return raw == null ? List.of() : raw.stream().filter(Objects::nonNull).toList();
    }

    private static String composed(String raw) {
        return INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("");
    }

    private static String blankIsNull(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** The parts that are not blank, as one text; null when there is none. */
    static String joined(String separator, Object... parts) {
        String text = Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(separator));
        return text.isEmpty() ? null : text;
    }

    /** «15 - 30 người», «từ 15 người», «không quá 30 người»; null when neither is known. */
    static String people(Integer min, Integer max) {
        if (min == null) {
            return max == null ? null : "không quá " + max + " người";
        }
        if (max == null) {
            return "từ " + min + " người";
        }
        return (min.equals(max) ? String.valueOf(min) : min + " - " + max) + " người";
    }
}
