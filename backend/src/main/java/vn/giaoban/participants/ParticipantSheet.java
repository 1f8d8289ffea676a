package vn.giaoban.participants;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.VietnameseDates;

/**
 * A list of participants as a spreadsheet. Text is written as text, so a name that begins with «=» is no formula; what is
 * written here {@link SheetReader} reads again.
 */
final class ParticipantSheet {

    static final String GROUP = "Thành phần";
    static final String BODY = "Cơ quan cử";
    static final String NAME = "Họ và tên";
    static final String TITLE = "Chức danh";
    static final String UNIT = "Đơn vị";
    static final String PHONE = "Điện thoại";

    private static final List<String> HEADINGS =
            List.of("TT", GROUP, BODY, NAME, TITLE, UNIT, PHONE, "Trả lời", "Lý do", "Đi thay", "Điểm danh", "Vào lúc");
    private static final int[] WIDTHS = {6, 40, 36, 28, 28, 28, 16, 14, 24, 24, 14, 18};

    private ParticipantSheet() {}

    static void write(List<ParticipantRow> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Giao ban HDND", null)) {
            Worksheet sheet = workbook.newWorksheet("Đại biểu");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.width(column, WIDTHS[column]);
                sheet.style(0, column).bold().wrapText(true).set();
            }
            for (int line = 1; line <= rows.size(); line++) {
                write(sheet, line, rows.get(line - 1));
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, Math.max(rows.size(), 1), HEADINGS.size() - 1);
        }
    }

    private static void write(Worksheet sheet, int line, ParticipantRow row) {
        sheet.value(line, 0, line);
        sheet.value(line, 1, row.group());
        sheet.value(line, 2, row.body().name());
        sheet.value(line, 3, row.name());
        text(sheet, line, 4, row.title());
        text(sheet, line, 5, row.unitName());
        text(sheet, line, 6, row.phone());
        sheet.value(line, 7, reply(row.reply()));
        text(sheet, line, 8, row.replyReason());
        text(sheet, line, 9, row.standsInFor());
        sheet.value(line, 10, presence(row.presence()));
        LocalDateTime in = local(row.firstInAt());
        if (in != null) {
            sheet.value(line, 11, in);
            sheet.style(line, 11).format("dd/mm/yyyy hh:mm").set();
        }
    }

    private static void text(Worksheet sheet, int line, int column, @Nullable String text) {
        if (text != null) {
            sheet.value(line, column, text);
        }
    }

    private static String reply(Reply reply) {
        return switch (reply) {
            case NONE -> "";
            case COMING -> "Dự";
            case NOT_COMING -> "Không dự";
            case SUBSTITUTED -> "Có người đi thay";
        };
    }

    private static String presence(Presence presence) {
        return switch (presence) {
            case NOT_YET -> "";
            case PRESENT -> "Có mặt";
            case LEFT -> "Đã về";
        };
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, VietnameseDates.ZONE);
    }
}
