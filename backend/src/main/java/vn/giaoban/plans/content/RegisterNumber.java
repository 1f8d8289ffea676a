package vn.giaoban.plans.content;

import java.util.regex.Pattern;

/**
 * Number and symbol of a document in one spelling, so that the same registration is recognised however it was typed
 * (Decree 30/2020: numbers below 10 take a leading zero, no spaces in the symbol).
 */
public final class RegisterNumber {

    /** A draft without a number has none; 0 is never a number. */
    public static final String NOT_ZERO = "(?!0+$).*";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private RegisterNumber() {}

    /** «5» and «005» are 05; «288» stays; «12a» stays; blank is null. */
    public static String number(String raw) {
        String text = PlanText.line(raw);
        if (text == null || !DIGITS.matcher(text).matches()) {
            return text;
        }
        return "%02d".formatted(Integer.parseInt(text));
    }

    /** «/KH - HĐND» is KH-HĐND; blank is null. */
    public static String symbol(String raw) {
        String text = PlanText.line(raw);
        if (text == null) {
            return null;
        }
        String joined = SPACES.matcher(text).replaceAll("");
        return PlanText.line(joined.startsWith("/") ? joined.substring(1) : joined);
    }
}
