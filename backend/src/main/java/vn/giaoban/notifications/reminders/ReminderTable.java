package vn.giaoban.notifications.reminders;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.VietnameseDates;

/**
 * The log of reminders as a table: one line for each way on which a reminder went, with the words themselves, so that a
 * third party can compute the hash again.
 */
final class ReminderTable {

    static final List<String> HEADINGS = List.of(
            "Thời điểm (UTC)",
            "Đơn vị",
            "Nội dung phải gửi",
            "Hạn (ngày cuối)",
            "Lý do nhắc",
            "Mốc (ngày làm việc trước hạn)",
            "Người gửi",
            "Kênh",
            "Người nhận",
            "Địa chỉ thư",
            "Kết quả",
            "Thời điểm có kết quả (UTC)",
            "Đã xem lúc (UTC)",
            "Lỗi",
            "Tiêu đề",
            "Nội dung",
            "Mã băm SHA-256",
            "Liên kết nộp bài kèm theo (số)");

    private static final int[] WIDTHS = {20, 40, 50, 14, 18, 12, 24, 14, 30, 30, 14, 20, 20, 30, 50, 60, 66, 14};

    private ReminderTable() {}

    static Stream<List<String>> lines(ReminderEntry entry) {
        return entry.deliveries().stream()
                .map(delivery -> List.of(
                        moment(entry.at()),
                        entry.bodyName(),
                        entry.what(),
                        entry.lastDay() == null ? "" : VietnameseDates.day(entry.lastDay()),
                        reason(entry.reason()),
                        Objects.toString(entry.step(), ""),
                        entry.sentBy(),
                        channel(delivery.channel()),
                        delivery.recipient(),
                        Objects.toString(delivery.address(), ""),
                        state(delivery.state()),
                        moment(delivery.settledAt()),
                        moment(delivery.readAt()),
                        Objects.toString(delivery.error(), ""),
                        entry.subject(),
                        entry.text(),
                        entry.contentHash(),
                        Objects.toString(delivery.linkNumber(), "")));
    }

    static void writeSheet(List<ReminderEntry> entries, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Giao ban HDND", null)) {
            Worksheet sheet = workbook.newWorksheet("Nhật ký đôn đốc");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.width(column, WIDTHS[column]);
                sheet.style(0, column).bold().wrapText(true).set();
            }
            int line = 0;
            for (ReminderEntry entry : entries) {
                for (List<String> cells : lines(entry).toList()) {
                    line++;
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(line, column, cells.get(column));
                    }
                }
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, Math.max(line, 1), HEADINGS.size() - 1);
        }
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

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
