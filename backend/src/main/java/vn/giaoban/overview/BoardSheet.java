package vn.giaoban.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.calendar.VietnameseDates;

/**
 * A board as an Excel sheet: real dates and numbers, frozen header, filter. Text is written as text, so that a name that
 * begins with «=» stays a name.
 */
final class BoardSheet {

    private static final List<String> HEADINGS = List.of(
            "STT",
            "Đơn vị",
            "Cơ quan thực hiện",
            "Loại",
            "Nội dung",
            "Hạn (ngày cuối)",
            "Tình trạng",
            "Gửi lúc",
            "Số ngày chậm",
            "Số lần gửi",
            "Gia hạn",
            "Không phát sinh");
    private static final int[] WIDTHS = {6, 24, 40, 14, 60, 14, 22, 18, 12, 10, 10, 14};

    private BoardSheet() {}

    static void write(List<ObligationRow> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Giao ban HDND", null)) {
            Worksheet sheet = workbook.newWorksheet("Tiến độ");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.width(column, WIDTHS[column]);
                sheet.style(0, column).bold().wrapText(true).set();
            }
            int line = 0;
            for (ObligationRow row : rows) {
                write(sheet, ++line, row);
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, Math.max(line, 1), HEADINGS.size() - 1);
        }
    }

    private static void write(Worksheet sheet, int line, ObligationRow row) {
        sheet.value(line, 0, line);
        sheet.value(line, 1, row.body().unitName());
        sheet.value(line, 2, row.body().name());
        sheet.value(line, 3, BoardWording.kind(row.kind()));
        sheet.value(line, 4, row.topic() == null ? row.task() : row.topic());
        if (row.lastDay() != null) {
            sheet.value(line, 5, row.lastDay());
            sheet.style(line, 5).format("dd/mm/yyyy").set();
        }
        sheet.value(line, 6, BoardWording.state(row));
        LocalDateTime sent = local(row.submittedAt());
        if (sent != null) {
            sheet.value(line, 7, sent);
            sheet.style(line, 7).format("dd/mm/yyyy hh:mm").set();
        }
        if (row.daysLate() != null) {
            sheet.value(line, 8, row.daysLate());
        }
        sheet.value(line, 9, row.versions());
        sheet.value(line, 10, yes(row.extended()));
        sheet.value(line, 11, yes(row.nilReport()));
        sheet.style(line, 4).wrapText(true).set();
    }

    private static String yes(boolean flag) {
        return flag ? "Có" : "";
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, VietnameseDates.ZONE);
    }
}
