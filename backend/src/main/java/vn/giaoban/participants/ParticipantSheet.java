package vn.giaoban.participants;

import java.util.List;
import vn.giaoban.platform.tables.Column;
import vn.giaoban.platform.tables.Table;

/** A list of participants to be kept; as a sheet, {@link SheetReader} reads it again. */
final class ParticipantSheet {

    static final String GROUP = "Thành phần";
    static final String BODY = "Cơ quan cử";
    static final String NAME = "Họ và tên";
    static final String TITLE = "Chức danh";
    static final String UNIT = "Đơn vị";
    static final String PHONE = "Điện thoại";

    static final Table<ParticipantRow> TABLE = new Table<>(
            "Đại biểu",
            "dai-bieu",
            List.of(
                    Column.text(GROUP, 40, ParticipantRow::group),
                    Column.text(BODY, 36, row -> row.body().name()),
                    Column.text(NAME, 28, ParticipantRow::name),
                    Column.text(TITLE, 28, ParticipantRow::title),
                    Column.text(UNIT, 28, ParticipantRow::unitName),
                    Column.text(PHONE, 16, ParticipantRow::phone),
                    Column.text("Trả lời", 14, row -> reply(row.reply())),
                    Column.text("Lý do", 24, ParticipantRow::replyReason),
                    Column.text("Đi thay", 24, ParticipantRow::standsInFor),
                    Column.text("Điểm danh", 14, row -> presence(row.presence())),
                    Column.moment("Vào lúc", 18, ParticipantRow::firstInAt)));

    private ParticipantSheet() {}

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
}
