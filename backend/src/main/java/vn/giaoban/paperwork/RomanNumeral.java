package vn.giaoban.paperwork;

/** I, II, III …, as the sections of documents are numbered. */
public final class RomanNumeral {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] HUNDREDS = {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};

    private RomanNumeral() {}

    /** Numbers that the Romans could not write (below 1, above 3999) stay in digits. */
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        return "M".repeat(number / 1000) + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10];
    }
}
