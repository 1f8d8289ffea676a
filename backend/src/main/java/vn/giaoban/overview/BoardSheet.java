package vn.giaoban.overview;

import java.util.List;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.platform.tables.Column;
import vn.giaoban.platform.tables.Table;

/** A board as a list to be kept. */
final class BoardSheet {

    static final Table<ObligationRow> TABLE = new Table<>(
            "Tiến độ",
            "tien-do",
            List.of(
                    Column.text("Đơn vị", 24, row -> row.body().unitName()),
                    Column.text("Cơ quan thực hiện", 40, row -> row.body().name()),
                    Column.text("Loại", 14, row -> BoardWording.kind(row.kind())),
                    Column.text("Nội dung", 60, row -> row.topic() == null ? row.task() : row.topic()),
                    Column.day("Hạn (ngày cuối)", 14, ObligationRow::lastDay),
                    Column.text("Tình trạng", 22, BoardWording::state),
                    Column.moment("Gửi lúc", 18, ObligationRow::submittedAt),
                    Column.number("Số ngày chậm", 12, ObligationRow::daysLate),
                    Column.number("Số lần gửi", 10, ObligationRow::versions),
                    Column.text("Gia hạn", 10, row -> yes(row.extended())),
                    Column.text("Không phát sinh", 14, row -> yes(row.nilReport()))));

    private BoardSheet() {}

    private static String yes(boolean flag) {
        return flag ? "Có" : "";
    }
}
