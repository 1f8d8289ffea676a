package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies in the letters in which sentences write them. */
final class Names {

    private static final Set<String> SMALL = Set.of(
            "tỉnh", "huyện", "xã", "phường", "thị", "thành", "phố", "quận", "trấn", "nhân", "dân", "và", "đồng", "trực",
            "ban", "đặc", "khu", "ủy", "hội", "tịch", "phòng", "biểu", "đại", "bầu", "cử");
    private static final Pattern ABBREVIATION =
            Pattern.compile("^(?:HĐND|UBND|ĐBQH|MTTQ|UBMTTQ|UBMTTQVN|BHXH|VP|TP|BCĐ|TT|UBBC|VN)[.,]?$");
    private static final Pattern UNIT_TAIL = Pattern.compile(
            "(?:^|\\s)(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)(?:\\s+(\\S.*))?$");

    private Names() {}

    /** «THƯỜNG TRỰC HĐND TỈNH HẬU GIANG» as «Thường trực HĐND tỉnh Hậu Giang»; mixed letters stay as they are. */
    static String sentenceCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        boolean inUnitName = false;
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean society = word.equals("XÃ") && i + 1 < words.length && words[i + 1].equals("HỘI");
            String lower = word.toLowerCase(Locale.ROOT);
            String written;
            if (ABBREVIATION.matcher(word).matches() || word.matches("[IVXL]{1,6}")) {
                written = word;
                inUnitName = false;
            } else if (!inUnitName && !society && SMALL.contains(lower)) {
                written = out.isEmpty() ? capital(lower) : lower;
            } else {
                written = capital(lower);
            }
            inUnitName |= lower.equals("tỉnh")
                    || lower.equals("huyện")
                    || lower.equals("xã") && !society
                    || lower.equals("phường")
                    || lower.equals("phố")
                    || lower.equals("quận")
                    || lower.equals("trấn");
            out.append(out.isEmpty() ? "" : " ").append(written);
        }
        return known(out.toString());
    }

    /** Names in which only some words have a capital. */
    private static final List<String> KNOWN = List.of(
            "Hội đồng nhân dân",
            "khu vực",
            "Ủy ban nhân dân",
            "Mặt trận Tổ quốc Việt Nam",
            "Mặt trận Tổ quốc",
            "Bảo hiểm xã hội",
            "Liên đoàn Lao động",
            "Ban Pháp chế",
            "Kinh tế - Ngân sách",
            "Kinh tế - Xã hội",
            "Văn hóa - Xã hội",
            "Văn hoá - Xã hội",
            "Đoàn giám sát",
            "Ban Dân tộc",
            "Ban Đô thị",
            "Hội Liên hiệp Phụ nữ",
            "Hội Nông dân",
            "Hội Cựu chiến binh",
            "Ban Chỉ đạo",
            "Ban Tổ chức",
            "Ban Chấp hành",
            "Giáo dục và Đào tạo",
            "Ban Tuyên giáo",
            "Tòa án nhân dân",
            "Đoàn đại biểu Quốc hội",
            "Thi hành án dân sự",
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Tư pháp",
            "Sở Y tế",
            "Sở Xây dựng",
            "Nông nghiệp và Môi trường",
            "Khoa học và Công nghệ",
            "Văn hóa, Thể thao và Du lịch",
            "Dân tộc và Tôn giáo",
            "Ban Thường trực",
            "Ban Thường vụ");

    private static String known(String name) {
        String out = name;
        for (String phrase : KNOWN) {
            int at = out.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                out = out.substring(0, at) + phrase + out.substring(at + phrase.length());
            }
        }
        return out;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Whether a name ends with a type word alone: «Thường trực HĐND tỉnh». */
    static boolean lacksUnitName(String name) {
        Matcher tail = UNIT_TAIL.matcher(name.toLowerCase(Locale.ROOT));
        return tail.find() && tail.group(2) == null;
    }

    static boolean namesUnit(String name) {
        return UNIT_TAIL.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
