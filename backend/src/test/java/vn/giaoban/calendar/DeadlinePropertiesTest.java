package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.day;
import static vn.giaoban.calendar.CalendarFixtures.due;
import static vn.giaoban.calendar.CalendarFixtures.lastDay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What holds for every date. Seeded, so that a failure can be repeated. */
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = day("2020-01-01");
    private static final int DAYS = 16 * 365;

    private final RandomGenerator random = new SplittableRandom(20_240_615);

    private void forManyDates(Consumer<LocalDate> property) {
        for (int i = 0; i < 5_000; i++) {
            property.accept(FIRST.plusDays(random.nextInt(DAYS)));
        }
    }

    @Test
    void aLaterDateNeverGivesAnEarlierLastDay() {
        forManyDates(date -> {
            LocalDate later = date.plusDays(random.nextInt(40));
            for (RollPolicy policy : RollPolicy.values()) {
                assertThat(due(Deadline.noLaterThan(later), policy).lastDay())
                        .isAfterOrEqualTo(
                                due(Deadline.noLaterThan(date), policy).lastDay());
            }
        });
    }

    @Test
    void beforeADayIsNoLaterThanTheDayBefore() {
        forManyDates(date -> {
            for (RollPolicy policy : RollPolicy.values()) {
                assertThat(due(Deadline.before(date), policy))
                        .isEqualTo(due(Deadline.noLaterThan(date.minusDays(1)), policy));
            }
        });
    }

    @Test
    void theMixedWordingIsOneOfTheTwoAndTheEarlierWhileUndecided() {
        forManyDates(date -> {
            Deadline mixed = Deadline.noLaterThanBefore(date);
            assertThat(due(mixed)).isEqualTo(due(Deadline.before(date)));
            assertThat(due(mixed.readAs(DeadlineReading.BEFORE))).isEqualTo(due(Deadline.before(date)));
            assertThat(due(mixed.readAs(DeadlineReading.ON_THE_DAY))).isEqualTo(due(Deadline.noLaterThan(date)));
        });
    }

    @Test
    void withoutRollingAFixedDayIsNeverChanged() {
        forManyDates(date -> assertThat(lastDay(Deadline.noLaterThan(date))).isEqualTo(date));
    }

    @Test
    void rollingEndsOnTheFirstWorkingDayFromThere() {
        forManyDates(date -> {
            LocalDate rolled =
                    due(Deadline.noLaterThan(date), RollPolicy.ROLL_FORWARD).lastDay();
            assertThat(VIETNAM.isWorkingDay(rolled)).isTrue();
            assertThat(date.datesUntil(rolled)).noneMatch(VIETNAM::isWorkingDay);
        });
    }

    @Test
    void anEndCountedForwardIsAWorkingDay() {
        forManyDates(date -> {
            for (OffsetUnit unit : OffsetUnit.values()) {
                assertThat(VIETNAM.isWorkingDay(lastDay(Deadline.within(1 + random.nextInt(30), unit, date))))
                        .isTrue();
            }
        });
    }

    @Test
    void untilIsTheMomentAfterTheLastDay() {
        forManyDates(date -> {
            DueDate.Dated due = due(Deadline.noLaterThan(date), RollPolicy.ROLL_FORWARD);
            assertThat(VietnameseDates.dayOf(due.until().minusNanos(1))).isEqualTo(due.lastDay());
            assertThat(VietnameseDates.dayOf(due.until()))
                    .isEqualTo(due.lastDay().plusDays(1));
        });
    }

    @Test
    void workingDaysAreCountedBackAsTheyWereCountedForth() {
        forManyDates(date -> {
            int n = random.nextInt(-60, 61);
            LocalDate other = VIETNAM.plusWorkingDays(date, n);
            if (VIETNAM.isWorkingDay(date)) {
                assertThat(VIETNAM.workingDaysBetween(date, other)).isEqualTo(n);
                assertThat(VIETNAM.plusWorkingDays(other, -n)).isEqualTo(date);
            } else if (n > 0) {
                assertThat(VIETNAM.workingDaysBetween(date, other)).isEqualTo(n);
            }
        });
    }

    @Test
    void dueSoonCountsNoDayOff() {
        forManyDates(date -> {
            Instant now = VietnameseDates.endOf(date).minus(Duration.ofHours(1 + random.nextInt(23)));
            LocalDate last = date.plusDays(random.nextInt(20));
            int within = random.nextInt(8);

            Timeliness state = Timeliness.of(DueDate.endOf(last), null, now, VIETNAM, within);

            int worked = (int) date.plusDays(1)
                    .datesUntil(last.plusDays(1))
                    .filter(VIETNAM::isWorkingDay)
                    .count();
            Duration remaining = Duration.between(now, VietnameseDates.endOf(last));
            assertThat(state)
                    .isEqualTo(
                            worked <= within
                                    ? new Timeliness.DueSoon(remaining, worked)
                                    : new Timeliness.Open(remaining, worked));
        });
    }
}
