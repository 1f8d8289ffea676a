package vn.giaoban.calendar;

import static vn.giaoban.calendar.VietnameseDates.day;
import static vn.giaoban.calendar.VietnameseDates.hour;
import static vn.giaoban.calendar.VietnameseDates.weekdayAndDay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a {@link Reckoning}. */
final class ReckoningSteps {

    private static final String FIRST_DAY = "BLDS 2015, Điều 147 khoản 2";
    private static final String CORRESPONDING_DAY = "BLDS 2015, Điều 148 khoản 3";
    private static final String DAY_OFF = "BLDS 2015, Điều 148 khoản 5";
    private static final String END_OF_DAY = "BLDS 2015, Điều 148 khoản 6";

    private ReckoningSteps() {}

    static ExplanationStep wording(Deadline deadline) {
        String who = deadline.wording() == null ? "Hạn được nhập: «" : "Văn bản ghi: «";
        return step(ExplanationCode.WORDING, null, who + deadline.text() + "».").with("wording", deadline.text());
    }

    /** The weekday beside the date, when it is not the calendar's. */
    static Optional<ExplanationStep> wrongWeekday(Deadline deadline) {
        LocalDate named = deadline.kind() == DeadlineKind.PERIOD ? deadline.periodTo() : deadline.date();
        DayOfWeek stated = deadline.weekdayStated();
        if (stated == null || named.getDayOfWeek() == stated) {
            return Optional.empty();
        }
        return Optional.of(step(
                        ExplanationCode.WEEKDAY_MISMATCH,
                        named,
                        "Văn bản ghi " + VietnameseDates.weekday(stated) + ", nhưng theo lịch, ngày " + day(named)
                                + " là " + VietnameseDates.weekday(named.getDayOfWeek()) + "; hạn tính theo ngày.")
                .with("stated", stated)
                .with("weekday", named.getDayOfWeek()));
    }

    /** Whether the named day or minute counts, and for an ambiguous wording, who says so. */
    static ExplanationStep countsOrNot(Deadline deadline, LocalDate named) {
        if (deadline.semantics() == DeadlineSemantics.AMBIGUOUS) {
            return ambiguous(deadline, named);
        }
        boolean counts = deadline.countsWhatItNames();
        if (deadline.time() != null) {
            String hour = hour(deadline.time());
            return step(
                            counts
                                    ? ExplanationCode.INCLUSIVE_MINUTE_COUNTED
                                    : ExplanationCode.EXCLUSIVE_MINUTE_NOT_COUNTED,
                            named,
                            counts
                                    ? "«Chậm nhất " + hour + "»: gửi trong phút " + hour + " vẫn đúng hạn."
                                    : "«Trước " + hour + "»: từ đúng " + hour + " trở đi là quá hạn.")
                    .with("time", deadline.time());
        }
        if (counts) {
            return step(
                    ExplanationCode.INCLUSIVE_DAY_COUNTED, named, "Ngày " + day(named) + " được tính, đến hết ngày.");
        }
        return excluded(ExplanationCode.EXCLUSIVE_DAY_NOT_COUNTED, named, "«Trước ngày " + day(named) + "»");
    }

    private static ExplanationStep ambiguous(Deadline deadline, LocalDate named) {
        String words = "«Chậm nhất trước» có hai cách hiểu";
        String unit = deadline.time() == null ? "ngày " + day(named) : hour(deadline.time()) + " ngày " + day(named);
        if (deadline.reading() == DeadlineReading.ON_THE_DAY) {
            return step(
                    ExplanationCode.AMBIGUOUS_READ_AS_ON_THE_DAY,
                    named,
                    words + "; văn phòng đã chọn hiểu là «chậm nhất»: " + unit + " được tính.");
        }
        boolean decided = deadline.reading() == DeadlineReading.BEFORE;
        var code = decided ? ExplanationCode.AMBIGUOUS_READ_AS_BEFORE : ExplanationCode.AMBIGUOUS_UNDECIDED;
        String who = words
                + (decided ? "; văn phòng đã chọn hiểu là «trước»" : "; chưa quyết định nên lấy cách hiểu sớm hơn");
        return deadline.time() == null
                ? excluded(code, named, who)
                : step(code, named, who + ": " + unit + " không được tính.");
    }

    private static ExplanationStep excluded(ExplanationCode code, LocalDate named, String because) {
        LocalDate last = named.minusDays(1);
        return step(
                        code,
                        named,
                        because + ": ngày " + day(named) + " không được tính, ngày cuối cùng là " + weekdayAndDay(last)
                                + ".")
                .with("lastDay", last);
    }

    static ExplanationStep periodEnds(Deadline deadline) {
        return step(
                        ExplanationCode.PERIOD_ENDS,
                        deadline.periodTo(),
                        "Khoảng thời gian từ " + day(deadline.periodFrom()) + " kết thúc vào "
                                + weekdayAndDay(deadline.periodTo()) + ".")
                .with("from", deadline.periodFrom());
    }

    static ExplanationStep anchorKnown(Deadline deadline, LocalDate known) {
        return step(
                        ExplanationCode.ANCHOR_KNOWN,
                        known,
                        "Mốc tính là " + deadline.anchor().words() + ": " + weekdayAndDay(known) + ".")
                .with("anchor", deadline.anchor());
    }

    static List<ExplanationStep> counted(Deadline deadline, LocalDate anchor, LocalDate named) {
        var steps = new ArrayList<ExplanationStep>();
        if (deadline.offsetAmount() == 0) {
            return steps;
        }
        boolean forward = deadline.offsetDirection() == OffsetDirection.AFTER;
        if (forward) {
            steps.add(step(
                            ExplanationCode.FIRST_DAY_NOT_COUNTED,
                            anchor,
                            "Ngày đầu tiên (" + day(anchor) + ") không được tính.")
                    .by(FIRST_DAY));
        }
        steps.add(step(
                        forward ? ExplanationCode.COUNTED_FORWARD : ExplanationCode.COUNTED_BACK,
                        named,
                        (forward ? "Đếm " : "Đếm lùi ") + DeadlineText.amount(deadline) + ": đến "
                                + weekdayAndDay(named) + ".")
                .with("amount", deadline.offsetAmount())
                .with("unit", deadline.offsetUnit()));
        if (deadline.offsetUnit() == OffsetUnit.MONTH && named.getDayOfMonth() != anchor.getDayOfMonth()) {
            steps.add(step(
                            ExplanationCode.NO_CORRESPONDING_DAY,
                            named,
                            "Tháng " + named.getMonthValue() + " không có ngày " + anchor.getDayOfMonth()
                                    + ", nên lấy ngày cuối tháng.")
                    .by(CORRESPONDING_DAY));
        }
        return steps;
    }

    static ExplanationStep dayOff(LocalDate date, WorkingDays calendar) {
        return calendar.holidayName(date)
                .map(name -> step(
                                ExplanationCode.FALLS_ON_HOLIDAY,
                                date,
                                "Ngày " + day(date) + " là ngày nghỉ: " + name + ".")
                        .with("holiday", name))
                .orElseGet(() -> step(
                        ExplanationCode.FALLS_ON_WEEKEND,
                        date,
                        "Ngày " + day(date) + " là " + VietnameseDates.weekday(date.getDayOfWeek())
                                + ", ngày nghỉ cuối tuần."));
    }

    static ExplanationStep workedWeekend(LocalDate date) {
        return step(
                ExplanationCode.MADE_UP_WORKING_DAY,
                date,
                "Ngày " + weekdayAndDay(date) + " là ngày làm bù nên vẫn là ngày làm việc.");
    }

    static ExplanationStep movedOrNot(LocalDate asWritten, LocalDate lastDay, Reckoning.Move move) {
        if (!lastDay.equals(asWritten)) {
            String to = "hạn dời sang ngày làm việc tiếp theo, " + weekdayAndDay(lastDay) + ".";
            ExplanationStep moved = move == Reckoning.Move.BY_LAW
                    ? step(ExplanationCode.ROLLED, asWritten, "Ngày cuối của thời hạn là ngày nghỉ: " + to)
                    : step(
                            ExplanationCode.ROLLED_BY_POLICY,
                            asWritten,
                            "Kế hoạch chọn dời ngày ấn định rơi vào ngày nghỉ: " + to);
            return moved.by(DAY_OFF).with("lastDay", lastDay);
        }
        return move == Reckoning.Move.BY_POLICY
                ? step(
                                ExplanationCode.NOT_ROLLED_FIXED_DATE,
                                asWritten,
                                "Hạn giữ nguyên: Bộ luật Dân sự chỉ dời ngày cuối của «thời hạn»; đây là ngày ấn định và kế hoạch chọn không dời.")
                        .by(DAY_OFF)
                : step(ExplanationCode.NOT_ROLLED_COUNTED_BACK, asWritten, "Hạn đếm lùi từ mốc nên không dời về sau.");
    }

    static ExplanationStep lastMoment(DueDate.Dated due) {
        ExplanationStep last = step(
                        ExplanationCode.LAST_MOMENT,
                        due.lastDay(),
                        "Thời điểm cuối cùng còn đúng hạn: " + VietnameseDates.moment(due.lastSecond()) + ".")
                .with("time", due.lastSecond().toLocalTime());
        return due.endsWithItsDay() ? last.by(END_OF_DAY) : last;
    }

    static ExplanationStep waiting(Deadline deadline) {
        return step(
                        ExplanationCode.WAITING_FOR_ANCHOR,
                        null,
                        "Chưa có " + deadline.anchor().words() + " nên chưa tính được ngày cuối cùng.")
                .with("anchor", deadline.anchor());
    }

    static ExplanationStep noDay() {
        return step(
                ExplanationCode.NO_DAY, null, "Cách ghi này không cho ra một ngày cụ thể; văn phòng cần ấn định ngày.");
    }

    private static ExplanationStep step(ExplanationCode code, LocalDate date, String text) {
        return ExplanationStep.of(code, date, text);
    }
}
