package vn.giaoban.notifications.reminders;

import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.platform.tables.Column;
import vn.giaoban.platform.tables.Table;

/**
 * The log of reminders as a table: one line for each way on which a reminder went, with the words themselves, so that a
 * third party can compute the hash again.
 */
final class ReminderTable {

    /** @param entry what was said; @param delivery one of the ways on which it went */
    record Line(ReminderEntry entry, ReminderEntry.DispatchView delivery) {}

    static final Table<Line> TABLE = new Table<>(
            "Nhật ký đôn đốc",
            "nhat-ky-don-doc",
            List.of(
                    Column.moment("Thời điểm", 18, line -> line.entry().at()),
                    Column.text("Đơn vị", 40, line -> line.entry().bodyName()),
                    Column.text("Nội dung phải gửi", 50, line -> line.entry().what()),
                    Column.day("Hạn (ngày cuối)", 14, line -> line.entry().lastDay()),
                    Column.text("Lý do nhắc", 18, line -> reason(line.entry().reason())),
                    Column.number(
                            "Mốc (ngày làm việc trước hạn)",
                            12,
                            line -> line.entry().step()),
                    Column.text("Người gửi", 24, line -> line.entry().sentBy()),
                    Column.text("Kênh", 14, line -> channel(line.delivery().channel())),
                    Column.text("Người nhận", 30, line -> line.delivery().recipient()),
                    Column.text("Địa chỉ thư", 30, line -> line.delivery().address()),
                    Column.text("Kết quả", 14, line -> state(line.delivery().state())),
                    Column.moment(
                            "Thời điểm có kết quả", 18, line -> line.delivery().settledAt()),
                    Column.moment("Đã xem lúc", 18, line -> line.delivery().readAt()),
                    Column.text("Lỗi", 30, line -> line.delivery().error()),
                    Column.text("Tiêu đề", 50, line -> line.entry().subject()),
                    Column.text("Nội dung", 60, line -> line.entry().text()),
                    Column.text("Mã băm SHA-256", 66, line -> line.entry().contentHash()),
                    Column.number(
                            "Liên kết nộp bài kèm theo (số)",
                            14,
                            line -> line.delivery().linkNumber())));

    private ReminderTable() {}

    static Stream<Line> lines(ReminderEntry entry) {
        return entry.deliveries().stream().map(delivery -> new Line(entry, delivery));
    }

    private static String reason(ReminderReason reason) {
        return switch (reason) {
            case SCHEDULE -> "Theo lịch";
            case BY_HAND -> "Văn phòng gửi";
            case ESCALATION -> "Báo cấp trên";
        };
    }

    private static String channel(ReminderChannel channel) {
        return switch (channel) {
            case IN_APP -> "Trong phần mềm";
            case EMAIL -> "Thư điện tử";
            case NONE -> "Không có kênh";
        };
    }

    private static String state(DispatchState state) {
        return switch (state) {
            case QUEUED -> "Đang gửi";
            case DELIVERED -> "Đã chuyển";
            case FAILED -> "Không chuyển được";
        };
    }
}
