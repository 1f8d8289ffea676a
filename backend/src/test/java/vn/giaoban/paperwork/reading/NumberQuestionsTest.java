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

    private static PlanReading plan(String... participants) {
        return reading("Số: 21/KH-HĐND\nTrà Vinh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\n"
                + "Tổ chức Hội nghị giao ban\n\n"
                + "Thường trực HĐND tỉnh Trà Vinh xây dựng kế hoạch như sau:\n\nI. THÀNH PHẦN\n"
                + String.join("\n", participants) + "\n\nNơi nhận:\n- Lưu: VT.\n\n"
                + "TM. THƯỜNG TRỰC HĐND TỈNH TRÀ VINH\nCHỦ TỊCH\nTrần Văn Mẫu\n");
    }

    private static List<Question> asked(String... participants) {
        return asked(plan(participants), Code.UNIT_COUNT, Code.TOTAL_DIFFERS);
    }

    private static List<Question> asked(PlanReading reading, Code... codes) {
        return reading.questions().stream()
                .filter(question -> List.of(codes).contains(question.code()))
                .toList();
    }

    @Test
    void moreUnitsThanTheRegisterHasAreAsked() {
        assertThat(asked("1. Đại biểu cấp huyện: 11 huyện, mỗi huyện 02 đại biểu."))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.code()).isEqualTo(Code.UNIT_COUNT);
                    assertThat(question.text())
                            .contains("«11 huyện»", "Danh bạ ngày 05/04/2023 có 7 huyện: ", "Cầu Kè", "Trà Cú");
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
    void ofFewerUnitsThanThereAreItIsAskedWhichOnes() {
        PlanReading reading = plan("1. Đại biểu của 03 huyện, mỗi huyện 02 đại biểu.");
        assertThat(asked(reading, Code.UNITS_NOT_NAMED)).singleElement().satisfies(question -> {
            assertThat(question.about()).isEqualTo("/groups/0");
            assertThat(question.text()).contains("03 huyện", "Danh bạ ngày 05/04/2023 có 7 huyện: ", "Càng Long");
            assertThat(question.options()).extracting(Option::value).containsExactly("CHOOSE", "KEEP");
            assertThat(question.spans()).isNotEmpty();
        });
        assertThat(reading.groups().getFirst().text().doubts()).containsExactly(Doubt.WHICH_NOT_SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Đại biểu của 03 huyện: Càng Long, Cầu Kè, Trà Cú.",
                "1. Đại biểu của 02 huyện Càng Long, Cầu Kè.",
                "1. Đại biểu của 03 huyện (gồm: Càng Long, Cầu Kè, Trà Cú).",
                "1. Đại biểu của 7 huyện, mỗi huyện 02 đại biểu.",
                "1. Đại biểu của 9 huyện, mỗi huyện 02 đại biểu.",
                "1. Đại biểu cấp xã: mỗi huyện chọn 02 xã, mỗi xã 01 đại biểu."
            })
    void unitsThatAreNamedAllThatThereAreAndSoManyOfEachAreNotAsked(String participants) {
        assertThat(asked(plan(participants), Code.UNITS_NOT_NAMED)).isEmpty();
    }

    @Test
    void whoOwesIsNeverAllWhereSomeAreMeant() {
        PlanReading reading = plan(
                "1. Đại biểu cấp tỉnh: 12 đại biểu.",
                "II. TỔ CHỨC THỰC HIỆN",
                "1. Thường trực HĐND 03 huyện gửi báo cáo kết quả giám sát trước ngày 15/4/2023.",
                "2. Thường trực HĐND 7 huyện gửi báo cáo kết quả tiếp xúc cử tri trước ngày 15/4/2023.");
        var some = reading.assignments().getFirst().assignees().getFirst();
        assertThat(some.value().bodyIds()).isEmpty();
        assertThat(some.doubts()).containsExactly(Doubt.WHICH_NOT_SAID);
        assertThat(reading.assignments().get(1).assignees().getFirst().value().bodyIds())
                .hasSize(7);
        assertThat(asked(reading, Code.UNITS_NOT_NAMED))
                .singleElement()
                .satisfies(question -> assertThat(question.about()).isEqualTo("/assignments/0/assignees"));
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
