package vn.giaoban.paperwork.source.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.source.PdfFile;
import vn.giaoban.paperwork.source.ScannedPdf;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;

/** The program itself, where it is installed; {@code make test-backend} installs it where it can. */
class InstalledTesseractTest {

    private static SourceDocument read;

    @BeforeAll
    static void recognise() throws Exception {
        Optional<Tesseract> installed = Tesseract.find("tesseract", "vie");
        assumeTrue(installed.isPresent(), "No tesseract with Vietnamese data is installed here.");
        PdfFile printed = new PdfFile()
                .columns(
                        List.of("HỘI ĐỒNG NHÂN DÂN", "TỈNH TRÀ VINH", "Số: 88/KH-HĐND"),
                        List.of(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                "Trà Vinh, ngày 14 tháng 8 năm 2023"),
                        false)
                .gap()
                .centred("KẾ HOẠCH")
                .centred("Tổ chức hội nghị giao ban công tác giám sát năm 2023")
                .paragraph("Thường trực Hội đồng nhân dân tỉnh xây dựng Kế hoạch tổ chức hội nghị như sau:")
                .paragraph("I. THỜI GIAN, ĐỊA ĐIỂM")
                .paragraph("1. Thời gian: 01 buổi, ngày 22/9/2023.")
                .paragraph("2. Địa điểm: Hội trường Ủy ban nhân dân huyện Cầu Kè.")
                .paragraph("II. PHÂN CÔNG")
                .paragraph(
                        "1. Thường trực Hội đồng nhân dân huyện Cầu Kè chuẩn bị tham luận với chủ đề “Đổi mới giám sát"
                                + " chuyên đề ở cấp huyện”, gửi về Thường trực Hội đồng nhân dân tỉnh chậm nhất là ngày 15/9/2023.")
                .columns(
                        List.of("Nơi nhận:", "- Thường trực Tỉnh ủy;", "- Lưu: VT."),
                        List.of("TM. THƯỜNG TRỰC", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu"),
                        true);
        try (printed) {
            read = new ScanReader(
                            installed.get(), new ScanReader.Limits(5, Duration.ofSeconds(90), Duration.ofSeconds(120)))
                    .read(ScannedPdf.of(printed.bytes()));
        }
    }

    @Test
    void the_columns_of_head_and_end_stay_apart() {
        List<String> texts = read.blocks().stream().map(SourceBlock::text).toList();
        assertThat(texts).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH");
        assertThat(texts).anyMatch(text -> text.contains("88/KH-HĐND"));
        assertThat(texts).noneMatch(text -> text.contains("Tỉnh ủy") && text.contains("CHỦ TỊCH"));
    }

    @Test
    void the_plan_is_read_as_one() {
        PlanReading plan = new PlanReader().read(read);
        assertThat(plan.verdict()).isEqualTo(PlanReading.Verdict.PLAN);
        assertThat(plan.issueDate().value()).isEqualTo(PartialDate.of(LocalDate.of(2023, 8, 14)));
        assertThat(plan.title().value()).contains("hội nghị giao ban công tác giám sát");
        assertThat(plan.events().getFirst().time().value().from()).isEqualTo(LocalDate.of(2023, 9, 22));
        assertThat(plan.assignments().getFirst().topic().value()).contains("giám sát chuyên đề");
        assertThat(plan.assignments().getFirst().deadline().value().lastDay()).isEqualTo(LocalDate.of(2023, 9, 15));
    }
}
