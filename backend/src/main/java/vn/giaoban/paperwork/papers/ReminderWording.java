package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.Standing;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.Paper;
import vn.giaoban.paperwork.writing.template.Values;

/**
 * What a Công văn đôn đốc says: who has not handed in what was due. A few bodies stand behind «Kính gửi» and in the
 * letter's own table; many stand in an annex.
 */
final class ReminderWording {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Đơn vị", 0.31f, false),
            new Block.Column("Nội dung phải gửi", 0.4f, false),
            new Block.Column("Hạn", 0.22f, true));

    /** What one page bears behind «Kính gửi». */
    private static final int MOST_ADDRESSEES = 10;

    private static final String TABLE = "danh sách chậm";

    /** To be written by hand; plain spaces would run together in print. */
    private static final String GAP = "\u00a0".repeat(6);

    private ReminderWording() {}

    static Values values(PlanFacts facts) {
        List<ObligationRow> late = facts.obligations().stream()
                .filter(row -> row.standing() == Standing.OVERDUE)
                .toList();
        if (late.isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Không có đơn vị nào quá hạn, nên chưa cần công văn đôn đốc.");
        }
        List<String> bodies =
                late.stream().map(row -> row.body().name()).distinct().toList();
        Values values = new Values()
                .text("trích yếu", "đôn đốc gửi bài theo " + facts.shortCitation())
                .text("căn cứ", facts.citation())
                .text("cơ quan", facts.issuers())
                .text("ngày", VietnameseDates.day(facts.today()))
                .text("số đơn vị", "%02d".formatted(bodies.size()))
                .lines("nơi nhận", List.of("Như trên"));
        Block.Table table = new Block.Table(COLUMNS, rows(late));
        if (bodies.size() <= MOST_ADDRESSEES) {
            return values.text("nơi nêu", "như sau:").table(TABLE, table).lines("kính gửi", bodies);
        }
        return values.text("nơi nêu", "tại Phụ lục kèm theo.")
                .tableElsewhere(TABLE)
                .lines("kính gửi", List.of("Các cơ quan, đơn vị có tên tại Phụ lục kèm theo"))
                .annex(new Paper.Annex(
                        new Paper.Title(
                                "Phụ lục",
                                "DANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA GỬI BÀI",
                                "(Kèm theo Công văn số " + GAP + "/" + GAP + " ngày " + GAP + " tháng " + GAP + " năm "
                                        + facts.today().getYear() + " của "
                                        + facts.issuers() + ")"),
                        false,
                        List.of(table)));
    }

    private static List<List<String>> rows(List<ObligationRow> late) {
        List<List<String>> rows = new ArrayList<>();
        for (ObligationRow row : late) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    row.body().name(),
                    ObligationWords.what(row),
                    row.lastDay() == null ? "" : PlanFacts.raised(VietnameseDates.weekdayAndDay(row.lastDay()))));
        }
        return rows;
    }
}
