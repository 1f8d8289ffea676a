package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** That a Kế hoạch says all that the plan says, in the sentences of an office. */
@QuarkusTest
class PlanTextHttpTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void today() {
        clock.reset();
        clock.setTo("2023-09-18T08:05:00+07:00");
    }

    @Test
    void lists_have_their_marks_and_aims_stand_apart_from_demands() throws IOException {
        APlan plan = APlan.of("tra-vinh")
                .with("purposes", List.of("Trao đổi kinh nghiệm tổ chức kỳ họp", "Thống nhất giải pháp;"))
                .with("requirements", List.of("Thiết thực, tiết kiệm"))
                .drafted();
        WholePlan.invite(plan);
        assertThat(printed(plan, PaperKind.PLAN))
                .contains(
                        "I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Trao đổi kinh nghiệm tổ chức kỳ họp."
                                + " - Thống nhất giải pháp. 2. Yêu cầu - Thiết thực, tiết kiệm.",
                        "- Mỗi huyện 02 người. Trên đây là Kế hoạch");
    }

    @Test
    void an_event_says_its_programme_and_its_size() throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("kind", "CONFERENCE");
        event.put("title", "Hội nghị giao ban");
        event.put("mode", "IN_PERSON");
        event.put("modeStated", false);
        event.put("place", "huyện Cầu Kè");
        event.put("groupSize", Map.of("wording", "khoảng 15 - 30 người", "min", 15, "max", 30));
        event.put(
                "programme",
                List.of(
                        Map.of("time", "07:30", "text", "Khai mạc", "presenter", "Văn phòng"),
                        Map.of("text", "Thảo luận")));
        APlan plan = APlan.of("tra-vinh").with("events", List.of(event)).drafted();
        assertThat(printed(plan, PaperKind.PLAN))
                .contains(
                        "- Địa điểm: huyện Cầu Kè.",
                        "- Số lượng: khoảng 15 - 30 người.",
                        "- Chương trình: + 7 giờ 30: Khai mạc (Văn phòng); + Thảo luận.");
    }

    @Test
    void a_duty_says_with_whom_and_when_at_all() throws IOException {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.task("Xây dựng kế hoạch chi tiết")
                        .of("tra-vinh/cau-ke")
                        .with("cooperating", List.of("Các Ban HĐND huyện", "Văn phòng")))
                .assigning(AnAssignment.task("Phối hợp chuẩn bị nội dung")
                        .of("tra-vinh/tra-cu")
                        .with("cooperating", List.of("Văn phòng HĐND")))
                .assigning(AnAssignment.paper("Đổi mới kỳ họp")
                        .of("tra-vinh/cau-ke")
                        .with("preparedBy", List.of("Văn phòng HĐND và UBND huyện")))
                .assigning(AnAssignment.task("Nội dung phát biểu tại Hội nghị")
                        .with("kind", "SPEECH")
                        .with("condition", "Khi chủ trì Hội nghị yêu cầu")
                        .of("tra-vinh/tieu-can"))
                .assigning(AnAssignment.task("Chọn địa điểm, báo về Văn phòng")
                        .of("tra-vinh/tieu-can")
                        .with("deliverToBodyId", UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE)))
                .drafted();
        assertThat(printed(plan, PaperKind.PLAN))
                .contains(
                        "huyện Cầu Kè: chủ trì, phối hợp với Các Ban HĐND huyện, Văn phòng xây dựng kế hoạch chi tiết.",
                        "huyện Trà Cú: phối hợp với Văn phòng HĐND chuẩn bị nội dung.",
                        "huyện Cầu Kè: chỉ đạo Văn phòng HĐND và UBND huyện chuẩn bị tham luận “Đổi mới kỳ họp”.",
                        "huyện Tiểu Cần: chuẩn bị nội dung phát biểu tại Hội nghị (khi chủ trì Hội nghị yêu cầu).",
                        "huyện Tiểu Cần: chọn địa điểm, báo cáo về Văn phòng Đoàn ĐBQH và HĐND tỉnh Trà Vinh.");
    }

    @Test
    void a_joint_plan_is_issued_by_all_of_its_bodies() throws IOException {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.task("Xây dựng kế hoạch").of("tra-vinh/cau-ke"))
                .with("coIssuingBodyIds", List.of(UnitRegister.bodyId("tra-vinh", BodyKind.PEOPLES_COMMITTEE)))
                .drafted();
        assertThat(printed(plan, PaperKind.PLAN))
                .contains("Thường trực HĐND tỉnh Trà Vinh và UBND tỉnh Trà Vinh ban hành Kế hoạch")
                .contains("TM. THƯỜNG TRỰC HĐND", "TM. ỦY BAN NHÂN DÂN");
        assertThat(printed(plan, PaperKind.ASSIGNMENT_TABLE))
                .contains("của Thường trực HĐND tỉnh Trà Vinh và UBND tỉnh Trà Vinh)");
    }

    @Test
    void cells_begin_with_a_capital_and_blanks_of_the_minutes_are_room_to_write() throws IOException {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Đổi mới kỳ họp")
                        .of("tra-vinh/cau-ke")
                        .before("2023-09-15"))
                .drafted();
        assertThat(printed(plan, PaperKind.ASSIGNMENT_TABLE))
                .contains("Tham luận “Đổi mới kỳ họp”", "Hết ngày 14/09/2023");
        assertThat(printed(plan, PaperKind.MINUTES))
                .contains("Chủ trì: " + "…".repeat(10) + " Thư ký:")
                .doesNotContain("Địa điểm: ….", "KẾT LUẬN … ");
    }

    @Test
    void what_is_no_meeting_is_met_about() throws IOException {
        APlan work = APlan.of("tra-vinh").titled("Triển khai nhiệm vụ đột phá").drafted();
        assertThat(printed(work, PaperKind.INVITATION)).contains("Dự cuộc họp về việc triển khai nhiệm vụ đột phá");
        APlan meeting = APlan.of("tra-vinh").titled("Tổ chức Hội nghị giao ban").drafted();
        assertThat(printed(meeting, PaperKind.CONCLUSIONS)).contains("Kết luận tại Hội nghị giao ban Thực hiện");
    }

    private static String printed(APlan plan, PaperKind kind) throws IOException {
        byte[] pdf = plan.office()
                .get("/api/v1/plans/" + plan.id() + "/papers/" + kind + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
