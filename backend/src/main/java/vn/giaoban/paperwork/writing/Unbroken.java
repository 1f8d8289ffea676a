package vn.giaoban.paperwork.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is never broken at the end of a line. */
final class Unbroken {

    private static final String SYMBOL = "[\\p{L}\\p{N}.-]{1,20}/[\\p{L}\\p{N}./-]{1,30}";
    private static final String RANGE = "(?<!\\d)\\d{1,4} - \\d{1,4}(?!\\d)";
    private static final String NAME = "(?<=(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã"
            + "|[Pp]hường|[Đđ]ặc khu) )\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){1,3}";

    /** «22/9/2023», «288/KH-HĐND», «2021 - 2026», but not a line of slashes. */
    static final Pattern IN_TEXT = Pattern.compile(SYMBOL + "|" + RANGE);

    /** In a narrow cell also the name of a unit, below its level: «huyện» and «Cầu Kè», not «huyện Cầu» and «Kè». */
    static final Pattern IN_CELL = Pattern.compile("(?u)" + SYMBOL + "|" + RANGE + "|" + NAME);

    private Unbroken() {}

    /** With blanks in these parts that do not break. */
    static String of(String text, Pattern parts) {
        return parts.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(part.group().replace(' ', '\u00a0')));
    }
}
