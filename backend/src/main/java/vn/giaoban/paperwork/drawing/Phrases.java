package vn.giaoban.paperwork.drawing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a heading or an office is broken as people would: names of offices, of bodies and of units stay whole. */
public final class Phrases {

    private static final Pattern TERM = Pattern.compile("""
            (?iux)(?<!\\p{L})(?:
              (?:phó\\s)?(?:chủ\\stịch|trưởng\\sban|trưởng\\sđoàn|giám\\sđốc|bí\\sthư|chủ\\snhiệm|trưởng\\sphòng)
              | (?:phó\\s)?chánh\\s(?:văn\\sphòng|thanh\\stra)
              | hội\\sđồng\\snhân\\sdân | (?:ủy|uỷ)\\sban\\snhân\\sdân | (?:ủy|uỷ)\\sban\\smặt\\strận\\stổ\\squốc
              | đại\\sbiểu\\squốc\\shội | thường\\strực | (?:(?:ủy|uỷ)\\sviên\\s)?ban\\sthường\\svụ | văn\\sphòng | (?:ủy|uỷ)\\sviên
              | chuyên\\s(?:trách|viên|đề) | (?:tỉnh|thành|huyện|quận|thị|đảng)\\s(?:ủy|uỷ)
              | pháp\\schế | kinh\\stế | ngân\\ssách | văn\\shóa | xã\\shội | dân\\stộc | đô\\sthị
              | hội\\snghị | hội\\strường | giao\\sban | kỳ\\shọp | giám\\ssát | lần\\sthứ\\s\\p{L}+ | năm\\s\\d+
            )(?!\\p{L})""");

    /** «TỈNH VỚI THƯỜNG TRỰC» names no unit. */
    private static final String NO_NAME =
            "(?!(?:VỚI|VÀ|VỀ|TRONG|THUỘC|TRÊN|TẠI|CÓ|LẦN|NĂM|KHÓA|KHOÁ|NHIỆM|THƯỜNG|HỘI|ỦY|UỶ|ĐỐI|GIỮA|CÁC)(?!\\p{L}))";

    /** «tỉnh Lạng Sơn»: in capitals throughout, a name is taken to be two words. */
    private static final Pattern UNIT = Pattern.compile(
            "(?u)(?<!\\p{L})(?:(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)"
                    + "(?: \\p{Lu}[\\p{L}'-]*| \\d+){1,4}"
                    + "|(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?: " + NO_NAME
                    + "\\p{Lu}+){1,2})(?!\\p{L})");

    /** What an office is held in: a line begins well with it. */
    private static final Pattern BODY = Pattern.compile(
            "(?iu)^(?:hội đồng|HĐND|ủy ban|uỷ ban|UBND|ban |đoàn |văn phòng|thường trực|sở |đảng ủy|đảng uỷ)");

    private Phrases() {}

    /**
     * @param words of one text, in order
     * @return for each gap between two words how bad it is to break there: 0 as any other, 1 inside a phrase, below 0 at
     *     a good place
     */
    public static float[] gaps(List<String> words) {
        float[] gaps = new float[Math.max(0, words.size() - 1)];
        int[] ends = new int[words.size()];
        String text = String.join(" ", words);
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            end += words.get(i).length() + 1;
            ends[i] = end;
        }
        for (int i = 0; i < gaps.length; i++) {
            String after = text.substring(ends[i] + 1);
            if (words.get(i).endsWith(",") || words.get(i).endsWith(";")) {
                gaps[i] = -0.5f;
            } else if (BODY.matcher(after).find()) {
                gaps[i] = -0.25f;
            } else if (UNIT.matcher(after).lookingAt()) {
                // «Hội đồng nhân dân tỉnh Lạng Sơn» is one body, but long.
                gaps[i] = 0.25f;
            }
        }
        for (Pattern pattern : List.of(TERM, UNIT)) {
            Matcher phrase = pattern.matcher(text);
            while (phrase.find()) {
                for (int i = 0; i < gaps.length; i++) {
                    if (ends[i] > phrase.start() && ends[i] < phrase.end()) {
                        gaps[i] = 1;
                    }
                }
            }
        }
        return gaps;
    }
}
