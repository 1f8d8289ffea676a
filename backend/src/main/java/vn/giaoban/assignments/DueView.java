package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.DeadlineExplanation;
import vn.giaoban.calendar.DueDate;
import vn.giaoban.calendar.ExplanationStep;

/**
 * A deadline with its reasons («Vì sao?»).
 *
 * @param lastDayText «hết ngày thứ Sáu 14/06/2024»; without a date why there is none, «chờ ngày khai mạc»
 * @param until the first moment that is too late
 * @param waiting the day will be known once the event is firm
 */
public record DueView(
        @Nullable LocalDate lastDay,
        String lastDayText,
        @Nullable Instant until,
        boolean waiting,
        List<ExplanationStep> steps,
        List<ExplanationStep> warnings) {

    static DueView of(DeadlineExplanation explained) {
        DueDate due = explained.due();
        return new DueView(
                due.dated().map(DueDate.Dated::lastDay).orElse(null),
                due.text(),
                due.dated().map(DueDate.Dated::until).orElse(null),
                due instanceof DueDate.WaitingForAnchor,
                explained.steps(),
                explained.warnings());
    }
}
