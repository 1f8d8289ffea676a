package vn.giaoban.paperwork.papers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** What a Phiếu tiếp nhận says: what came in when, so that it can be proved to be the same later. */
final class ReceiptWording {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Tên tệp", 0.32f, false),
            new Block.Column("Dung lượng", 0.14f, true),
            new Block.Column("Số trang", 0.1f, true),
            new Block.Column("Mã băm SHA-256", 0.37f, false));

    private ReceiptWording() {}

    static List<Values> each(PlanFacts facts) {
        if (facts.receipts().isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Chưa có bài nào được gửi theo kế hoạch này, nên chưa có phiếu tiếp nhận.");
        }
        return facts.receipts().stream().map(receipt -> values(facts, receipt)).toList();
    }

    private static Values values(PlanFacts facts, Receipt receipt) {
        return new Values()
                .text("trích yếu", "Bài gửi theo " + facts.citation())
                .text("mã biên nhận", receipt.code())
                .text("đơn vị", receipt.body())
                .text("nội dung", receipt.what())
                .text("lần gửi", String.valueOf(receipt.number()))
                .text(
                        "thời điểm",
                        VietnameseDates.moment(LocalDateTime.ofInstant(receipt.sentAt(), VietnameseDates.ZONE)))
                .text("người gửi", receipt.sentBy())
                .text("hạn", receipt.lastDay() == null ? null : VietnameseDates.weekdayAndDay(receipt.lastDay()))
                .text("tình trạng", state(receipt))
                .table("tệp", new Block.Table(COLUMNS, files(receipt)))
                .lines("nơi nhận", List.of(receipt.body()))
                .lines("người ký", List.of("NGƯỜI TIẾP NHẬN"));
    }

    private static String state(Receipt receipt) {
        String time = receipt.lastDay() == null ? "" : receipt.late() ? ", chậm so với hạn" : ", đúng hạn";
        return (receipt.nilReport() ? "báo cáo không phát sinh" : "đã tiếp nhận") + time;
    }

    private static List<List<String>> files(Receipt receipt) {
        List<List<String>> rows = new ArrayList<>();
        for (Receipt.File file : receipt.files()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    file.name(),
                    size(file.size()),
                    file.pages() == null ? "" : String.valueOf(file.pages()),
                    file.sha256()));
        }
        if (rows.isEmpty()) {
            rows.add(List.of("", "(không có tệp)", "", "", ""));
        }
        return rows;
    }

    /** «1,2 MB», «34 KB», «345 byte». */
    private static String size(long bytes) {
        if (bytes >= 1_000_000) {
            return String.format(Locale.of("vi", "VN"), "%.1f MB", bytes / 1e6);
        }
        return bytes < 1_000 ? bytes + " byte" : Math.round(bytes / 1e3) + " KB";
    }
}
