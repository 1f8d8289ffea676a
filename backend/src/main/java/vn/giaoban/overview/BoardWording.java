package vn.giaoban.overview;

import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.ObligationRow;

/** The words of a board on paper. */
final class BoardWording {

    private BoardWording() {}

    static String kind(AssignmentKind kind) {
        return switch (kind) {
            case KEYNOTE -> "Báo cáo đề dẫn";
            case PAPER -> "Tham luận";
            case REPORT -> "Báo cáo";
            case SPEECH -> "Phát biểu";
            case TASK -> "Nhiệm vụ";
        };
    }

    static String state(ObligationRow row) {
        String state =
                switch (row.state()) {
                    case OPEN -> "Chưa gửi";
                    case DRAFT -> "Chưa gửi, đã lưu nháp";
                    case SENT -> "Đã gửi";
                    case RETURNED -> "Trả lại";
                    case ACCEPTED -> "Đã tiếp nhận";
                    case EXCUSED -> "Được miễn";
                    case WITHDRAWN -> "Đã rút";
                    case REFUSED -> "Từ chối";
                };
        return switch (row.standing()) {
            case OVERDUE -> state + ", quá hạn";
            case LATE -> state + ", chậm";
            case DUE_SOON -> state + ", sắp đến hạn";
            case NO_DATE, OPEN, ON_TIME, SETTLED -> state;
        };
    }
}
