package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
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
                    .assigning(AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                            .of("tra-vinh/cau-ke")
                            .noLaterThan("2023-09-15"))
                    .assigning(AnAssignment.paper(HOSTILE).of("tra-vinh/tra-cu").before("2023-09-15"))
                    .issuedOn("2023-08-30");
            clock.setTo("2023-09-14T08:05:00+07:00");
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
            assertThat(box.getWidth()).isCloseTo(595.3f, offset(0.5f));
            assertThat(box.getHeight()).isCloseTo(841.9f, offset(0.5f));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(words(wordText(docx)))
                .allSatisfy(word -> assertThat(squeezed(text(pdf))).contains(word));
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
