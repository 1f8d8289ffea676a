package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.giaoban.demo.DemoTest;
import vn.giaoban.paperwork.linting.Finding;
import vn.giaoban.paperwork.linting.LayoutCheck;
import vn.giaoban.testing.TestAccount;

/** All papers of all example plans, as whoever gets them sees them. */
@QuarkusTest
@TestProfile(DemoTest.Loaded.class)
class DemoPapersTest {

    private static final String PLANS = "/api/v1/plans";
    private static final Path KEPT = Path.of("target/papers/demo");

    /** In points; Word and the printer of PDF both round. */
    private static final float HALF_A_MILLIMETRE = 1.45f;

    @Test
    void what_we_write_has_nothing_that_the_decree_wants_otherwise() throws IOException {
        Map<String, List<Finding>> found = new TreeMap<>();
        int checked = 0;
        for (Map<String, Object> plan : plans()) {
            for (PaperKind kind : PaperKind.values()) {
                Response answer = administrator().get(PLANS + "/" + plan.get("id") + "/papers/" + kind + "/docx");
                if (answer.statusCode() == 409) {
                    continue;
                }
                byte[] docx = answer.then().statusCode(200).extract().asByteArray();
                keep(plan, kind, "docx", docx);
                checked++;
                List<Finding> findings = LayoutCheck.of(docx);
                if (!findings.isEmpty()) {
                    found.put(plan.get("title") + " " + kind, findings);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(checked).isGreaterThan(40);
    }

    @Test
    void every_pdf_keeps_the_margins_embeds_its_fonts_and_is_tagged() throws IOException {
        for (Map<String, Object> plan : plans()) {
            for (PaperKind kind : PaperKind.values()) {
                Response answer = administrator().get(PLANS + "/" + plan.get("id") + "/papers/" + kind + "/pdf");
                if (answer.statusCode() == 409) {
                    continue;
                }
                byte[] pdf = answer.then().statusCode(200).extract().asByteArray();
                keep(plan, kind, "pdf", pdf);
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    String name = plan.get("title") + " " + kind;
                    var catalog = document.getDocumentCatalog();
                    assertThat(catalog.getMarkInfo().isMarked()).as(name).isTrue();
                    assertThat(catalog.getStructureTreeRoot().getKids())
                            .as(name)
                            .isNotEmpty();
                    assertThat(catalog.getLanguage()).as(name).isEqualTo("vi");
                    for (PDPage page : document.getPages()) {
                        for (COSName font : page.getResources().getFontNames()) {
                            assertThat(page.getResources().getFont(font).isEmbedded())
                                    .as(name)
                                    .isTrue();
                        }
                    }
                    margins(document, name);
                }
            }
        }
    }

    /** No letter but the page's number stands in a margin; on both sides the text goes up to it. */
    private static void margins(PDDocument document, String name) throws IOException {
        List<String> outside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                for (TextPosition letter : letters) {
                    float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                    float baseline = letter.getYDirAdj();
                    boolean isNumber = baseline < mm(20) && letter.getUnicode().matches("\\d");
                    boolean fits = letter.getXDirAdj() > mm(30) - HALF_A_MILLIMETRE
                            && right < letter.getPageWidth() - mm(15) + HALF_A_MILLIMETRE
                            && baseline > mm(20)
                            && baseline < letter.getPageHeight() - mm(20) + HALF_A_MILLIMETRE;
                    if (!fits && !isNumber && !letter.getUnicode().isBlank()) {
                        outside.add(getCurrentPageNo() + ": " + text);
                    }
                }
            }
        };
        stripper.getText(document);
        assertThat(new TreeSet<>(outside)).as(name).isEmpty();
    }

    private static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    private static void keep(Map<String, Object> plan, PaperKind kind, String format, byte[] file) throws IOException {
        Files.createDirectories(KEPT);
        String unit = String.valueOf(((Map<?, ?>) plan.get("issuingBody")).get("unitName"));
        Files.write(KEPT.resolve(unit + " " + plan.get("status") + " " + kind.fileName() + "." + format), file);
    }

    private static List<Map<String, Object>> plans() {
        List<Map<String, Object>> plans = administrator().get(PLANS).jsonPath().getList("items");
        assertThat(plans).hasSizeGreaterThanOrEqualTo(5);
        return plans;
    }

    private static RequestSpecification administrator() {
        return TestAccount.with(TestAccount.trySignIn("quantri", "giaoban-demo-2026")
                .then()
                .statusCode(200)
                .extract()
                .cookie(TestAccount.COOKIE));
    }
}
