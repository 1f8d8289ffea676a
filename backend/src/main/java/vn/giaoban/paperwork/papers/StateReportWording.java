package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.Standing;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** What a Báo cáo tình hình gửi bài says. Settled obligations do not count. */
final class StateReportWording {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Đơn vị", 0.29f, false),
            new Block.Column("Nội dung", 0.34f, false),
            new Block.Column("Hạn", 0.14f, true),
            new Block.Column("Tình trạng", 0.16f, false));

    private StateReportWording() {}

    static Values values(PlanFacts facts) {
        List<ObligationRow> due = facts.obligations().stream()
                .filter(row -> row.standing() != Standing.SETTLED)
                .toList();
        if (due.isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Chưa có bài nào phải gửi: báo cáo có khi kế hoạch có phân công và đã ban hành.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (ObligationRow row : due) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    row.body().name(),
                    ObligationWords.what(row),
                    row.lastDay() == null ? "" : VietnameseDates.day(row.lastDay()),
                    ObligationWords.state(row)));
        }
        return new Values()
                .text("trích yếu", "Tình hình gửi bài theo " + facts.citation())
                .text("ngày", "ngày " + VietnameseDates.day(facts.today()))
                .text("tổng số", String.valueOf(due.size()))
                .text("đã gửi", count(due, Standing.ON_TIME, Standing.LATE))
                .text("gửi chậm", count(due, Standing.LATE))
                .text("quá hạn", count(due, Standing.OVERDUE))
                .text("chưa đến hạn", count(due, Standing.OPEN, Standing.DUE_SOON, Standing.NO_DATE))
                .table("bảng tình hình", new Block.Table(COLUMNS, rows))
                .lines("nơi nhận", facts.plan().recipients());
    }

    private static String count(List<ObligationRow> rows, Standing... standings) {
        Set<Standing> wanted = Set.copyOf(Arrays.asList(standings));
        return String.valueOf(
                rows.stream().filter(row -> wanted.contains(row.standing())).count());
    }
}
