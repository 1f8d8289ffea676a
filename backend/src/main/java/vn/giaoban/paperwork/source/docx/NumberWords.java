package vn.giaoban.paperwork.source.docx;

import java.util.Locale;
import vn.giaoban.paperwork.RomanNumeral;

/** Numbers of lists as Word writes them. */
final class NumberWords {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"
    };

    private NumberWords() {}

    /** @param format the value of {@code w:numFmt}; formats that Vietnamese documents do not use are told in digits */
    static String of(int number, String format) {
        return switch (format) {
            case "upperRoman" -> RomanNumeral.of(number);
            case "lowerRoman" -> RomanNumeral.of(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "vietnameseCounting" -> counting(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** a … z, aa … zz: Word repeats the letter. It knows no «đ», so offices that want one write it by hand. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String counting(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        if (number <= 10) {
            return DIGITS[number];
        }
        String tens = number < 20 ? "mười" : DIGITS[number / 10] + " mươi";
        String ones =
                switch (number % 10) {
                    case 0 -> "";
                    case 1 -> number < 20 ? " một" : " mốt";
                    case 5 -> " lăm";
                    default -> " " + DIGITS[number % 10];
                };
        return tens + ones;
    }
}
