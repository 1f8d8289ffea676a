package vn.giaoban.paperwork.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.OffsetDirection;
import vn.giaoban.calendar.OffsetUnit;

/**
 * hạn, as a document says it.
 *
 * @param deadline what it means; kept as words where the days are counted from something that the product does not date
 * @param lastDay last day in time, without regard to days off; null when it depends on what is not known yet
 * @param counted how it is counted, when it is counted
 * @param scope what it binds, where it stands elsewhere: «Các báo cáo và tham luận»
 */
public record ReadDeadline(
        Deadline deadline,
        @Nullable LocalDate lastDay,
        @Nullable Counted counted,
        @Nullable String scope) {

    /** «trong 05 ngày làm việc kể từ ngày nhận được văn bản». */
    public record Counted(int amount, OffsetUnit unit, OffsetDirection direction, String from) {}
}
