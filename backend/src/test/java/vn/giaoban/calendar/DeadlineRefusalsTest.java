package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giaoban.calendar.CalendarFixtures.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeadlineRefusalsTest {

    private static final LocalDate DAY = day("2024-06-14");

    @Test
    void namesThePartThatIsMissing() {
        refuses("date", () -> Deadline.noLaterThan(null));
        refuses("periodFrom", () -> Deadline.withinPeriod(null, DAY));
        refuses("periodTo", () -> Deadline.withinPeriod(DAY, null));
        refuses("offsetUnit", () -> Deadline.within(5, null, DeadlineAnchor.ISSUE_DATE));
        refuses("anchor", () -> Deadline.following(null));
        refuses("anchorDate", () -> Deadline.within(5, OffsetUnit.DAY, DeadlineAnchor.FIXED_DATE));
        refuses("recurrence", () -> Deadline.recurring("  "));
        refuses("wording", () -> Deadline.undated(null));
        refuses("kind", () -> deadline(null, null, null, null, null));
    }

    @Test
    void namesThePartThatDoesNotBelong() {
        refuses("date", () -> deadline(DeadlineKind.UNDATED, DeadlineSemantics.INCLUSIVE, DAY, null, null));
        refuses(
                "weekdayStated",
                () -> Deadline.undated("đúng thời gian quy định").onStated(DayOfWeek.FRIDAY));
        refuses("anchorDate", () -> deadline(DeadlineKind.ABSOLUTE, DeadlineSemantics.INCLUSIVE, DAY, null, DAY));
        refuses("reading", () -> Deadline.before(DAY).readAs(DeadlineReading.ON_THE_DAY));
        refuses("semantics", () -> deadline(DeadlineKind.UNDATED, DeadlineSemantics.EXCLUSIVE, null, null, null));
        refuses("anchor", () -> Deadline.following(DeadlineAnchor.ISSUE_DATE));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        refuses("periodTo", () -> Deadline.withinPeriod(DAY, DAY.minusDays(1)));
        refuses("offsetAmount", () -> Deadline.within(-1, OffsetUnit.DAY, DAY));
        refuses("offsetAmount", () -> Deadline.within(1000, OffsetUnit.DAY, DAY));
        refuses("date", () -> Deadline.noLaterThan(day("0202-06-14")));
        refuses("anchorDate", () -> Deadline.within(5, OffsetUnit.DAY, day("2200-01-01")));
        refuses("time", () -> Deadline.before(DAY, LocalTime.of(17, 0, 1)));
    }

    @Test
    void whatIsNotSaidIsInclusive() {
        assertThat(deadline(DeadlineKind.ABSOLUTE, null, DAY, null, null))
                .isEqualTo(Deadline.noLaterThan(DAY).worded("lời văn"));
    }

    @Test
    void keepsWordsComposedAndOnOneLine() {
        String decomposed = "tru\u031bo\u031b\u0301c  ngày\u00a015/6/2024 ";

        assertThat(Deadline.before(day("2024-06-15")).worded(decomposed).wording())
                .isEqualTo("trước ngày 15/6/2024");
        assertThat(Deadline.before(day("2024-06-15")).worded("  ").wording()).isNull();
    }

    private static Deadline deadline(
            DeadlineKind kind, DeadlineSemantics semantics, LocalDate date, LocalTime time, LocalDate anchorDate) {
        return new Deadline(
                "lời văn",
                kind,
                semantics,
                date,
                time,
                null,
                null,
                null,
                null,
                null,
                null,
                anchorDate,
                null,
                null,
                false,
                null);
    }

    private static void refuses(String field, ThrowingCallable what) {
        assertThatExceptionOfType(InvalidCalendarValue.class)
                .isThrownBy(what)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
