package vn.giaoban.paperwork.reading.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label of a paragraph: «I.», «1.», «1.1.», «a)», «-», «+».
 *
 * @param depth numbers in a label of numbers: 2 for «1.1.»
 * @param number place in its row, from 1; 0 for bullets
 * @param label without stops: «1.1», «a»
 * @param length chars of the paragraph that it takes, with the space behind it
 * @param sign of a bullet
 */
public record Marker(Kind kind, int depth, int number, String label, int length, char sign) {

    public enum Kind {
        PART,
        /** «A.», «B.» before a head in capitals. */
        CAPITAL,
        ROMAN,
        ARABIC,
        LETTER,
        BULLET
    }

    private static final Pattern PART = Pattern.compile(
            "^(phần|chương|mục|điều)\\s+(thứ\\s+(?:nhất|hai|ba|tư|năm)|[ivx]{1,5}|\\d{1,3})\\s*(?:[.:)]|-|$)\\s*");
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,6})\\s?(?:[./)]+|[-–])\\s*(?=\\S)");
    private static final Pattern ARABIC = Pattern.compile(
            "^(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:\\s?[.)](?!\\d)\\s*|/\\s+|\\s?-\\s+(?=\\p{L})|\\s(?=[^\\d\\s]))(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])(?:\\s?\\)|\\s?\\.(?=\\s))\\s*(?=\\S)");
    private static final Pattern CAPITAL = Pattern.compile("^([A-HĐ])\\s?[.)/]\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^([-+•·●○▪■◦*o])\\s+(?=\\S)|^([-+•·●○▪■◦])(?=[^\\s\\d-])");
    private static final String LETTERS_VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final String LETTERS_ENGLISH = "abcdefghijklmnopqrstuvwxyz";

    /** The marker that a paragraph begins with; null when it has none. */
    public static @Nullable Marker of(Words words) {
        Matcher roman = ROMAN.matcher(words.text());
        if (roman.lookingAt() && romanValue(roman.group(1)) > 0) {
            return new Marker(Kind.ROMAN, 1, romanValue(roman.group(1)), roman.group(1), roman.end(), ' ');
        }
        Matcher capital = CAPITAL.matcher(words.text());
        if (capital.lookingAt() && words.sub(capital.end()).isAllCaps()) {
            String label = capital.group(1);
            return new Marker(Kind.CAPITAL, 1, inVietnamese(label) + 1, label, capital.end(), ' ');
        }
        Matcher arabic = ARABIC.matcher(words.key());
        if (arabic.lookingAt()) {
            String label = arabic.group(1);
            int depth = (int) label.chars().filter(c -> c == '.').count() + 1;
            boolean needsStop = depth == 1;
            String mark = words.key().substring(label.length(), arabic.end()).strip();
            if (!needsStop || !mark.isEmpty()) {
                int number = Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
                return new Marker(Kind.ARABIC, depth, number, label, arabic.end(), ' ');
            }
            return null;
        }
        Matcher letter = LETTER.matcher(words.text());
        if (letter.lookingAt()) {
            return new Marker(Kind.LETTER, 1, inVietnamese(letter.group(1)) + 1, letter.group(1), letter.end(), ' ');
        }
        Matcher bullet = BULLET.matcher(words.key());
        if (bullet.lookingAt()) {
            char sign = words.key().charAt(0);
            return new Marker(Kind.BULLET, 1, 0, String.valueOf(sign), bullet.end(), sign);
        }
        Matcher part = PART.matcher(words.key());
        return part.lookingAt() ? new Marker(Kind.PART, 1, 0, part.group(2), part.end(), ' ') : null;
    }

    /** Whether it is the one that comes after another of its kind; letters count in either alphabet. */
    boolean follows(Marker former) {
        if (kind == Kind.LETTER || kind == Kind.CAPITAL) {
            int here = inEnglish(label);
            int there = inEnglish(former.label);
            return number == former.number + 1 || here >= 0 && there >= 0 && here == there + 1;
        }
        return number == former.number + 1;
    }

    private static int inVietnamese(String label) {
        return LETTERS_VIETNAMESE.indexOf(label.toLowerCase(Locale.ROOT));
    }

    private static int inEnglish(String label) {
        return LETTERS_ENGLISH.indexOf(label.toLowerCase(Locale.ROOT));
    }

    /** Whether both stand in one row. */
    boolean isOfTheKindOf(Marker other) {
        return kind == other.kind && (kind == Kind.BULLET ? sign == other.sign : depth == other.depth);
    }

    private static int romanValue(String numeral) {
        int value = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit =
                    switch (numeral.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        default -> 10;
                    };
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value <= 30 ? value : 0;
    }
}
