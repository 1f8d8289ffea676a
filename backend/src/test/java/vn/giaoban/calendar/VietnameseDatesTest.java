package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.day;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VietnameseDatesTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(machine);
    }

    @Test
    void weekdaysStartWithTheSecond() {
        assertThat(IntStream.range(0, 7)
                        .mapToObj(i ->
                                VietnameseDates.weekdayAndDay(day("2024-06-10").plusDays(i))))
                .containsExactly(
                        "thứ Hai 10/06/2024",
                        "thứ Ba 11/06/2024",
                        "thứ Tư 12/06/2024",
                        "thứ Năm 13/06/2024",
                        "thứ Sáu 14/06/2024",
                        "thứ Bảy 15/06/2024",
                        "Chủ nhật 16/06/2024");
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(VietnameseDates.day(day("2024-06-14"))).isEqualTo("14/06/2024");
        assertThat(VietnameseDates.hour(LocalTime.of(7, 5))).isEqualTo("7 giờ 05");
        assertThat(VietnameseDates.moment(LocalDateTime.of(2024, 6, 14, 23, 59, 59)))
                .isEqualTo("23:59:59 thứ Sáu 14/06/2024");
        assertThat(new PartialDate(2024, 2, 5).text()).isEqualTo("ngày 05 tháng 02 năm 2024");
    }
}
