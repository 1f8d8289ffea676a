package vn.giaoban.paperwork.reading.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Level;

/** Of which level words speak. */
final class Levels {

    private static final Pattern CENTRAL =
            Pattern.compile("trung ương|quốc hội khóa|cơ quan của quốc hội|ủy ban thường vụ quốc hội");
    private static final Pattern PRESS = Pattern.compile(
            "^(?:kính )?(?:mời )?(?:các )?(?:phóng viên|báo|đài|cơ quan (?:báo|thông tấn|truyền thông)|phóng viên, biên tập viên)(?![a-zà-ỹ])(?! cáo)");
    private static final Pattern COMMUNE = Pattern.compile(
            "cấp xã|cấp cơ sở|(?<!thị )(?<![a-zà-ỹ])xã(?![a-zà-ỹ])(?! hội)|phường|thị trấn|đặc khu|đảng ủy xã|tổ dân phố|khu phố|thôn|công chức văn phòng");
    private static final Pattern DISTRICT =
            Pattern.compile("cấp huyện|huyện|thị xã|quận|thị ủy|(?:^|\\s)thành phố(?:\\s|$|[,.;)])|thành ủy");
    private static final Pattern PROVINCE = Pattern.compile(
            "cấp tỉnh|tỉnh|cấp thành phố|(?:^|\\s)sở(?:\\s|,)|đoàn (?:đại biểu quốc hội|đbqh)|công an tỉnh");

    /** Cities under the central government: a «thành phố» of the level of provinces. */
    private static final Pattern CENTRAL_CITY =
            Pattern.compile("(?:thành phố|tp\\.?)\\s+(?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)(?![a-zà-ỹ])");

    private Levels() {}

    static boolean isOfCentralCity(String key) {
        return CENTRAL_CITY.matcher(key).find() && !key.contains("tỉnh");
    }

    static Level ofWord(String word) {
        return switch (word) {
            case "huyện", "thành phố" -> Level.DISTRICT;
            case "xã" -> Level.COMMUNE;
            default -> Level.PROVINCE;
        };
    }

    static boolean isPress(String key) {
        return PRESS.matcher(key).find();
    }

    /** The level that words name; of several the one named last, which is the one that the body is of. */
    static @Nullable Level of(String key) {
        int area = key.indexOf("trên địa bàn");
        if (area > 3) {
            return of(key.substring(0, area));
        }
        if (CENTRAL.matcher(key).find()) {
            return Level.CENTRAL;
        }
        int commune = last(COMMUNE, key);
        int district = last(DISTRICT, key);
        int province = last(PROVINCE, key);
        if (commune < 0 && district < 0 && province < 0) {
            return null;
        }
        if (commune >= district && commune >= province) {
            return Level.COMMUNE;
        }
        return district >= province ? Level.DISTRICT : Level.PROVINCE;
    }

    private static int last(Pattern pattern, String key) {
        Matcher m = pattern.matcher(key);
        int at = -1;
        while (m.find()) {
            at = m.start();
        }
        return at;
    }
}
