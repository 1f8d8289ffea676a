package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.assignments.AssignmentView;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** Who prepares what by when, to be put behind a plan or on a wall. */
final class AssignmentTable {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Đơn vị", 0.24f, false),
            new Block.Column("Nội dung", 0.34f, false),
            new Block.Column("Yêu cầu", 0.19f, false),
            new Block.Column("Hạn", 0.16f, true));

    private AssignmentTable() {}

    static Values values(PlanFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        for (AssignmentView assignment : facts.assignments()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    Duty.who(assignment),
                    Duty.what(assignment),
                    Duty.limits(assignment),
                    assignment.due() == null ? "" : assignment.due().lastDayText()));
        }
        return new Values()
                .text("trích yếu", facts.occasion())
                .text("kèm theo", "(Kèm theo " + facts.citation() + ")")
                .table("bảng phân công", new Block.Table(COLUMNS, rows));
    }
}
