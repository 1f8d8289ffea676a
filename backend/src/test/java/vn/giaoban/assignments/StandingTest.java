package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.calendar.DueDate;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.Timeliness;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.calendar.WorkingDays;

class StandingTest {

    private static final Instant DUE = VietnameseDates.endOf(LocalDate.of(2023, 9, 15));
    private static final Instant FAR_FROM_SOON = DUE.minus(Duration.ofDays(30));
    private static final int SOON = 3;

    private final WorkingDays workingDays = Holidays.shipped();

    @ParameterizedTest
    @CsvSource({"-1, OPEN", "0, OVERDUE", "1, OVERDUE"})
    void the_first_moment_of_the_next_day_is_too_late_and_the_millisecond_before_is_not(
            long millis, Standing expected) {
        assertThat(Standing.of(ObligationState.OPEN, false, DUE, DUE.plusMillis(millis), FAR_FROM_SOON))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "DRAFT", "RETURNED"})
    void what_is_owed_without_a_date_is_never_overdue(ObligationState state) {
        assertThat(Standing.of(state, false, null, DUE.plus(Duration.ofDays(999)), DUE))
                .isEqualTo(Standing.NO_DATE);
    }

    @ParameterizedTest
    @CsvSource({"SENT, false, ON_TIME", "SENT, true, LATE", "ACCEPTED, false, ON_TIME", "ACCEPTED, true, LATE"})
    void what_is_handed_in_keeps_its_mark_whatever_the_hour(ObligationState state, boolean late, Standing expected) {
        assertThat(Standing.of(state, late, DUE, DUE.plus(Duration.ofDays(30)), DUE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCUSED", "WITHDRAWN", "REFUSED"})
    void what_is_settled_is_neither_late_nor_overdue(ObligationState state) {
        assertThat(Standing.of(state, true, DUE, DUE.plus(Duration.ofDays(30)), DUE))
                .isEqualTo(Standing.SETTLED);
    }

    @Test
    void a_last_day_behind_the_nine_days_of_tet_is_due_soon_before_they_begin() {
        // The 14th is the first working day after Tết 2024 (8 to 14 February off); the 7th is the last before it.
        Instant due = VietnameseDates.endOf(LocalDate.of(2024, 2, 15));
        Instant wednesday = OffsetDateTime.parse("2024-02-07T09:00:00+07:00").toInstant();
        assertThat(Standing.of(
                        ObligationState.OPEN, false, due, wednesday, DueSoon.until(wednesday, SOON, workingDays)))
                .isEqualTo(Standing.DUE_SOON);
    }

    /** The calendar counts working days for one date; lists compare with one moment. Both must say the same. */
    @Test
    void the_lists_and_the_calendar_agree_on_what_is_due_soon_on_every_day_of_three_years() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        for (LocalDate today = first; today.getYear() < 2026; today = today.plusDays(1)) {
            Instant now = today.atTime(9, 0).atZone(VietnameseDates.ZONE).toInstant();
            for (int ahead = 0; ahead < 16; ahead++) {
                DueDate.Dated due = DueDate.endOf(today.plusDays(ahead));
                boolean soon = Timeliness.of(due, null, now, workingDays, SOON) instanceof Timeliness.DueSoon;
                assertThat(Standing.of(
                                ObligationState.OPEN, false, due.until(), now, DueSoon.until(now, SOON, workingDays)))
                        .as("on %s for %s", today, due.lastDay())
                        .isEqualTo(soon ? Standing.DUE_SOON : Standing.OPEN);
            }
        }
    }
}
