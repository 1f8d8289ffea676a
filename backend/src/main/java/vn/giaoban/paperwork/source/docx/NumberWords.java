package vn.giaoban.paperwork.source.docx;

import java.util.Locale;

/** Numbers of lists as Word writes them. */
final class NumberWords {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] HUNDREDS = {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};
    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"
    };

    private NumberWords() {}

    /** @param format the value of {@code w:numFmt}; formats that Vietnamese documents do not use are told in digits */
    static String of(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "vietnameseCounting" -> counting(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        return "M".repeat(number / 1000) + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10];
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
