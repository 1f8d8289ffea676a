package vn.giaoban.calendar;

import static vn.giaoban.calendar.VietnameseDates.day;

import java.util.Locale;

/** A {@link Deadline} in words of our own, for one that quotes no document. */
final class DeadlineText {

    private DeadlineText() {}

    static String of(Deadline deadline) {
        return switch (deadline.kind()) {
            case ABSOLUTE -> preposition(deadline) + hour(deadline) + "ngày " + day(deadline.date());
            case PERIOD -> "từ ngày " + day(deadline.periodFrom()) + " đến ngày " + day(deadline.periodTo());
            case RELATIVE -> counted(deadline);
            case EVENT_RELATIVE -> "sau " + deadline.anchor().words();
            case RECURRING -> deadline.recurrence();
            case UNDATED -> deadline.wording();
        };
    }

    private static String preposition(Deadline deadline) {
        return switch (deadline.semantics()) {
            case INCLUSIVE -> "chậm nhất là ";
            case EXCLUSIVE -> "trước ";
            case AMBIGUOUS -> "chậm nhất trước ";
        };
    }

    private static String hour(Deadline deadline) {
        return deadline.time() == null ? "" : VietnameseDates.hour(deadline.time()) + " ";
    }

    private static String counted(Deadline deadline) {
        String anchor = anchor(deadline);
        boolean back = deadline.offsetDirection() == OffsetDirection.BEFORE;
        if (deadline.offsetAmount() == 0) {
            return (back ? preposition(deadline) : "trong ") + anchor;
        }
        String amount = amount(deadline);
        return back ? "chậm nhất " + amount + " trước " + anchor : "trong thời hạn " + amount + " kể từ " + anchor;
    }

    /** «05 ngày làm việc». */
    static String amount(Deadline deadline) {
        return String.format(
                Locale.ROOT,
                "%02d %s",
                deadline.offsetAmount(),
                deadline.offsetUnit().words());
    }

    /** «ngày khai mạc», «ngày 10/06/2024». */
    static String anchor(Deadline deadline) {
        return deadline.anchorDate() == null ? deadline.anchor().words() : "ngày " + day(deadline.anchorDate());
    }
}
