package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.day;
import static vn.giaoban.calendar.CalendarFixtures.due;

import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTextTest {

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(Deadline.noLaterThan(day("2023-09-15")), "chậm nhất là ngày 15/09/2023"),
                Arguments.of(Deadline.before(day("2024-06-15")), "trước ngày 15/06/2024"),
                Arguments.of(Deadline.noLaterThanBefore(day("2024-06-15")), "chậm nhất trước ngày 15/06/2024"),
                Arguments.of(
                        Deadline.before(day("2024-06-14"), LocalTime.of(17, 0)), "trước 17 giờ 00 ngày 14/06/2024"),
                Arguments.of(
                        Deadline.withinPeriod(day("2021-11-25"), day("2021-11-30")),
                        "từ ngày 25/11/2021 đến ngày 30/11/2021"),
                Arguments.of(
                        Deadline.within(5, OffsetUnit.WORKDAY, DeadlineAnchor.ISSUE_DATE),
                        "trong thời hạn 05 ngày làm việc kể từ ngày ban hành"),
                Arguments.of(
                        Deadline.within(5, OffsetUnit.DAY, day("2024-06-10")),
                        "trong thời hạn 05 ngày kể từ ngày 10/06/2024"),
                Arguments.of(
                        Deadline.ahead(3, OffsetUnit.DAY, DeadlineAnchor.EVENT_START),
                        "chậm nhất 03 ngày trước ngày khai mạc"),
                Arguments.of(Deadline.before(DeadlineAnchor.EVENT_START), "trước ngày khai mạc"),
                Arguments.of(Deadline.following(DeadlineAnchor.EVENT_END), "sau ngày kết thúc"),
                Arguments.of(Deadline.recurring("ngày 25 hằng tháng"), "ngày 25 hằng tháng"),
                Arguments.of(Deadline.undated("đúng thời gian quy định"), "đúng thời gian quy định"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("words")
    void speaksTheWordsOfTheDocuments(Deadline deadline, String words) {
        assertThat(deadline.text()).isEqualTo(words);
    }

    @Test
    void theDocumentsOwnWordsComeFirst() {
        assertThat(Deadline.before(day("2021-11-15"))
                        .worded("xong trước ngày 15/11/2021")
                        .text())
                .isEqualTo("xong trước ngày 15/11/2021");
    }

    @Test
    void whatItComesToIsSaidWithTheWeekday() {
        assertThat(due(Deadline.before(day("2024-06-15"))).text()).isEqualTo("hết ngày thứ Sáu 14/06/2024");
        assertThat(due(Deadline.before(day("2021-11-15"))).text()).isEqualTo("hết ngày Chủ nhật 14/11/2021");
        assertThat(due(Deadline.before(day("2024-06-14"), LocalTime.of(17, 0))).text())
                .isEqualTo("16:59:59 thứ Sáu 14/06/2024");
        assertThat(new DueDate.WaitingForAnchor(DeadlineAnchor.EVENT_END).text())
                .isEqualTo("chờ ngày kết thúc");
        assertThat(new DueDate.NoDay().text()).isEqualTo("chưa ấn định ngày");
    }
}
