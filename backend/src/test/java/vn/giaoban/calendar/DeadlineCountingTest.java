package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.day;
import static vn.giaoban.calendar.CalendarFixtures.lastDay;
import static vn.giaoban.calendar.DeadlineAnchor.EVENT_END;
import static vn.giaoban.calendar.DeadlineAnchor.EVENT_START;
import static vn.giaoban.calendar.DeadlineAnchor.ISSUE_DATE;
import static vn.giaoban.calendar.OffsetUnit.DAY;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines counted from another day (BLDS 2015 Điều 147, 148). */
class DeadlineCountingTest {

    @ParameterizedTest(name = "{0} {1} from {2}: {3}, {4}")
    @CsvSource(textBlock = """
            5,   DAY,     2024-06-10, 2024-06-17, 15/6 is a Saturday
            4,   DAY,     2024-06-10, 2024-06-14, the first day is not counted
            0,   DAY,     2024-06-10, 2024-06-10, on the day itself
            5,   WORKDAY, 2024-06-10, 2024-06-17, the fifth working day
            1,   WORKDAY, 2024-02-07, 2024-02-15, over the hole of Tết
            1,   WORKDAY, 2024-05-03, 2024-05-04, a worked Saturday
            2,   WORKDAY, 2024-04-28, 2024-05-03, from a Sunday over three days off
            1,   WEEK,    2024-06-10, 2024-06-17, the corresponding weekday
            1,   WEEK,    2024-06-15, 2024-06-24, a Saturday moves to Monday
            1,   MONTH,   2024-01-31, 2024-02-29, leap year: no 31st
            1,   MONTH,   2023-01-31, 2023-02-28, common year
            1,   MONTH,   2024-08-31, 2024-09-30, no 31st in September
            1,   MONTH,   2024-08-02, 2024-09-04, Quốc khánh is two days
            12,  MONTH,   2024-02-29, 2025-02-28, a year after a leap day
            999, DAY,     2024-01-01, 2026-09-28, the largest number (26/9/2026 is a Saturday)
            """)
    void countsForwardAndMovesOffDaysOff(int amount, OffsetUnit unit, String anchor, String expected, String why) {
        assertThat(lastDay(Deadline.within(amount, unit, day(anchor)))).as(why).isEqualTo(day(expected));
    }

    @ParameterizedTest(name = "{0} {1} before {2}: {3}, {4}")
    @CsvSource(textBlock = """
            5,  DAY,     2023-09-22, 2023-09-17, a Sunday stays: back-counting never moves forward
            3,  DAY,     2023-09-22, 2023-09-19, plainly
            5,  WORKDAY, 2023-09-22, 2023-09-15, one week of work
            1,  WORKDAY, 2024-02-15, 2024-02-07, back over the hole of Tết
            1,  WORKDAY, 2024-05-06, 2024-05-04, a worked Saturday
            1,  WEEK,    2023-09-24, 2023-09-17, Sunday to Sunday
            1,  MONTH,   2024-03-31, 2024-02-29, no 31st in February
            0,  DAY,     2023-09-23, 2023-09-23, not later than the opening on a Saturday
            """)
    void countsBackAndNeverMoves(int amount, OffsetUnit unit, String opening, String expected, String why) {
        var anchors = new Anchors(day(opening), null, null);

        for (RollPolicy policy : RollPolicy.values()) {
            DueDate.Dated due = Deadline.ahead(amount, unit, EVENT_START)
                    .due(anchors, policy, VIETNAM)
                    .dated()
                    .orElseThrow();
            assertThat(due.lastDay()).as(why).isEqualTo(day(expected));
            assertThat(due.moved()).isFalse();
        }
    }

    @Test
    void beforeTheOpeningExcludesItsDay() {
        var anchors = new Anchors(day("2023-09-22"), day("2023-09-23"), null);

        assertThat(Deadline.before(EVENT_START).due(anchors, RollPolicy.NO_ROLL, VIETNAM))
                .isEqualTo(DueDate.endOf(day("2023-09-21")));
    }

    @Test
    void eachAnchorIsItsOwnDay() {
        var anchors = new Anchors(day("2023-09-18"), day("2023-09-19"), day("2023-09-20"));

        assertThat(Deadline.within(1, DAY, EVENT_START).due(anchors, RollPolicy.NO_ROLL, VIETNAM))
                .isEqualTo(DueDate.endOf(day("2023-09-19")));
        assertThat(Deadline.within(1, DAY, EVENT_END).due(anchors, RollPolicy.NO_ROLL, VIETNAM))
                .isEqualTo(DueDate.endOf(day("2023-09-20")));
        assertThat(Deadline.within(1, DAY, ISSUE_DATE).due(anchors, RollPolicy.NO_ROLL, VIETNAM))
                .isEqualTo(DueDate.endOf(day("2023-09-21")));
    }

    @Test
    void waitsWhileTheAnchorIsNotKnown() {
        assertThat(Deadline.within(5, DAY, EVENT_END).due(Anchors.NONE, RollPolicy.NO_ROLL, VIETNAM))
                .isEqualTo(new DueDate.WaitingForAnchor(EVENT_END));
    }

    @Test
    void aTentativeEventOrABlankDateIsNoAnchor() {
        var tentative = FuzzyTime.onDay(day("2023-09-22")).asTentative();
        var month = PartialDate.of(YearMonth.of(2021, 10));

        assertThat(Anchors.of(tentative, month)).isEqualTo(Anchors.NONE);
        assertThat(Anchors.of(FuzzyTime.in(YearMonth.of(2024, 4)), null)).isEqualTo(Anchors.NONE);
        assertThat(Anchors.of(null, PartialDate.of(day("2023-08-30"))))
                .isEqualTo(new Anchors(null, null, day("2023-08-30")));
        assertThat(Anchors.of(FuzzyTime.lasting(day("2024-04-08"), day("2024-04-10")), null))
                .isEqualTo(new Anchors(day("2024-04-08"), day("2024-04-10"), null));
    }

    /** Seed 3: «kết thúc mỗi chuyến công tác» gives no number of days. */
    @Test
    void wordsWithoutANumberGiveNoDayEvenWhenTheEventIsOver() {
        Deadline deadline = Deadline.following(EVENT_END);
        var over = new Anchors(day("2024-04-08"), day("2024-04-10"), null);

        assertThat(deadline.due(Anchors.NONE, RollPolicy.NO_ROLL, VIETNAM))
                .isEqualTo(new DueDate.WaitingForAnchor(EVENT_END));
        assertThat(deadline.due(over, RollPolicy.NO_ROLL, VIETNAM)).isEqualTo(new DueDate.NoDay());
    }

    @Test
    void recurringAndUndatedWordsGiveNoDay() {
        var known = new Anchors(day("2024-04-08"), day("2024-04-10"), day("2024-03-01"));

        assertThat(Deadline.recurring("ngày 25 hằng tháng").due(known, RollPolicy.ROLL_FORWARD, VIETNAM))
                .isEqualTo(new DueDate.NoDay());
        assertThat(Deadline.undated("đúng thời gian quy định").due(known, RollPolicy.ROLL_FORWARD, VIETNAM))
                .isEqualTo(new DueDate.NoDay());
    }
}
