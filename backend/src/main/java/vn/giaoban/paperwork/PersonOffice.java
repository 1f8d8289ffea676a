package vn.giaoban.paperwork;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Title and unit of a person in one breath, as cards and papers say them. */
public final class PersonOffice {

    /** «Phó Chủ tịch HĐND» of a unit is «Phó Chủ tịch HĐND huyện Cầu Kè». */
    private static final Pattern OF_A_UNIT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:HĐND|UBND|Hội đồng nhân dân|(?:Ủy|Uỷ) ban nhân dân)$");

    private static final Pattern LEVEL =
            Pattern.compile("(?iu)^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?= )");

    private PersonOffice() {}

    /** «Chủ tịch HĐND xã» of «xã Tập Sơn» says the level once; any other title and unit stand apart. */
    public static String of(@Nullable String title, @Nullable String unit) {
        String office = title == null ? "" : title;
        String place = unit == null ? "" : unit;
        if (office.isEmpty() || place.isEmpty()) {
            return office + place;
        }
        Matcher level = LEVEL.matcher(place);
        if (level.find()) {
            String ending = " " + level.group();
            String said = office.toLowerCase(Locale.ROOT);
            // «thị xã» is another level than «xã».
            boolean same = said.endsWith(ending.toLowerCase(Locale.ROOT)) && !said.endsWith(" thị" + ending);
            if (same) {
                return office.substring(0, office.length() - ending.length() + 1) + place;
            }
        }
        return office + (OF_A_UNIT.matcher(office).find() ? " " : ", ") + place;
    }
}
