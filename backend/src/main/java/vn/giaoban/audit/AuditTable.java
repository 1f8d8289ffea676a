package vn.giaoban.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.tables.Column;
import vn.giaoban.platform.tables.Table;

/** The log as a list for people and their spreadsheets. */
final class AuditTable {

    /**
     * @param text what happened, as a sentence
     * @param seq without a seal, the entry waits for it
     */
    record Line(
            AuditEntry entry,
            String text,
            @Nullable Long seq,
            @Nullable String hash) {}

    private AuditTable() {}

    /** @param fileName without an ending */
    static Table<Line> named(String fileName) {
        return new Table<>(
                "Nhật ký",
                fileName,
                List.of(
                        Column.moment("Thời điểm", 18, line -> line.entry().at()),
                        Column.text(
                                "Thời điểm (UTC)",
                                28,
                                line -> Seal.moment(line.entry().at())),
                        Column.text(
                                "Người thực hiện",
                                28,
                                line -> line.entry().actor().name()),
                        Column.text("Cơ quan", 36, line -> line.entry().actor().body()),
                        Column.text("Nội dung", 60, Line::text),
                        Column.text("Thao tác", 24, line -> line.entry().action()),
                        Column.text("Loại đối tượng", 18, line -> line.entry().objectType()),
                        Column.text(
                                "Mã đối tượng",
                                38,
                                line -> line.entry().objectId().toString()),
                        Column.text(
                                "Mã kế hoạch",
                                38,
                                line -> Objects.toString(
                                        AuditEntry.planOf(line.entry().chainId()), "")),
                        Column.number("Số trong chuỗi", 12, Line::seq),
                        Column.text("Mã băm", 40, Line::hash)));
    }
}
