package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** Papers of a plan, as whoever opens them reads them. */
@QuarkusTest
class PapersHttpTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"ngoặc\" \u202Eđảo";

    private static APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void aPlanWithOneLatePaper() {
        clock.reset();
        if (plan == null) {
            plan = APlan.of("tra-vinh")
                    .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                    .assigning(AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                            .of("tra-vinh/cau-ke")
                            .noLaterThan("2023-09-15"))
                    .assigning(AnAssignment.paper(HOSTILE).of("tra-vinh/tra-cu").before("2023-09-15"))
                    .drafted();
            WholePlan.invite(plan);
            plan.issuedOn("2023-08-30");
            clock.setTo("2023-09-14T08:05:00+07:00");
            WholePlan.name(plan, HOSTILE);
            plan.owedBy("tra-vinh/cau-ke").handIn().then().statusCode(201);
        }
        clock.setTo("2023-09-18T08:05:00+07:00");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_kind_is_printed_on_a4_with_its_fonts_and_says_the_same_in_word(PaperKind kind) throws IOException {
        byte[] pdf = made(plan.office(), kind, "pdf", "application/pdf");
        Path kept = Files.createDirectories(Path.of("target/papers"));
        Files.write(kept.resolve(kind.fileName() + ".pdf"), pdf);
        byte[] docx = made(plan.office(), kind, "docx", null);
        Files.write(kept.resolve(kind.fileName() + ".docx"), docx);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            boolean across = kind.isLandscape();
            assertThat(across ? box.getHeight() : box.getWidth()).isCloseTo(595.3f, offset(0.5f));
            assertThat(across ? box.getWidth() : box.getHeight()).isCloseTo(841.9f, offset(0.5f));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(tablesInARow(docx)).as("tables that Word would make one of").isZero();
        String printed = squeezed(text(pdf));
        assertThat(words(wordText(docx))).allSatisfy(word -> assertThat(printed).contains(word));
    }

    @Test
    void each_who_is_invited_has_a_page_and_nobody_who_declined() throws IOException {
        byte[] pdf = made(plan.office(), PaperKind.INVITATION_EACH, "pdf", "application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // Two who were named and did not decline, and Tiểu Cần, which named nobody.
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= 3; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                pages.add(one.getText(document));
            }
            assertThat(pages).allSatisfy(page -> assertThat(page).contains("GIẤY MỜI", "Nơi nhận:"));
            assertThat(pages)
                    .filteredOn(page -> page.contains("Nguyễn Thị Ánh"))
                    .hasSize(1);
            assertThat(pages)
                    .filteredOn(page -> page.contains("huyện Tiểu Cần"))
                    .hasSize(1);
            assertThat(pages).noneMatch(page -> page.contains("Trần Văn Vắng"));
        }
    }

    @Test
    void lists_show_who_was_named_and_where_nobody_was() {
        String byGroup = text(made(plan.office(), PaperKind.PARTICIPANTS_BY_GROUP, "pdf", "application/pdf"));
        assertThat(byGroup).contains("Nguyễn Thị Ánh", "Trần Văn Vắng", "(chưa cử)", "I. Mỗi huyện 02 người");
        String byUnit = text(made(plan.office(), PaperKind.PARTICIPANTS_BY_UNIT, "pdf", "application/pdf"));
        assertThat(byUnit.indexOf("huyện Cầu Kè")).isLessThan(byUnit.indexOf("huyện Tiểu Cần"));
        String sheet = text(made(plan.office(), PaperKind.SIGN_IN_SHEET, "pdf", "application/pdf"));
        assertThat(sheet).contains("Nguyễn Thị Ánh").doesNotContain("Trần Văn Vắng");
        // Tiểu Cần may name two and named nobody: two lines to be filled in by hand.
        assertThat(squeezed(sheet).split("huyệnTiểuCần", -1)).hasSize(3);
    }

    @Test
    void a_long_table_has_its_head_on_every_page_and_pages_are_numbered_from_the_second_on() throws IOException {
        APlan many = APlan.of("tra-vinh").titled("Tổ chức Hội nghị của cả tỉnh");
        for (int i = 1; i <= 70; i++) {
            many.assigning(AnAssignment.paper("Chuyên đề số " + i + " về tổ chức kỳ họp")
                    .of("tra-vinh/cau-ke")
                    .before("2023-09-15"));
        }
        many.drafted();
        byte[] pdf = many.office()
                .get("/api/v1/plans/" + many.id() + "/papers/ASSIGNMENT_TABLE/pdf")
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setSortByPosition(true);
                one.setStartPage(page);
                one.setEndPage(page);
                String text = one.getText(document).strip();
                assertThat(text).contains("Đơn vị", "Nội dung", "Yêu cầu");
                assertThat(text.lines().findFirst().orElseThrow().strip().equals(String.valueOf(page)))
                        .as("number of page " + page)
                        .isEqualTo(page > 1);
            }
        }
    }

    @Test
    void a_reminder_to_very_many_lists_them_in_an_annex_of_its_own_pages() throws IOException {
        clock.setTo("2023-08-01T08:00:00+07:00");
        APlan all = APlan.of("lang-son")
                .assigning(AnAssignment.paper("Báo cáo sáu tháng")
                        .ofAll("DISTRICT", "lang-son")
                        .before("2023-09-15"))
                .issuedOn("2023-08-30");
        clock.setTo("2023-09-18T08:05:00+07:00");
        byte[] pdf = all.office()
                .get("/api/v1/plans/" + all.id() + "/papers/REMINDER/pdf")
                .asByteArray();
        String letter = text(pdf);
        assertThat(letter)
                .contains("Các cơ quan, đơn vị có tên tại Phụ lục kèm theo", "PHỤ LỤC", "(Kèm theo Công văn số")
                .contains("tại Phụ lục kèm theo.");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("Nơi nhận:").doesNotContain("PHỤ LỤC\n");
        }
    }

    @Test
    void what_has_nothing_to_say_is_refused_and_says_why() {
        APlan bare = APlan.of("tra-vinh").titled("Tổ chức phiên họp").drafted();
        for (PaperKind kind : List.of(
                PaperKind.REMINDER,
                PaperKind.INVITATION_EACH,
                PaperKind.ASSIGNMENT_TABLE,
                PaperKind.STATE_REPORT,
                PaperKind.RECEIPT,
                PaperKind.PARTICIPANTS_BY_GROUP,
                PaperKind.PARTICIPANTS_BY_UNIT,
                PaperKind.SIGN_IN_SHEET)) {
            bare.office()
                    .get("/api/v1/plans/" + bare.id() + "/papers/" + kind + "/pdf")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("PAPER_WITHOUT_CONTENT"))
                    .body("detail", not(emptyString()));
        }
    }

    @Test
    void the_receipt_states_the_file_by_its_hash() {
        String receipt = squeezed(text(made(plan.office(), PaperKind.RECEIPT, "pdf", "application/pdf")));
        assertThat(receipt).contains("PHIẾUTIẾPNHẬN", "Thamluận.pdf", "đúnghạn").contains(sha256(AnObligation.PDF));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void the_preview_shows_every_page_as_it_is_printed() {
        Response answer = plan.office().get("/api/v1/plans/" + plan.id() + "/papers/STATE_REPORT/preview");
        answer.then().statusCode(200).body("pageCount", equalTo(1)).body("pages", hasSize(1));
        byte[] png = Base64.getDecoder().decode(answer.jsonPath().getString("pages[0].png"));
        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        int width = answer.jsonPath().getInt("pages[0].width");
        assertThat((float) answer.jsonPath().getInt("pages[0].height") / width).isCloseTo(297f / 210, offset(0.01f));
    }

    @Test
    void the_reminder_names_whom_it_reminds_and_nobody_else() {
        String letter = text(made(plan.office(), PaperKind.REMINDER, "pdf", "application/pdf"));
        assertThat(letter)
                .contains("huyện Trà Cú")
                .doesNotContain("huyện Cầu Kè")
                .contains("14/09/2023");
    }

    @Test
    void markup_in_a_topic_is_printed_as_it_was_written_and_marks_that_turn_the_line_are_not() {
        String table = text(made(plan.office(), PaperKind.ASSIGNMENT_TABLE, "pdf", "application/pdf"));
        assertThat(squeezed(table)).contains("<script>alert(1)</script>&\"ngoặc\"đảo");
    }

    @Test
    void another_council_and_the_units_make_none() {
        String path = "/api/v1/plans/" + plan.id() + "/papers/PLAN/pdf";
        SignIn.office("hau-giang").get(path).then().statusCode(404).contentType("application/problem+json");
        SignIn.unit("tra-vinh/cau-ke").get(path).then().statusCode(403);
        SignIn.stranger().get(path).then().statusCode(401);
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/papers/LETTER/pdf")
                .then()
                .statusCode(404);
    }

    private static byte[] made(RequestSpecification caller, PaperKind kind, String format, String mediaType) {
        Response answer = caller.get("/api/v1/plans/" + plan.id() + "/papers/" + kind + "/" + format);
        answer.then().statusCode(200);
        if (mediaType != null) {
            assertThat(answer.contentType()).isEqualTo(mediaType);
        }
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + kind.fileName() + "." + format + "\"");
        return answer.asByteArray();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wordText(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long tablesInARow(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<IBodyElement> elements = document.getBodyElements();
            return IntStream.range(1, elements.size())
                    .filter(i -> elements.get(i) instanceof XWPFTable && elements.get(i - 1) instanceof XWPFTable)
                    .count();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }
}
