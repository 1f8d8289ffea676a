package vn.giaoban.paperwork.papers;

import java.util.List;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanEventView;

/** What a Biên bản says before anybody has spoken: the frame, with blanks for the secretary. */
final class MinutesWording {

    private static final String BLANK = "……………………………………………………………";

    private MinutesWording() {}

    static Values values(PlanFacts facts) {
        PlanEventView event = facts.event();
        List<String> present = facts.groups();
        List<String> items = event == null
                ? List.of()
                : event.programme().stream()
                        .map(item -> item.text() + (item.presenter() == null ? "" : " (" + item.presenter() + ")"))
                        .toList();
        return new Values()
                .text("trích yếu", Occasion.named(facts.occasion()))
                .text("căn cứ", facts.citation())
                .text("địa điểm", event == null ? null : PlanFacts.place(event))
                .text("chủ trì", event == null ? null : String.join("; ", event.chairs()))
                .lines("thành phần", present.isEmpty() ? List.of(BLANK) : present)
                .lines("diễn biến", items.isEmpty() ? List.of(BLANK, BLANK, BLANK) : EndMarks.sentences(items))
                .text("kết luận", facts.plan().conclusion())
                .lines("nơi nhận", facts.plan().recipients())
                .lines("người ký", List.of("THƯ KÝ", "CHỦ TỌA"));
    }
}
