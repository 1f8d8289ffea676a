package vn.giaoban.calendar;

import static vn.giaoban.calendar.VietnameseDates.weekdayAndDay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the office should look at before it relies on a {@link Reckoning}. */
final class ReckoningWarnings {

    private ReckoningWarnings() {}

    static List<ExplanationStep> of(Deadline deadline, DueDate due, WorkingDays calendar, Instant now) {
        var warnings = new ArrayList<ExplanationStep>();
        ReckoningSteps.wrongWeekday(deadline).ifPresent(warnings::add);
        if (deadline.semantics() == DeadlineSemantics.AMBIGUOUS && deadline.reading() == null) {
            warnings.add(ExplanationStep.of(
                    ExplanationCode.AMBIGUOUS_UNDECIDED,
                    deadline.date(),
                    "«Chậm nhất trước» có hai cách hiểu; văn phòng cần chọn «trước» hay «chậm nhất»."));
        }
        if (deadline.yearInferred()) {
            warnings.add(ExplanationStep.of(
                    ExplanationCode.YEAR_INFERRED,
                    deadline.date(),
                    "Văn bản không ghi năm; năm được suy ra, cần kiểm tra lại."));
        }
        due.dated().ifPresent(dated -> warnings.addAll(ofDated(dated, calendar, now)));
        return warnings;
    }

    private static List<ExplanationStep> ofDated(DueDate.Dated due, WorkingDays calendar, Instant now) {
        var warnings = new ArrayList<ExplanationStep>();
        if (!calendar.isWorkingDay(due.lastDay())) {
            warnings.add(ExplanationStep.of(
                    ExplanationCode.LAST_DAY_NOT_WORKING,
                    due.lastDay(),
                    "Ngày cuối cùng, " + weekdayAndDay(due.lastDay()) + ", không phải ngày làm việc."));
        }
        int year = due.lastDay().getYear();
        if (!calendar.isAnnounced(year)) {
            warnings.add(ExplanationStep.of(
                            ExplanationCode.HOLIDAYS_NOT_ANNOUNCED,
                            due.lastDay(),
                            "Lịch nghỉ lễ chính thức của năm " + year
                                    + " chưa có trong dữ liệu; ngày nghỉ mới tính theo luật.")
                    .with("year", year));
        }
        if (Timeliness.isLate(now, due.until())) {
            warnings.add(ExplanationStep.of(ExplanationCode.IN_THE_PAST, due.lastDay(), "Thời điểm cuối cùng đã qua."));
        }
        return warnings;
    }
}
