package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanEventView;
import vn.giaoban.plans.content.ProgrammeItem;

/** What a Chương trình says: the running order of the first event. */
final class ProgrammeWording {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Thời gian", 0.16f, true),
            new Block.Column("Nội dung", 0.5f, false),
            new Block.Column("Người thực hiện", 0.27f, false));

    /** Lines to write into, where the plan has no programme yet: a head alone looks like a fault. */
    private static final int BLANK_LINES = 6;

    private static final String BLANK = "…";

    private ProgrammeWording() {}

    static Values values(PlanFacts facts) {
        PlanEventView event = facts.event();
        return new Values()
                .text("trích yếu", facts.occasion())
                .text("kèm theo", facts.enclosed())
                .text("thời gian", event == null ? null : PlanWording.time(event))
                .text("địa điểm", event == null ? null : PlanFacts.place(event))
                .text("chủ trì", event == null ? null : String.join("; ", event.chairs()))
                .table("chương trình", new Block.Table(COLUMNS, rows(event)))
                .lines("nơi nhận", facts.plan().recipients());
    }

    private static List<List<String>> rows(PlanEventView event) {
        List<List<String>> rows = new ArrayList<>();
        if (event != null) {
            for (ProgrammeItem item : event.programme()) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        item.time() == null ? "" : item.time().toString(),
                        item.text(),
                        item.presenter() == null ? "" : item.presenter()));
            }
        }
        return rows.isEmpty() ? blank() : rows;
    }

    private static List<List<String>> blank() {
        return IntStream.rangeClosed(1, BLANK_LINES)
                .mapToObj(line -> List.of(String.valueOf(line), BLANK, "", ""))
                .toList();
    }
}
