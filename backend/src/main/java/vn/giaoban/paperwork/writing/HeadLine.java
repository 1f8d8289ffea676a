package vn.giaoban.paperwork.writing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where lines of a head may end: «ỦY BAN NHÂN DÂN» and below it «TỈNH LẠNG SƠN», not «… TỈNH» and «LẠNG SƠN». */
final class HeadLine {

    private static final char NO_BREAK = '\u00a0';

    /** «tỉnh Lạng Sơn», «thành phố Hồ Chí Minh», «Quận 1»; while small letters still tell where a name ends. */
    private static final Pattern UNIT = Pattern.compile(
            "(?u)(?<!\\p{L})([Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)"
                    + "((?: \\p{Lu}[\\p{L}'-]*| \\d+)+)");

    private static final Pattern DATE = Pattern.compile("(?iu)(?<!\\p{L})(?:ngày|tháng|năm) \\d+");

    private HeadLine() {}

    /**
     * @param millimetres the width of the head's column; a unit's name that is wider is broken after the word for its level
     * @return with spaces that do not break inside the unit's name
     */
    static String of(String name, Fonts.Face face, float millimetres) {
        return UNIT.matcher(name)
                .replaceAll(unit -> fits(unit.group(), face, millimetres)
                        ? whole(unit.group())
                        : whole(unit.group(1)) + unit.group(2))
                .toUpperCase(Locale.ROOT);
    }

    /** A date in a subject: «năm 2021» is not broken, so that no year stands alone below. */
    static String dated(String subject) {
        return DATE.matcher(subject).replaceAll(part -> whole(part.group()));
    }

    private static String whole(String text) {
        return text.replace(' ', NO_BREAK);
    }

    private static boolean fits(String unit, Fonts.Face face, float millimetres) {
        return Fonts.width(unit.toUpperCase(Locale.ROOT), face, Decree30.SIZE_ISSUER) <= Decree30.points(millimetres);
    }
}
