package vn.giaoban.notifications.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.WorkingDays;

class RhythmTest {

    private static final WorkingDays DAYS = Holidays.shipped();
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final Rhythm RHYTHM = new Rhythm(List.of(7, 3, 1, 0, -3));

    @ParameterizedTest
    @CsvSource({
        // «chậm nhất là ngày 15/9/2023 (thứ Sáu)»
        "2023-09-15, 7, 2023-09-06",
        "2023-09-15, 1, 2023-09-14",
        "2023-09-15, 0, 2023-09-15",
        "2023-09-15, -3, 2023-09-20",
        // Last day Sunday 14/11/2021: the last working day before it.
        "2021-11-14, 0, 2021-11-12",
        "2021-11-14, 1, 2021-11-12",
        "2021-11-14, -1, 2021-11-15",
        // Tết 2024 (8, 9, 12 to 14/2) is a hole of seven days.
        "2024-02-16, 1, 2024-02-15",
        "2024-02-16, 3, 2024-02-06",
        "2024-02-07, -1, 2024-02-15",
        // Saturday 4/5/2024 was worked for Monday 29/4.
        "2024-05-06, 1, 2024-05-04",
    })
    void stepsAreWorkingDays(LocalDate lastDay, int step, LocalDate day) {
        assertThat(Rhythm.dayOf(step, lastDay, DAYS)).isEqualTo(day);
    }

    @Test
    void onItsDayAStepIsSaidAndOnTheNextWorkingDayMadeUpFor() {
        LocalDate lastDay = LocalDate.of(2023, 9, 15);
        assertThat(step(LocalDate.of(2023, 9, 12), lastDay)).isEqualTo(3);
        assertThat(step(LocalDate.of(2023, 9, 13), lastDay))
                .as("nobody was there on the 12th")
                .isEqualTo(3);
        assertThat(step(LocalDate.of(2023, 9, 11), lastDay)).isNull();
        assertThat(step(LocalDate.of(2023, 9, 14), lastDay)).isEqualTo(1);
        assertThat(step(LocalDate.of(2023, 9, 15), lastDay)).isZero();
        assertThat(step(LocalDate.of(2023, 9, 20), lastDay)).isEqualTo(-3);
        assertThat(step(LocalDate.of(2023, 9, 22), lastDay)).isNull();
    }

    @Test
    void ofTwoOnOneDayTheOneNearerToTheLastDayIsSaid() {
        assertThat(step(LocalDate.of(2021, 11, 12), LocalDate.of(2021, 11, 14))).isZero();
    }

    @Test
    void overTetAMissedStepIsMadeUpForOnTheFirstWorkingDay() {
        LocalDate lastDay = LocalDate.of(2024, 2, 16);
        // The third working day before is Tuesday 6/2; between 7/2 and 15/2 nobody works.
        assertThat(step(LocalDate.of(2024, 2, 7), lastDay)).isEqualTo(3);
        assertThat(step(LocalDate.of(2024, 2, 15), lastDay)).isEqualTo(1);
    }

    @Test
    void whatLayBeforeItWasSwitchedOnIsNotCaughtUpWith() {
        LocalDate lastDay = LocalDate.of(2023, 9, 15);
        assertThat(RHYTHM.dueOn(LocalDate.of(2023, 9, 13), lastDay, LocalDate.of(2023, 9, 13), DAYS))
                .isEmpty();
    }

    @Test
    void theNextOneIsForetold() {
        LocalDate lastDay = LocalDate.of(2023, 9, 15);
        assertThat(RHYTHM.after(LocalDate.of(2023, 9, 12), lastDay, DAYS))
                .contains(new Rhythm.Step(1, LocalDate.of(2023, 9, 14)));
        assertThat(RHYTHM.after(LocalDate.of(2023, 9, 20), lastDay, DAYS)).isEmpty();
    }

    private static Integer step(LocalDate today, LocalDate lastDay) {
        return RHYTHM.dueOn(today, lastDay, ALWAYS, DAYS).map(Rhythm.Step::step).orElse(null);
    }
}
