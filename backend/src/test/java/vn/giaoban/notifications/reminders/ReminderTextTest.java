package vn.giaoban.notifications.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.platform.Refusal;

class ReminderTextTest {

    private static Map<MergeField, String> values() {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            values.put(field, "<" + field.word() + ">");
        }
        return values;
    }

    @Test
    void fieldsAreFilledInAndWhatTheySayIsTakenAsItIs() {
        Map<MergeField, String> values = values();
        values.put(MergeField.WHAT, "tham luận “Giá $1 \\0 {hạn}”");
        ReminderText read = new ReminderText("Gửi {nội dung}", "Hạn {hạn} ({còn lại}).").rendered(values);
        assertThat(read).isEqualTo(new ReminderText("Gửi tham luận “Giá $1 \\0 {hạn}”", "Hạn <hạn> (<còn lại>)."));
    }

    @Test
    void theUsualWordsUseOnlyFieldsThatThereAre() {
        ReminderText.USUAL.demandKnownFields();
        ReminderText.ESCALATION.demandKnownFields();
        assertThat(ReminderText.USUAL.rendered(values()).text()).doesNotContain("{");
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatThereAre() {
        ReminderText wrong = new ReminderText("Nhắc {han}", "Hạn {hạn}, {Đơn vị}");
        assertThatThrownBy(wrong::demandKnownFields)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting("field", "message")
                                .satisfies(found -> assertThat(found.toString())
                                        .contains("subject", "{han}", "text", "{Đơn vị}", "{đơn vị}")));
    }

    @Test
    void theHashIsThatOfSubjectEmptyLineAndText() {
        // printf 'a\n\nb' | sha256sum
        assertThat(new ReminderText("a", "b").hash())
                .isEqualTo("38022fd2b8dbc5cb3d2cee74e083edbf59e3d4e13d067ebcb5db633d4cff4d8c");
    }

    @ParameterizedTest
    @CsvSource({
        "18:00, 07:00, 17:59, false",
        "18:00, 07:00, 18:00, true",
        "18:00, 07:00, 00:30, true",
        "18:00, 07:00, 07:00, false",
        "11:30, 13:00, 12:00, true",
        "11:30, 13:00, 13:00, false",
        "08:00, 08:00, 08:00, false",
    })
    void quietHoursMayGoOverMidnight(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, to).contains(time)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-12, 2023-09-15, còn 3 ngày làm việc",
        "2023-09-15, 2023-09-15, hôm nay là ngày cuối",
        "2021-11-12, 2021-11-14, đến hạn không còn ngày làm việc nào",
        "2023-09-18, 2023-09-15, đã quá hạn 1 ngày làm việc",
        "2023-09-16, 2023-09-15, đã quá hạn",
        "2024-02-07, 2024-02-16, còn 2 ngày làm việc",
        "2023-09-12, , chưa ấn định hạn",
    })
    void whatIsLeftIsSaidInWorkingDays(LocalDate today, LocalDate lastDay, String words) {
        assertThat(TimeLeft.words(today, lastDay, Holidays.shipped())).isEqualTo(words);
    }
}
