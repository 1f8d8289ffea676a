package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentView;
import vn.giaoban.assignments.DueView;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** Who prepares what by when, to be put behind a plan or on a wall. */
final class AssignmentTable {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Đơn vị", 0.22f, false),
            new Block.Column("Nội dung", 0.32f, false),
            new Block.Column("Yêu cầu", 0.23f, false),
            new Block.Column("Hạn", 0.16f, true));

    private AssignmentTable() {}

    static Values values(PlanFacts facts) {
        if (facts.assignments().isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Kế hoạch chưa có phân công nào. Hãy thêm ở mục «Phân công» rồi lập bảng.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (AssignmentView assignment : facts.assignments()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    Duty.who(assignment),
                    PlanFacts.raised(Duty.what(assignment)),
                    PlanFacts.raised(Duty.demands(assignment)),
                    PlanFacts.raised(lastDay(assignment.due()))));
        }
        return new Values()
                .text("trích yếu", facts.occasion())
                .text("kèm theo", facts.enclosed())
                .table("bảng phân công", new Block.Table(COLUMNS, rows));
    }

    /** Without the weekday, which a narrow column has no room for; no date says why there is none. */
    private static String lastDay(@Nullable DueView due) {
        if (due == null) {
            return "";
        }
        return due.lastDay() == null ? due.lastDayText() : "hết ngày " + VietnameseDates.day(due.lastDay());
    }
}
