package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.reading.LabelledPlans.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.paperwork.reading.PlanReading.Passage;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.PdfFile;

/** Duty tables printed to PDF: behind the signature and above it, with and without borders. */
class PdfTablesTest {

    private static final String[] HEAD = {"TT", "Nội dung", "Đơn vị thực hiện", "Thời hạn"};

    private static PdfFile plan() {
        return new PdfFile()
                .columns(
                        List.of("HỘI ĐỒNG NHÂN DÂN", "TỈNH TRÀ VINH", "Số: 21/KH-HĐND"),
                        List.of(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                "Trà Vinh, ngày 05 tháng 4 năm 2023"),
                        false)
                .gap()
                .centred("KẾ HOẠCH")
                .centred("Tổ chức Hội nghị giao ban")
                .gap()
                .paragraph("Thực hiện Chương trình công tác năm 2023, Thường trực Hội đồng nhân dân tỉnh xây dựng kế"
                        + " hoạch tổ chức hội nghị như sau:")
                .centred("I. TỔ CHỨC THỰC HIỆN")
                .paragraph("Phân công cụ thể như sau:");
    }

    private static PdfFile signed(PdfFile plan) {
        return plan.gap()
                .columns(
                        List.of("Nơi nhận:", "- Lưu: VT."),
                        List.of("TM. THƯỜNG TRỰC HĐND", "CHỦ TỊCH", "", "Trần Văn Mẫu"),
                        true);
    }

    private static PdfFile annexed() {
        return signed(plan())
                .page()
                .centred("PHỤ LỤC")
                .centred("PHÂN CÔNG NHIỆM VỤ")
                .gap();
    }

    private static PlanReading read(PdfFile file) throws Exception {
        try (file) {
            return new PlanReader().read(DocumentReaders.read(file.bytes(), "ke-hoach.pdf"));
        }
    }

    private static List<String> names(PlanReading reading) {
        return reading.assignments().stream()
                .flatMap(assignment -> assignment.assignees().stream())
                .map(body -> body.value().name())
                .toList();
    }

    private static final String[][] ROWS = {
        HEAD,
        {
            "1",
            "Chuẩn bị báo cáo về kết quả giám sát và tài liệu phục vụ hội nghị",
            "Thường trực HĐND huyện Cầu Kè",
            "trước ngày 15/4/2023"
        },
        {"2", "Chuẩn bị hội trường", "Thường trực HĐND huyện Trà Cú", "20/4/2023"},
        {"3", "Trang trí khánh tiết", "ba người", "khi xong"}
    };

    private static void isReadAsTheTableSays(PlanReading reading) {
        assertThat(names(reading)).containsExactly("Thường trực HĐND huyện Cầu Kè", "Thường trực HĐND huyện Trà Cú");
        assertThat(reading.assignments())
                .extracting(assignment -> assignment.deadline().value().lastDay())
                .containsExactly(LocalDate.of(2023, 4, 14), LocalDate.of(2023, 4, 20));
        assertThat(reading.assignments().getFirst().text().value())
                .isEqualTo("Chuẩn bị báo cáo về kết quả giám sát và tài liệu phục vụ hội nghị");
        assertThat(reading.notUnderstood())
                .extracting(Passage::text)
                .contains("Trang trí khánh tiết", "ba người", "khi xong")
                .doesNotContain("TT", "Nội dung", "1", "2", "3");
    }

    @Test
    void betweenBordersAWrappedCellIsOneAndTheNumberMayStandInTheMiddle() throws Exception {
        isReadAsTheTableSays(read(annexed().ruled(ROWS)));
    }

    @Test
    void aTableAboveTheSignatureIsReadAlike() throws Exception {
        isReadAsTheTableSays(read(signed(plan().ruled(ROWS))));
    }

    @Test
    void aTableThatRunsOverPagesIsOneWithItsHeadsRepeated() throws Exception {
        List<String[]> rows = new ArrayList<>(List.<String[]>of(HEAD));
        IntStream.rangeClosed(1, 45)
                .mapToObj(at -> new String[] {
                    String.valueOf(at), "Chuẩn bị tài liệu số " + at, "Thường trực HĐND huyện Cầu Kè", "15/4/2023"
                })
                .forEach(rows::add);
        rows.add(30, HEAD);
        PlanReading reading = read(annexed().ruled(rows.toArray(String[][]::new)));
        assertThat(reading.assignments()).hasSize(45);
        assertThat(names(reading)).containsOnly("Thường trực HĐND huyện Cầu Kè");
    }

    @Test
    void rowsWithoutABorderBetweenThemAreNotMixed() throws Exception {
        PlanReading reading = read(annexed()
                .ruledRow(true, HEAD)
                .ruledRow(false, "1", "Chuẩn bị tài liệu họp", "Thường trực HĐND huyện Cầu Kè", "15/4/2023")
                .ruledRow(false, "2", "Chuẩn bị hội trường", "Thường trực HĐND huyện Trà Cú", "20/4/2023")
                .ruledRow(true, "3", "Gửi giấy mời", "Thường trực HĐND huyện Càng Long", "20/4/2023"));
        // Each number stands in the middle of its row: where a row begins is not said, so nothing is guessed.
        assertThat(reading.assignments()).isEmpty();
        assertThat(reading.notUnderstood().toString())
                .contains("Chuẩn bị tài liệu", "Chuẩn bị hội trường", "Gửi giấy mời", "Cầu Kè", "Trà Cú", "Càng Long");
    }

    @Test
    void columnsWithoutBordersAreReadWhereTheirGapsAreClear() throws Exception {
        PlanReading reading = read(annexed()
                .row("TT", "Nội dung", "Đơn vị thực hiện")
                .row("1", "Chuẩn bị tài liệu", "Thường trực HĐND huyện Cầu Kè")
                .row("2", "Chuẩn bị hội trường", "Thường trực HĐND huyện Trà Cú"));
        assertThat(names(reading)).containsExactly("Thường trực HĐND huyện Cầu Kè", "Thường trực HĐND huyện Trà Cú");
    }

    private static final float[] PLACES = {0, 36, 190, 395};
    private static final String[] SPACED_HEAD = {"TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"};

    @Test
    void columnsThatSpacesMakeAreReadWhereTheSameStripsStayWhite() throws Exception {
        PlanReading reading = read(annexed()
                .spaced(PLACES, SPACED_HEAD)
                .spaced(PLACES, "1", "Chuẩn bị tài liệu họp", "Thường trực HĐND huyện Cầu Kè", "15/4/2023")
                .spaced(PLACES, "2", "Chuẩn bị hội trường", "Thường trực HĐND huyện Trà Cú", "20/4/2023"));
        assertThat(names(reading)).containsExactly("Thường trực HĐND huyện Cầu Kè", "Thường trực HĐND huyện Trà Cú");
        assertThat(reading.assignments())
                .extracting(assignment -> assignment.text().value())
                .containsExactly("Chuẩn bị tài liệu họp", "Chuẩn bị hội trường");
        assertThat(reading.assignments())
                .extracting(assignment -> assignment.deadline().value().lastDay())
                .containsExactly(LocalDate.of(2023, 4, 15), LocalDate.of(2023, 4, 20));
    }

    @Test
    void whereALineStandsAcrossTheStripsNothingIsGuessed() throws Exception {
        PlanReading reading = read(annexed()
                .spaced(PLACES, SPACED_HEAD)
                .paragraph("1 Chuẩn bị tài liệu và hội trường Thường trực HĐND huyện Cầu Kè trước ngày 15/4/2023"));
        assertThat(reading.assignments()).isEmpty();
        assertThat(reading.notUnderstood().toString()).contains("Chuẩn bị tài liệu và hội trường", "Cầu Kè");
    }

    @Test
    void linesWhoseColumnsAreLostAreSaidAndNotGuessed() throws Exception {
        PlanReading reading = read(annexed()
                .paragraph("TT Nội dung Đơn vị chủ trì Thời hạn")
                .paragraph("1 Chuẩn bị tài liệu Thường trực HĐND huyện Cầu Kè trước ngày 15/4/2023")
                .paragraph("2 Chuẩn bị hội trường Văn phòng UBND tỉnh 20/4/2023"));
        assertThat(reading.assignments()).isEmpty();
        assertThat(reading.notUnderstood())
                .extracting(Passage::text)
                .contains(
                        "1 Chuẩn bị tài liệu Thường trực HĐND huyện Cầu Kè trước ngày 15/4/2023",
                        "2 Chuẩn bị hội trường Văn phòng UBND tỉnh 20/4/2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DANH SÁCH ĐẠI BIỂU", "MẪU BÁO CÁO", "CHƯƠNG TRÌNH HỘI NGHỊ"})
    void formsListsAndProgrammesOrderNothingAndAreNotQuestioned(String title) throws Exception {
        PlanReading reading = read(signed(plan())
                .page()
                .centred("PHỤ LỤC")
                .centred(title)
                .gap()
                .ruled(ROWS)
                .paragraph("Thường trực HĐND huyện Cầu Kè báo cáo."));
        assertThat(reading.assignments()).isEmpty();
        assertThat(reading.notUnderstood()).extracting(Passage::text).doesNotContain("ba người", "khi xong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT Nội dung Đơn vị thực hiện Thời hạn\n1 Chuẩn bị tài liệu Văn phòng UBND tỉnh trước ngày 15/4/2023",
                "STT  Nội dung công việc  Cơ quan chủ trì  Thời gian\nVăn phòng UBND tỉnh chuẩn bị tài liệu",
                "| TT | Nội dung | Đơn vị thực hiện | Thời hạn |\n| TT | Nội dung | Đơn vị thực hiện | Thời hạn |",
                "TT\tNội dung\tĐơn vị thực hiện\tThời hạn\nTT\tNội dung\tĐơn vị thực hiện\tThời hạn",
                "| TT | Nội dung | Đơn vị | Thời hạn |\n| TT | Công việc gì | Đơn vị thực hiện | Bao giờ |"
            })
    void aRowOfHeadsNamesNobodyInAnyFormat(String heads) {
        String text = "Số: 21/KH-HĐND\nTrà Vinh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\nTổ chức Hội nghị giao ban\n\n"
                + "Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n" + heads + "\n\n"
                + "Nơi nhận:\n- Lưu: VT.\n\nTM. THƯỜNG TRỰC HĐND\nCHỦ TỊCH\nTrần Văn Mẫu\n";
        assertThat(reading(text).assignments()).isEmpty();
    }
}
