package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.reading.LabelledPlans.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Question.Code;

/** Heads, notes and days that several duties share: what belongs to which, in sentences of our own. */
class ListsAndDaysTest {

    private static final String HEAD =
            "Số: 21/KH-HĐND\nĐồng Tháp, ngày 03 tháng 3 năm 2026\n\nKẾ HOẠCH\nTổ chức Hội nghị giao ban\n\n"
                    + "Thực hiện Chương trình năm 2026, Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\n";

    private static PlanReading plan(String... lines) {
        return reading(HEAD + String.join("\n", lines) + "\n\nNơi nhận:\n- Lưu: VT.\n");
    }

    private static List<LocalDate> lastDays(PlanReading reading) {
        return reading.assignments().stream()
                .map(AssignmentReading::deadline)
                .filter(Objects::nonNull)
                .map(deadline -> deadline.value().lastDay())
                .toList();
    }

    @Test
    void aHeadWithLimitsIsANoteAndTheTopicsBelowItArePapers() {
        PlanReading reading = plan(
                "I. PHÂN CÔNG CHUẨN BỊ",
                "1. Tham luận (mỗi bài không quá 07 phút, không quá 04 trang A4):",
                "a) HĐND phường Cao Lãnh: Kinh nghiệm tổ chức kỳ họp không giấy.",
                "b) HĐND phường Sa Đéc: Nâng cao chất lượng tiếp xúc cử tri theo chuyên đề.",
                "Bài tham luận gửi về Thường trực HĐND tỉnh chậm nhất là ngày 13/3/2026 để in tài liệu.");
        assertThat(reading.assignments()).hasSize(2).allSatisfy(paper -> {
            assertThat(paper.kind()).isEqualTo(Kind.PAPER);
            assertThat(paper.limits().value().maxPages()).isEqualTo(4);
            assertThat(paper.deadline().value().lastDay()).isEqualTo("2026-03-13");
            assertThat(paper.deliverTo().value().name()).isEqualTo("Thường trực HĐND tỉnh");
        });
        assertThat(reading.assignments().get(1).topic().value())
                .isEqualTo("Nâng cao chất lượng tiếp xúc cử tri theo chuyên đề");
    }

    @Test
    void deedsBelowSuchAHeadAreNoTopics() {
        PlanReading reading = plan(
                "I. PHÂN CÔNG CHUẨN BỊ",
                "1. Chuẩn bị tham luận, phục vụ Hội nghị:",
                "- Văn phòng HĐND tỉnh: Bố trí hội trường, in tài liệu.");
        assertThat(reading.assignments()).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(Kind.TASK);
            assertThat(duty.topic()).isNull();
        });
    }

    @Test
    void headsCountInEitherAlphabet() {
        String[] heads = {"A. MỤC ĐÍCH", "B. NỘI DUNG", "C. THÀNH PHẦN", "D. KINH PHÍ", "%s. TỔ CHỨC THỰC HIỆN"};
        for (String last : List.of("Đ", "E")) {
            assertThat(plan(String.join("\nGiữ đúng quy định.\n", heads).formatted(last))
                            .questions())
                    .noneMatch(question -> question.code() == Code.NUMBERING_JUMP);
        }
        assertThat(plan(String.join("\nGiữ đúng quy định.\n", heads).formatted("G"))
                        .questions())
                .anyMatch(question -> question.code() == Code.NUMBERING_JUMP);
    }

    @Test
    void twoDeedsWithADayEachAreTwoDuties() {
        PlanReading reading = plan(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Thường trực HĐND các xã gửi báo cáo về Văn phòng HĐND tỉnh trước ngày 13/3 và đăng ký danh sách đại biểu"
                        + " trước ngày 20/3; sau hội nghị báo cáo kết quả triển khai trong ngày 30/3.");
        assertThat(lastDays(reading))
                .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 30));
    }

    @Test
    void aDayThatCapsCountedDaysHoldsInAnyCase() {
        PlanReading reading = plan(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Văn phòng HĐND tỉnh gửi báo cáo tổng hợp về Thường trực HĐND tỉnh trong vòng 02 ngày kể từ ngày kết thúc"
                        + " hội nghị và chậm nhất là ngày 31/3/2026.");
        assertThat(lastDays(reading)).containsExactly(LocalDate.of(2026, 3, 31));
    }

    @Test
    void theSameDayIsThatOfTheDutyBeforeAndUncertain() {
        PlanReading reading = plan(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Tư pháp gửi báo cáo thẩm định về Ban Pháp chế HĐND tỉnh trước ngày 18/3/2026.",
                "2. Sở Nội vụ chuẩn bị báo cáo riêng về biên chế; gửi cùng thời hạn trên.");
        assertThat(lastDays(reading)).containsExactly(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 17));
        assertThat(reading.assignments().get(1).deadline().confidence()).isEqualTo(Confidence.LOW);
        assertThat(reading.assignments().get(1).deadline().doubts()).contains(Doubt.BOUND_FROM_ELSEWHERE);
    }

    @Test
    void atMostSaysNoLeast() {
        PlanReading reading = plan("I. THÀNH PHẦN", "1. Chủ tịch HĐND xã, phường (mỗi đơn vị không quá 05 người).");
        var quota = reading.groups().getFirst().quota().value();
        assertThat(quota.min()).isNull();
        assertThat(quota.max()).isEqualTo(5);
    }

    @Test
    void whomAndWhatASupervisionIsAboutIsNoParticipant() {
        PlanReading reading = plan(
                "I. ĐỐI TƯỢNG, PHẠM VI",
                "1. Đối tượng chịu sự giám sát: UBND các xã.",
                "2. Phạm vi: từ ngày 01/01/2021 đến ngày 30/6/2025.");
        assertThat(reading.groups()).isEmpty();
    }

    @Test
    void aTeamThatIsHelpedIsNotWhereTheReportGoes() {
        PlanReading reading = plan(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Văn phòng HĐND tỉnh giúp Đoàn xây dựng dự thảo báo cáo kết quả giám sát, hoàn thành trước ngày 20/3/2026.");
        assertThat(reading.assignments().getFirst().deliverTo()).isNull();
        assertThat(reading.assignments().getFirst().text().value()).doesNotContain("hoàn thành");
    }

    @Test
    void aTelephoneNumberIsNobodysPost() {
        PlanReading reading = plan(
                "I. TỔ CHỨC THỰC HIỆN",
                "Có vướng mắc, liên hệ Văn phòng (đ/c Lê Thị B, số điện thoại 0270.3000.111) để được hướng dẫn.");
        assertThat(reading.contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.role()).isNull());
    }

    @Test
    void daysOfAScheduleInAnAnnexNeedNoWordBeforeThem() {
        PlanReading reading = reading(HEAD + "1. Thời gian: theo Phụ lục.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. THƯỜNG TRỰC\n"
                + "CHỦ TỊCH\n\n\nNguyễn Văn A\n\nPHỤ LỤC\nLỊCH TIẾP XÚC CỬ TRI\n\n"
                + "| TT | Tổ đại biểu | Ngày | Giờ | Địa điểm |\n|---|---|---|---|---|\n"
                + "| 1 | Tổ số 1 | 10/3 | 07h30 | Hội trường xã Tân Hương |\n"
                + "| 2 | Tổ số 2 | 11/3 | 14h00 | Nhà văn hóa xã Mỹ Thọ |\n");
        assertThat(reading.events())
                .extracting(event -> event.time().value().from())
                .containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11));
    }

    @Test
    void topicsListedAmongTheMattersOfAConferenceArePapers() {
        PlanReading reading = plan(
                "I. NỘI DUNG",
                "1. Báo cáo tóm tắt hoạt động quý I (do Văn phòng HĐND tỉnh chuẩn bị).",
                "2. Tham luận của các địa phương:",
                "2.1. Phường Cao Lãnh và phường Sa Đéc: Giám sát việc giải quyết kiến nghị của cử tri.",
                "2.2. Các đơn vị còn lại tự chọn nội dung, đăng ký với Văn phòng HĐND tỉnh trước ngày 10/3/2026.",
                "II. TỔ CHỨC THỰC HIỆN",
                "1. Thường trực HĐND các xã, phường gửi báo cáo kết quả hoạt động và bài tham luận (không quá 05 trang A4) về"
                        + " Văn phòng HĐND tỉnh chậm nhất ngày 13/3/2026.");
        assertThat(reading.assignments())
                .extracting(AssignmentReading::kind)
                .containsExactly(Kind.REPORT, Kind.PAPER, Kind.TASK, Kind.REPORT);
        AssignmentReading paper = reading.assignments().get(1);
        assertThat(paper.assignees()).hasSize(2);
        assertThat(paper.deadline().value().lastDay()).isEqualTo("2026-03-13");
        assertThat(paper.limits().value().maxPages()).isEqualTo(5);
        assertThat(reading.assignments().get(3).limits()).isNull();
    }

    @Test
    void whoUrgesOthersOwesNoneOfTheirPapers() {
        PlanReading reading = plan(
                "I. TỔ CHỨC THỰC HIỆN", "1. Văn phòng HĐND tỉnh đôn đốc các đơn vị gửi báo cáo, tham luận đúng hạn.");
        assertThat(reading.assignments()).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(Kind.TASK);
            assertThat(duty.assignees().getFirst().value().name()).isEqualTo("Văn phòng HĐND tỉnh");
        });
    }

    @Test
    void aThemeBelowTheTitleIsNoPartOfIt() {
        PlanReading reading =
                reading("Số: 21/KH-HĐND\nĐồng Tháp, ngày 03 tháng 3 năm 2026\n\nKẾ HOẠCH\nTổ chức Hội nghị giao ban\n"
                        + "Chủ đề: “Nâng cao hiệu quả giám sát”\n\nThường trực HĐND tỉnh ban hành kế hoạch như sau:\n");
        assertThat(reading.title().value()).isEqualTo("Tổ chức Hội nghị giao ban");
        assertThat(reading.theme().value()).isEqualTo("Nâng cao hiệu quả giám sát");
    }

    @Test
    void whoPreparesThePlaceIsNoAddress() {
        PlanReading reading = plan(
                "I. THỜI GIAN, ĐỊA ĐIỂM",
                "1. Thời gian: 7 giờ 30 phút ngày 24/3/2026.",
                "2. Địa điểm: Trung tâm Hội nghị (UBND phường Sa Đéc chuẩn bị).");
        assertThat(reading.events().getFirst().address()).isNull();
    }
}
