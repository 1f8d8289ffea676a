package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanEventView;

/** What a Thông báo kết luận says: what was decided, and who still owes what. */
final class ConclusionsWording {

    /** «Như thành phần mời dự», «Thành phần đại biểu tham dự». */
    private static final Pattern TOOK_PART = Pattern.compile("(?iu)^[-\\s]*(?:như )?thành phần\\b.*\\bdự(?!\\p{L})");

    private static final String BLANK = "……………………………………………………………";

    private ConclusionsWording() {}

    static Values values(PlanFacts facts) {
        PlanEventView event = facts.event();
        String conclusion = facts.plan().conclusion();
        List<String> points = conclusion == null
                ? List.of(BLANK, BLANK)
                : conclusion
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new Values()
                .text("trích yếu", "Kết luận tại " + facts.meeting())
                .text("căn cứ", facts.citation())
                .text("cơ quan", facts.issuers())
                .text("hoạt động", facts.meeting())
                .text("thời gian", event == null ? null : PlanWording.time(event))
                .text("địa điểm", event == null ? null : PlanFacts.place(event))
                .text("chủ trì", event == null ? null : String.join("; ", event.chairs()))
                .text("thành phần", facts.invited().stream().map(Invited::line).collect(Collectors.joining("; ")))
                .lines("kết luận", EndMarks.sentences(points))
                .lines("nơi nhận", recipients(facts));
    }

    /** Those of the plan; who took part among them, once. */
    private static List<String> recipients(PlanFacts facts) {
        List<String> recipients = facts.plan().recipients();
        boolean said =
                recipients.stream().anyMatch(line -> TOOK_PART.matcher(line).find());
        return said
                ? recipients
                : Stream.concat(Stream.of("Như thành phần dự họp"), recipients.stream())
                        .toList();
    }
}
