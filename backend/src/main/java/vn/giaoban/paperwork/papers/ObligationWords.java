package vn.giaoban.paperwork.papers;

import vn.giaoban.assignments.ObligationRow;

/** An obligation in the cells of a paper. */
final class ObligationWords {

    private ObligationWords() {}

    static String what(ObligationRow row) {
        return PlanFacts.raised(Duty.what(row.kind(), row.topic(), row.task()));
    }

    static String state(ObligationRow row) {
        return PlanFacts.raised(standing(row));
    }

    private static String standing(ObligationRow row) {
        return switch (row.standing()) {
            case OVERDUE ->
                row.daysLate() == null || row.daysLate() == 0 ? "quá hạn" : "quá hạn " + row.daysLate() + " ngày";
            case LATE ->
                "đã gửi, chậm" + (row.daysLate() == null || row.daysLate() == 0 ? "" : " " + row.daysLate() + " ngày");
            case ON_TIME -> row.nilReport() ? "không phát sinh" : "đã gửi đúng hạn";
            case SETTLED -> "được miễn hoặc đã rút";
            case DUE_SOON -> "chưa gửi, sắp đến hạn";
            case NO_DATE, OPEN -> "chưa gửi";
        };
    }
}
