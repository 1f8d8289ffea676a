package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.Standing;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** What a Công văn đôn đốc says: who has not handed in what was due. */
final class ReminderWording {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Đơn vị", 0.31f, false),
            new Block.Column("Nội dung phải gửi", 0.4f, false),
            new Block.Column("Hạn", 0.22f, true));

    private ReminderWording() {}

    static Values values(PlanFacts facts) {
        List<ObligationRow> late = facts.obligations().stream()
                .filter(row -> row.standing() == Standing.OVERDUE)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (ObligationRow row : late) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    row.body().name(),
                    ObligationWords.what(row),
                    row.lastDay() == null ? "" : VietnameseDates.weekdayAndDay(row.lastDay())));
        }
        return new Values()
                .text("trích yếu", "đôn đốc gửi bài theo " + facts.citation())
                .text("căn cứ", facts.citation())
                .text("cơ quan", facts.plan().issuingBody().name())
                .text("ngày", VietnameseDates.day(facts.today()))
                .text(
                        "số đơn vị",
                        String.valueOf(late.stream()
                                .map(row -> row.body().id())
                                .distinct()
                                .count()))
                .table("danh sách chậm", new Block.Table(COLUMNS, rows))
                .lines(
                        "kính gửi",
                        late.stream().map(row -> row.body().name()).distinct().toList())
                .lines(
                        "nơi nhận",
                        List.of("Như trên", facts.plan().issuingBody().name() + " (để báo cáo)"));
    }
}
