package vn.giaoban.paperwork.reading.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.EventReading.Kind;

/** What kind of event a title names: the word that stands first in it. */
final class EventKinds {

    private static final Map<Pattern, Kind> WORDS = new LinkedHashMap<>();

    static {
        put("tiếp xúc cử tri|hội nghị cử tri|tiếp xúc,", Kind.VOTER_MEETING);
        put(
                "học tập kinh nghiệm|trao đổi, học tập|nghiên cứu, học tập|tham quan|học tập, trao đổi|trao đổi kinh nghiệm|giao lưu",
                Kind.STUDY_VISIT);
        put("tập huấn|bồi dưỡng|lớp ", Kind.TRAINING);
        put("giám sát", Kind.SUPERVISION_ROUND);
        put("khảo sát", Kind.SITE_VISIT);
        put("tổng duyệt|chạy thử|diễn tập", Kind.REHEARSAL);
        put("tiếp công dân|tiếp đoàn", Kind.RECEPTION);
        put("thẩm tra|xác minh|^kiểm tra", Kind.VERIFICATION);
        put("kỳ họp", Kind.SESSION);
        put("hội nghị|hội thảo|tọa đàm|giao ban|trực báo|đại hội|lễ ", Kind.CONFERENCE);
        put("phiên (?:họp|giải trình|chất vấn|làm việc)|cuộc họp|họp ", Kind.MEETING);
        put("buổi làm việc|làm việc với", Kind.WORKING_SESSION);
        put("giai đoạn|đợt cao điểm|chiến dịch|tháng hành động|tuần lễ|đợt vận động", Kind.CAMPAIGN_PHASE);
    }

    private EventKinds() {}

    private static void put(String words, Kind kind) {
        WORDS.put(Pattern.compile(words), kind);
    }

    static @Nullable Kind of(String key) {
        Kind first = null;
        int at = Integer.MAX_VALUE;
        for (var entry : WORDS.entrySet()) {
            Matcher m = entry.getKey().matcher(key);
            if (m.find() && m.start() < at) {
                at = m.start();
                first = entry.getValue();
            }
        }
        // «Hội nghị tiếp xúc cử tri», «Hội nghị tập huấn»: the second word says more than the first.
        if (first == Kind.CONFERENCE) {
            Matcher more = SAYS_MORE.matcher(key);
            if (more.lookingAt()) {
                return of(key.substring(more.end(1)).strip());
            }
        }
        return first;
    }

    private static final Pattern SAYS_MORE = Pattern.compile("(hội nghị )(?=tiếp xúc|tập huấn|bồi dưỡng)");

    static Kind orConference(String key) {
        Kind kind = of(key);
        return kind == null ? Kind.CONFERENCE : kind;
    }
}
