package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.at;
import static vn.giaoban.calendar.CalendarFixtures.day;
import static vn.giaoban.calendar.ExplanationCode.*;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** «Vì sao?» */
class DeadlineExplanationTest {

    private static final Instant LONG_BEFORE = at("2021-01-01T08:00:00");

    @Test
    void aDayThatDoesNotCount() {
        var why = explain(Deadline.before(day("2024-06-15")).worded("trước ngày 15/6/2024"));

        assertThat(texts(why.steps()))
                .containsExactly(
                        "Văn bản ghi: «trước ngày 15/6/2024».",
                        "«Trước ngày 15/06/2024»: ngày 15/06/2024 không được tính, ngày cuối cùng là thứ Sáu 14/06/2024.",
                        "Thời điểm cuối cùng còn đúng hạn: 23:59:59 thứ Sáu 14/06/2024.");
        assertThat(codes(why.steps())).containsExactly(WORDING, EXCLUSIVE_DAY_NOT_COUNTED, LAST_MOMENT);
        assertThat(why.steps().get(1).facts()).containsEntry("lastDay", "2024-06-14");
        assertThat(why.steps().get(1).date()).isEqualTo(day("2024-06-15"));
        assertThat(why.warnings()).isEmpty();
        assertThat(why.due()).isEqualTo(DueDate.endOf(day("2024-06-14")));
    }

    @Test
    void theSundayOfSeed1StaysAndIsWarnedOf() {
        var why = explain(Deadline.before(day("2021-11-15")));

        assertThat(codes(why.steps()))
                .containsExactly(
                        WORDING, EXCLUSIVE_DAY_NOT_COUNTED, FALLS_ON_WEEKEND, NOT_ROLLED_FIXED_DATE, LAST_MOMENT);
        assertThat(why.steps().get(2).text()).isEqualTo("Ngày 14/11/2021 là Chủ nhật, ngày nghỉ cuối tuần.");
        assertThat(why.steps().get(3).source()).isEqualTo("BLDS 2015, Điều 148 khoản 5");
        assertThat(texts(why.warnings()))
                .containsExactly("Ngày cuối cùng, Chủ nhật 14/11/2021, không phải ngày làm việc.");
    }

    @Test
    void theSameSundayMovesWhereThePlanSaysSo() {
        var why =
                Deadline.before(day("2021-11-15")).explain(Anchors.NONE, RollPolicy.ROLL_FORWARD, VIETNAM, LONG_BEFORE);

        assertThat(codes(why.steps()))
                .containsExactly(WORDING, EXCLUSIVE_DAY_NOT_COUNTED, FALLS_ON_WEEKEND, ROLLED_BY_POLICY, LAST_MOMENT);
        assertThat(why.steps().get(3).facts()).containsEntry("lastDay", "2021-11-15");
        assertThat(why.warnings()).isEmpty();
    }

    @Test
    void theWeekdayOfSeed0IsRight() {
        Deadline friday = Deadline.noLaterThan(day("2023-09-15"))
                .worded("chậm nhất là ngày 15/9/2023 (thứ Sáu)")
                .onStated(DayOfWeek.FRIDAY);

        var why = explain(friday);

        assertThat(codes(why.steps())).containsExactly(WORDING, INCLUSIVE_DAY_COUNTED, LAST_MOMENT);
        assertThat(why.warnings()).isEmpty();
    }

    @Test
    void aWrongWeekdayIsTold() {
        var why = explain(Deadline.noLaterThan(day("2023-09-14")).onStated(DayOfWeek.FRIDAY));

        assertThat(why.due()).isEqualTo(DueDate.endOf(day("2023-09-14")));
        assertThat(codes(why.warnings())).containsExactly(WEEKDAY_MISMATCH);
        assertThat(why.warnings().getFirst().text())
                .isEqualTo("Văn bản ghi thứ Sáu, nhưng theo lịch, ngày 14/09/2023 là thứ Năm; hạn tính theo ngày.");
        assertThat(why.steps()).contains(why.warnings().getFirst());
    }

    @Test
    void aWrongWeekdayAtTheEndOfAPeriodIsToldToo() {
        var why = explain(
                Deadline.withinPeriod(day("2021-11-25"), day("2021-11-30")).onStated(DayOfWeek.MONDAY));

        assertThat(codes(why.warnings())).containsExactly(WEEKDAY_MISMATCH);
    }

    @Test
    void theMixedWordingWaitsForADecision() {
        Deadline mixed = Deadline.noLaterThanBefore(day("2024-06-15"));

        assertThat(codes(explain(mixed).steps())).containsExactly(WORDING, AMBIGUOUS_UNDECIDED, LAST_MOMENT);
        assertThat(codes(explain(mixed).warnings())).containsExactly(AMBIGUOUS_UNDECIDED);
        assertThat(codes(explain(mixed.readAs(DeadlineReading.BEFORE)).steps()))
                .containsExactly(WORDING, AMBIGUOUS_READ_AS_BEFORE, LAST_MOMENT);
        assertThat(explain(mixed.readAs(DeadlineReading.BEFORE)).warnings()).isEmpty();
        assertThat(codes(explain(mixed.readAs(DeadlineReading.ON_THE_DAY)).steps()))
                .containsExactly(
                        WORDING, AMBIGUOUS_READ_AS_ON_THE_DAY, FALLS_ON_WEEKEND, NOT_ROLLED_FIXED_DATE, LAST_MOMENT);
    }

    @Test
    void itIsSaidWhoReadTheMixedWording() {
        Deadline mixed = Deadline.noLaterThanBefore(day("2024-06-15"));

        assertThat(explain(mixed).steps().get(1).text())
                .isEqualTo("«Chậm nhất trước» có hai cách hiểu; chưa quyết định nên lấy cách hiểu sớm hơn: "
                        + "ngày 15/06/2024 không được tính, ngày cuối cùng là thứ Sáu 14/06/2024.");
        assertThat(explain(mixed.readAs(DeadlineReading.BEFORE)).steps().get(1).text())
                .isEqualTo("«Chậm nhất trước» có hai cách hiểu; văn phòng đã chọn hiểu là «trước»: "
                        + "ngày 15/06/2024 không được tính, ngày cuối cùng là thứ Sáu 14/06/2024.");
        assertThat(explain(mixed.readAs(DeadlineReading.ON_THE_DAY))
                        .steps()
                        .get(1)
                        .text())
                .isEqualTo("«Chậm nhất trước» có hai cách hiểu; văn phòng đã chọn hiểu là «chậm nhất»: "
                        + "ngày 15/06/2024 được tính.");
    }

    @Test
    void theMixedWordingOfAnHourIsReadByTheMinute() {
        Deadline mixed = new DeadlineDraft(DeadlineKind.ABSOLUTE)
                .on(day("2024-06-14"), LocalTime.of(17, 0))
                .meaning(DeadlineSemantics.AMBIGUOUS)
                .finished();

        assertThat(explain(mixed).steps().get(1).text()).endsWith("17 giờ 00 ngày 14/06/2024 không được tính.");
        assertThat(explain(mixed).steps().getLast().text()).contains("16:59:59");
        assertThat(explain(mixed.readAs(DeadlineReading.ON_THE_DAY))
                        .steps()
                        .getLast()
                        .text())
                .contains("17:00:59");
    }

    @Test
    void anHourIsExplainedAsAnHour() {
        var before = explain(Deadline.before(day("2024-06-14"), LocalTime.of(17, 0)));
        var until = explain(Deadline.noLaterThan(day("2024-06-14"), LocalTime.of(16, 30)));

        assertThat(texts(before.steps()))
                .containsExactly(
                        "Hạn được nhập: «trước 17 giờ 00 ngày 14/06/2024».",
                        "«Trước 17 giờ 00»: từ đúng 17 giờ 00 trở đi là quá hạn.",
                        "Thời điểm cuối cùng còn đúng hạn: 16:59:59 thứ Sáu 14/06/2024.");
        assertThat(codes(until.steps())).containsExactly(WORDING, INCLUSIVE_MINUTE_COUNTED, LAST_MOMENT);
        assertThat(until.steps().getLast().text()).contains("16:30:59 thứ Sáu 14/06/2024");
        assertThat(until.steps().getLast().source())
                .as("Điều 148 khoản 6 speaks of the end of a day")
                .isNull();
    }

    @Test
    void aPeriodMovesOffAHolidayByLaw() {
        var why = explain(Deadline.withinPeriod(day("2024-02-01"), day("2024-02-13")));

        assertThat(codes(why.steps())).containsExactly(WORDING, PERIOD_ENDS, FALLS_ON_HOLIDAY, ROLLED, LAST_MOMENT);
        assertThat(why.steps().get(2).facts()).containsEntry("holiday", "Nghỉ bù Tết Nguyên đán");
        assertThat(why.steps().get(3).source()).isEqualTo("BLDS 2015, Điều 148 khoản 5");
    }

    @Test
    void countingNamesItsRules() {
        var why = explain(Deadline.within(1, OffsetUnit.MONTH, day("2024-01-31")));

        assertThat(codes(why.steps()))
                .containsExactly(
                        WORDING,
                        ANCHOR_KNOWN,
                        FIRST_DAY_NOT_COUNTED,
                        COUNTED_FORWARD,
                        NO_CORRESPONDING_DAY,
                        LAST_MOMENT);
        assertThat(why.steps().get(2).source()).isEqualTo("BLDS 2015, Điều 147 khoản 2");
        assertThat(why.steps().get(3).facts()).containsEntry("amount", "1").containsEntry("unit", "MONTH");
        assertThat(why.steps().get(4).source()).isEqualTo("BLDS 2015, Điều 148 khoản 3");
    }

    @Test
    void countingBackStaysOnASunday() {
        var anchors = new Anchors(day("2023-09-22"), null, null);

        var why = Deadline.ahead(5, OffsetUnit.DAY, DeadlineAnchor.EVENT_START)
                .explain(anchors, RollPolicy.ROLL_FORWARD, VIETNAM, LONG_BEFORE);

        assertThat(codes(why.steps()))
                .containsExactly(
                        WORDING, ANCHOR_KNOWN, COUNTED_BACK, FALLS_ON_WEEKEND, NOT_ROLLED_COUNTED_BACK, LAST_MOMENT);
        assertThat(codes(why.warnings())).containsExactly(LAST_DAY_NOT_WORKING);
    }

    @Test
    void beforeTheOpeningSaysThatItsDayDoesNotCount() {
        var anchors = new Anchors(day("2023-09-22"), null, null);

        var why =
                Deadline.before(DeadlineAnchor.EVENT_START).explain(anchors, RollPolicy.NO_ROLL, VIETNAM, LONG_BEFORE);

        assertThat(texts(why.steps()))
                .containsExactly(
                        "Hạn được nhập: «trước ngày khai mạc».",
                        "Mốc tính là ngày khai mạc: thứ Sáu 22/09/2023.",
                        "«Trước ngày 22/09/2023»: ngày 22/09/2023 không được tính, ngày cuối cùng là thứ Năm 21/09/2023.",
                        "Thời điểm cuối cùng còn đúng hạn: 23:59:59 thứ Năm 21/09/2023.");
    }

    @Test
    void countingSaysInWhichDirection() {
        var anchors = new Anchors(day("2023-09-22"), null, null);
        Deadline ahead = Deadline.ahead(3, OffsetUnit.DAY, DeadlineAnchor.EVENT_START);
        Deadline within = Deadline.within(3, OffsetUnit.WORKDAY, day("2023-09-22"));

        assertThat(texts(ahead.explain(anchors, RollPolicy.NO_ROLL, VIETNAM, LONG_BEFORE)
                        .steps()))
                .contains("Đếm lùi 03 ngày: đến thứ Ba 19/09/2023.");
        assertThat(texts(explain(within).steps())).contains("Đếm 03 ngày làm việc: đến thứ Tư 27/09/2023.");
    }

    @Test
    void aWorkedSaturdayIsSaidToBeOne() {
        assertThat(codes(explain(Deadline.noLaterThan(day("2024-05-04"))).steps()))
                .containsExactly(WORDING, INCLUSIVE_DAY_COUNTED, MADE_UP_WORKING_DAY, LAST_MOMENT);
    }

    @Test
    void withoutADayItSaysWhatIsMissing() {
        assertThat(codes(explain(Deadline.within(5, OffsetUnit.DAY, DeadlineAnchor.EVENT_END))
                        .steps()))
                .containsExactly(WORDING, WAITING_FOR_ANCHOR);
        assertThat(codes(explain(Deadline.undated("đúng thời gian quy định")).steps()))
                .containsExactly(WORDING, NO_DAY);
    }

    @Test
    void warnsOfWhatIsInferredPastOrNotAnnounced() {
        Deadline deadline = Deadline.noLaterThan(day("2027-09-15")).withYearInferred();

        var why = deadline.explain(Anchors.NONE, RollPolicy.NO_ROLL, VIETNAM, at("2027-09-16T00:00:00"));

        assertThat(codes(why.warnings())).containsExactly(YEAR_INFERRED, HOLIDAYS_NOT_ANNOUNCED, IN_THE_PAST);
    }

    @Test
    void anExtensionFollowsAndHolds() {
        var why = explain(Deadline.noLaterThan(day("2023-09-15")));
        var step =
                ExplanationStep.of(EXTENDED, day("2023-09-20"), "Văn phòng đã gia hạn đến hết ngày thứ Tư 20/09/2023.");

        var extended = why.followedBy(step, DueDate.endOf(day("2023-09-20")));

        assertThat(extended.steps())
                .startsWith(why.steps().toArray(ExplanationStep[]::new))
                .endsWith(step);
        assertThat(extended.due()).isEqualTo(DueDate.endOf(day("2023-09-20")));
    }

    private static DeadlineExplanation explain(Deadline deadline) {
        return deadline.explain(Anchors.NONE, RollPolicy.NO_ROLL, VIETNAM, LONG_BEFORE);
    }

    private static List<ExplanationCode> codes(List<ExplanationStep> steps) {
        return steps.stream().map(ExplanationStep::code).toList();
    }

    private static List<String> texts(List<ExplanationStep> steps) {
        return steps.stream().map(ExplanationStep::text).toList();
    }
}
