package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.reading.LabelledPlans.reading;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.paperwork.reading.Question.Code;
import vn.giaoban.paperwork.reading.Question.Option;

/** Numbers of a plan that contradict each other or the register. Trà Vinh had 7 huyện, a thị xã and a thành phố. */
class NumberQuestionsTest {

    private static List<Question> asked(String... participants) {
        PlanReading reading = reading("Số: 21/KH-HĐND\nTrà Vinh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\n"
                + "Tổ chức Hội nghị giao ban\n\n"
                + "Thường trực HĐND tỉnh Trà Vinh xây dựng kế hoạch như sau:\n\nI. THÀNH PHẦN\n"
                + String.join("\n", participants) + "\n\nNơi nhận:\n- Lưu: VT.\n\n"
                + "TM. THƯỜNG TRỰC HĐND TỈNH TRÀ VINH\nCHỦ TỊCH\nTrần Văn Mẫu\n");
        return reading.questions().stream()
                .filter(question -> question.code() == Code.UNIT_COUNT || question.code() == Code.TOTAL_DIFFERS)
                .toList();
    }

    @Test
    void moreUnitsThanTheRegisterHasAreAsked() {
        assertThat(asked("1. Đại biểu cấp huyện: 11 huyện, mỗi huyện 02 đại biểu."))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.code()).isEqualTo(Code.UNIT_COUNT);
                    assertThat(question.text()).contains("«11 huyện»", "7 huyện");
                    assertThat(question.options()).extracting(Option::value).containsExactly("KEEP", "COUNT:7 huyện");
                    assertThat(question.spans()).isNotEmpty();
                });
        assertThat(asked("1. Đại biểu cấp huyện: 12 huyện, thị xã, thành phố."))
                .singleElement()
                .satisfies(question -> assertThat(question.text()).contains("9 huyện, thị xã, thành phố"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Đại biểu cấp huyện: 03 huyện, mỗi huyện 02 đại biểu.",
                "1. Đại biểu cấp huyện: 7 huyện, mỗi huyện 02 đại biểu.",
                "1. Đại biểu cấp huyện: 9 huyện, mỗi huyện 02 đại biểu.",
                "1. Đại biểu cấp huyện: 09 huyện, thị xã, thành phố.",
                "1. Đại biểu của 15 huyện Cầu Kè."
            })
    void aChoiceAmongThemTheRightNumberAndLooseSpeechAreNotAsked(String participants) {
        assertThat(asked(participants)).isEmpty();
    }

    @Test
    void aTotalThatIsNotTheSumIsAsked() {
        assertThat(asked(
                        "1. Đại biểu cấp tỉnh: 12 đại biểu.",
                        "2. Đại biểu cấp huyện: 9 huyện, mỗi huyện 02 đại biểu.",
                        "3. Tổng số: 45 đại biểu."))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.code()).isEqualTo(Code.TOTAL_DIFFERS);
                    assertThat(question.about()).isEqualTo("/participants");
                    assertThat(question.text()).contains("45", "30 (12 + 18)");
                    assertThat(question.options()).extracting(Option::value).containsExactly("KEEP", "TOTAL:30");
                    assertThat(question.spans()).hasSizeGreaterThanOrEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Đại biểu cấp tỉnh: 12 đại biểu.\n2. Đại biểu cấp huyện: 9 huyện, mỗi huyện 02 đại biểu.\n3. Tổng số: 30 đại biểu.",
                "1. Đại biểu cấp tỉnh: 12 đại biểu.\n2. Đại biểu cấp huyện: 9 huyện, mỗi huyện 02 đại biểu.\n3. Tổng số: khoảng 45 đại biểu.",
                "1. Đại biểu cấp tỉnh: 12 đại biểu.\n2. Tổng số: 40 - 45 đại biểu.",
                "1. Đại biểu cấp tỉnh: khoảng 12 đại biểu.\n2. Tổng số: 45 đại biểu.",
                "1. Đại biểu cấp tỉnh: 12 đại biểu.\n2. Đại diện lãnh đạo Ủy ban nhân dân tỉnh.\n3. Tổng số: 45 đại biểu.",
                "1. Đại biểu cấp tỉnh: 12 đại biểu.\n2. Đại biểu cấp huyện: mỗi huyện 02 đại biểu.\n3. Tổng số: 45 đại biểu."
            })
    void aSumThatIsNotKnownForSureIsNotAsked(String participants) {
        assertThat(asked(participants)).isEmpty();
    }
}
