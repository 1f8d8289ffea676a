package vn.giaoban.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the log says of each action, in Vietnamese. An action that has no sentence yet is named by its code. */
final class Wording {

    private static final Map<String, Sentence> SENTENCES = sentences(
            "PLAN_CREATED", "Lập dự thảo kế hoạch[: {title}]",
            "PLAN_CHANGED", "Sửa dự thảo kế hoạch",
            "PLAN_DELETED", "Xóa dự thảo kế hoạch",
            "PLAN_AMENDMENT_DRAFTED", "Lập dự thảo điều chỉnh, bổ sung kế hoạch[; lý do: {reason}]",
            "PLAN_ISSUED", "Ban hành kế hoạch[ số {number}/{symbol}][ ngày {issueDate}]",
            "PLAN_STARTED", "Bắt đầu thực hiện kế hoạch",
            "PLAN_CONCLUDED", "Kết thúc kế hoạch[; kết luận: {conclusion}]",
            "PLAN_ARCHIVED", "Đưa kế hoạch vào lưu trữ",
            "PLAN_CANCELLED", "Hủy kế hoạch[; lý do: {reason}]",
            "PLAN_SUPERSEDED", "Kế hoạch được thay bằng bản điều chỉnh, bổ sung",
            "EVENT_FIRMED", "Chốt thời gian sự kiện[: {from}][, bắt đầu lúc {startTime}]",
            "ASSIGNMENT_ADDED", "Thêm phân công[: {topic|task}]",
            "ASSIGNMENT_CHANGED", "Sửa phân công[: {topic|task}]",
            "ASSIGNMENT_REMOVED", "Bỏ phân công[: {topic|task}]",
            "OBLIGATION_OPENED", "Giao việc[: {opened} đầu việc mới][, giữ lại {carriedOver}][, rút {withdrawn}]",
            "OBLIGATION_DELEGATED", "Giao lại cho cấp dưới[: {bodyName}][, hạn hết ngày {lastDay}]",
            "OBLIGATION_TRANSFERRED", "Chuyển việc sang đơn vị kế thừa[: {bodyName}]",
            "OBLIGATION_EXTENDED", "Gia hạn[ đến hết ngày {newLastDay|lastDay}][; lý do: {reason}]",
            "OBLIGATION_EXCUSED", "Cho miễn nộp[; lý do: {reason}]",
            "OBLIGATION_WITHDRAWN", "Rút việc đã giao[; lý do: {reason}]",
            "DELEGATION_REFUSED", "Từ chối việc được giao lại[; lý do: {reason}]",
            "DEADLINE_MOVED", "Dời thời hạn[ đến hết ngày {lastDay}][ của {obligations} đầu việc]",
            "DRAFT_SAVED", "Lưu bản nháp",
            "HAND_IN_LINK_MADE", "Lập liên kết nộp bài[ số {number}]",
            "HAND_IN_LINK_OPENED", "Mở liên kết nộp bài[ số {number}]",
            "HAND_IN_LINK_ACKNOWLEDGED", "Báo đã nhận việc bằng liên kết nộp bài[ số {number}]",
            "HAND_IN_LINK_USED", "Nộp bài bằng liên kết[ số {number}]",
            "HAND_IN_LINK_REVOKED", "Thu hồi liên kết nộp bài[ số {number}]",
            "FILE_ADDED", "Thêm tệp[ «{fileName}»]",
            "FILE_REMOVED", "Bỏ tệp[ «{fileName}»]",
            "SUBMISSION_SENT", "Gửi bài[, lần {number}]",
            "NIL_REPORTED", "Báo cáo không phát sinh[, lần {number}]",
            "SUBMISSION_RETURNED", "Trả lại bài[, lần {number}][; lý do: {reason}][; hạn mới hết ngày {newLastDay}]",
            "SUBMISSION_ACCEPTED", "Tiếp nhận bài[, lần {number}]",
            "COMMENT_ADDED", "Trao đổi[: {text}]",
            "PAPER_KEPT", "Lưu văn bản[: {kind}][, bản {edition}]",
            "PAPER_ISSUED",
                    "Đánh dấu văn bản đã ban hành[: {kind}][, bản {edition}][, số {number}/{symbol}][ ngày"
                            + " {issueDate}]",
            "PROCEEDINGS_ORDERED", "Lập kỷ yếu[, bản {edition}][, gồm {papers} tệp]",
            "PAPER_DISCARDED", "Bỏ bản văn bản chưa ban hành[: {kind}][, bản {edition}]",
            "TEMPLATE_SAVED", "Sửa mẫu văn bản[: {kind}][, phiên bản {edition}]",
            "TEMPLATE_RESET", "Dùng lại mẫu văn bản có sẵn[: {kind}]",
            "REMINDERS_SENT", "Đôn đốc[: {reminders} việc][, {unreachable} nơi không nhận được]",
            "OVERDUE_ESCALATED", "Báo cấp trên về việc quá hạn[: {reminders} việc]",
            "REMINDERS_SWITCHED_ON", "Bật lịch đôn đốc",
            "REMINDERS_PAUSED", "Tạm dừng lịch đôn đốc",
            "REMINDER_SCHEDULE_CHANGED", "Sửa lịch đôn đốc",
            "BODY_CONTACT_CHANGED", "Đổi địa chỉ thư công vụ[ của {name}]",
            "HOLIDAYS_CHANGED", "Sửa ngày nghỉ[ năm {year}][; căn cứ: {reason}][; dời thời hạn của {moved} việc]",
            "HOLIDAYS_RESTORED",
                    "Dùng lại ngày nghỉ có sẵn[ của năm {year}][; căn cứ: {reason}][; dời thời hạn của {moved} việc]",
            "UNIT_ADDED", "Thêm đơn vị[ {name}][ từ ngày {onDate}]",
            "UNIT_CHANGED", "Đổi đơn vị[ {formerName} thành][ {name}][ từ ngày {onDate}][; căn cứ: {note}]",
            "UNIT_CORRECTED", "Sửa thông tin ghi sai của đơn vị[ {formerName} thành][ {name}]",
            "UNIT_ENDED", "Kết thúc đơn vị[ {name}][ hết ngày {onDate}][; căn cứ: {note}]",
            "UNITS_REORGANISED", "Sắp xếp đơn vị[: {formerName}][ thành {name}][ từ ngày {onDate}][; căn cứ: {note}]",
            "UNITS_IMPORTED",
                    "Nhập danh mục đơn vị[ từ ngày {onDate}][: {unitsAdded} đơn vị mới][, {unitsChanged} thay đổi]"
                            + "[, {unitsEnded} kết thúc]",
            "BODY_ADDED", "Thêm cơ quan[ {name}][ từ ngày {onDate}]",
            "BODY_CHANGED", "Đổi tên cơ quan[ {formerName} thành][ {name}][ từ ngày {onDate}]",
            "BODY_CORRECTED", "Sửa thông tin ghi sai của cơ quan[ {formerName} thành][ {name}]",
            "BODY_ENDED", "Kết thúc cơ quan[ {name}][ hết ngày {onDate}]",
            "SIGNED_IN", "Đăng nhập",
            "SIGN_IN_FAILED", "Đăng nhập không thành công",
            "ACCOUNT_LOCKED", "Khóa tài khoản do đăng nhập sai nhiều lần[, đến {lockedUntil}]",
            "PASSWORD_CHANGED", "Đổi mật khẩu",
            "SIGNED_OUT_EVERYWHERE", "Đăng xuất khỏi mọi thiết bị",
            "ACCOUNT_CREATED", "Lập tài khoản[: {displayName}]",
            "ACCOUNT_CHANGED", "Sửa tài khoản",
            "ACCOUNT_DISABLED", "Ngừng sử dụng tài khoản",
            "ACCOUNT_ENABLED", "Cho dùng lại tài khoản",
            "ACCOUNT_UNLOCKED", "Mở khóa tài khoản",
            "PASSWORD_LINK_MADE", "Lập liên kết đặt mật khẩu[, dùng được đến {expiresAt}]",
            "PASSWORD_SET_BY_LINK", "Đặt mật khẩu bằng liên kết",
            "SECOND_FACTOR_SET_UP", "Bật xác thực hai bước",
            "SECOND_FACTOR_REMOVED", "Tắt xác thực hai bước",
            "SECOND_FACTOR_RESET", "Quản trị bỏ xác thực hai bước",
            "RECOVERY_CODE_USED", "Dùng một mã dự phòng[, còn {left}]",
            "RECOVERY_CODES_RENEWED", "Lập mã dự phòng mới",
            "CALENDAR_FEED_MADE", "Lập địa chỉ lịch",
            "CALENDAR_FEED_REVOKED", "Thu hồi địa chỉ lịch",
            "GROUP_ADDED", "Thêm nhóm thành phần[: {wording}]",
            "GROUP_CHANGED", "Sửa nhóm thành phần[: {wording}]",
            "GROUP_REMOVED", "Bỏ nhóm thành phần[: {wording}]",
            "NAMING_OPENED", "Giao cử đại biểu[: {groups} nhóm][, {opened} cơ quan cử][, giữ lại {carriedOver} người]",
            "PARTICIPANT_NAMED", "Cử một người[ thuộc {bodyName}][: {group}]",
            "PARTICIPANT_CHANGED", "Sửa thông tin một người[ thuộc {bodyName}][: {group}]",
            "PARTICIPANT_REMOVED", "Bỏ một người khỏi danh sách[ thuộc {bodyName}][: {group}]",
            "PARTICIPANT_REPLIED", "Ghi trả lời của một người[ thuộc {bodyName}][: {group}]",
            "SUBSTITUTE_NAMED", "Cử người đi thay[ thuộc {bodyName}][: {group}]",
            "PARTICIPANTS_IMPORTED", "Nhập danh sách đại biểu từ tệp[: thêm {people} người]",
            "CHECKED_IN", "Điểm danh[: {people} lượt]",
            "WEBHOOK_CREATED", "Lập nơi nhận tin[: {name}][ tại {host}]",
            "WEBHOOK_CHANGED", "Sửa nơi nhận tin[: {name}][ tại {host}]",
            "WEBHOOK_SECRET_MADE", "Lập khóa ký của nơi nhận tin[: {name}]",
            "WEBHOOK_ENABLED", "Bật lại nơi nhận tin[: {name}]",
            "WEBHOOK_DISABLED", "Tắt nơi nhận tin[: {name}]",
            "WEBHOOK_STOPPED", "Tự tắt nơi nhận tin vì nhiều ngày không gửi được[: {name}]",
            "WEBHOOK_REMOVED", "Xóa nơi nhận tin[: {name}]",
            "API_CLIENT_CREATED", "Lập ứng dụng kết nối[: {name}][ cho {bodyName}]",
            "API_CLIENT_CHANGED", "Sửa ứng dụng kết nối[: {name}]",
            "API_KEY_MADE", "Lập khóa truy cập[ {prefix}…][ của {name}][, dùng được đến {expiresAt}]",
            "API_CLIENT_REVOKED", "Thu hồi ứng dụng kết nối[: {name}]",
            "ISSUER_LINKED", "Gắn với danh tính ở nơi đăng nhập một lần",
            "SESSIONS_ENDED", "Kết thúc phiên đăng nhập[: {sessions}]");

    private Wording() {}

    static String of(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        Sentence sentence = SENTENCES.get(action);
        return sentence == null ? "Thực hiện thao tác " + action : sentence.about(before, after);
    }

    /** Every action that has a sentence, and that sentence without particulars. */
    static Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        SENTENCES.forEach((action, sentence) -> labels.put(action, sentence.about(null, null)));
        return labels;
    }

    /** Pairs of action and template. */
    private static Map<String, Sentence> sentences(String... pairs) {
        Map<String, Sentence> sentences = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sentences.put(pairs[i], new Sentence(pairs[i + 1]));
        }
        return Map.copyOf(sentences);
    }
}
