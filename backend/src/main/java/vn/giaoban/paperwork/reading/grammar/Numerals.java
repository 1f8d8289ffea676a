package vn.giaoban.paperwork.reading.grammar;

import java.util.List;

/** Numbers in digits and in words. */
public final class Numerals {

    /** For use in patterns; small numbers only. */
    public static final String PATTERN = "\\d{1,3}(?:\\.\\d{3})*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";

    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private Numerals() {}

    /** The value of what {@link #PATTERN} matched. */
    public static int value(String numeral) {
        int word = WORDS.indexOf(numeral);
        return word >= 0 ? word : Integer.parseInt(numeral.replace(".", ""));
    }
}
