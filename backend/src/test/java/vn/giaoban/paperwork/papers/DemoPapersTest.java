package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.source.DocumentReaders;
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

    @Test
    void a_plan_that_is_written_and_read_again_says_the_same() throws Exception {
        List<Map<String, Object>> published = plans().stream()
                // The sixth is to happen «trong tuần sau», which says no day to whoever reads it later.
                .filter(plan -> !String.valueOf(plan.get("title")).contains("(bản minh họa)"))
                .toList();
        assertThat(published).hasSize(5);
        for (Map<String, Object> plan : published) {
            String path = PLANS + "/" + plan.get("id");
            byte[] docx = administrator().get(path + "/papers/PLAN/docx").asByteArray();
            byte[] pdf = administrator().get(path + "/papers/PLAN/pdf").asByteArray();
            List<String> written = factsOf(
                    administrator().get(path).jsonPath(),
                    administrator()
                            .queryParam("limit", 200)
                            .get(path + "/assignments")
                            .jsonPath());
            String name = String.valueOf(plan.get("title"));
            assertThat(factsIn(docx, "ke-hoach.docx")).as(name + " in Word").containsExactlyElementsOf(written);
            assertThat(factsIn(pdf, "ke-hoach.pdf")).as(name + " in PDF").containsExactlyElementsOf(written);
        }
    }

    /** What a reader must find again, a line each. */
    private static List<String> factsOf(JsonPath plan, JsonPath duties) {
        List<String> facts = new ArrayList<>();
        facts.add("tên: " + plan.getString("title").toLowerCase(Locale.ROOT));
        add(facts, "chủ đề: ", plan.getString("theme"));
        add(facts, "ký hiệu: ", plan.getString("symbol"));
        String number = plan.getString("number");
        add(facts, "số: ", number == null || number.matches("\\d+") ? number : null);
        add(facts, "nơi: ", plan.getString("place"));
        add(facts, "ngày: ", plan.getString("issueDateText"));
        plan.<String>getList("legalBases").forEach(basis -> facts.add("căn cứ: " + bare(basis)));
        plan.<String>getList("implementing").forEach(basis -> facts.add("căn cứ: " + bare(basis)));
        plan.<Map<String, Object>>getList("events").forEach(event -> {
            if (event.get("time") instanceof Map<?, ?> time) {
                facts.add("thời gian: " + time.get("from") + " đến " + time.get("to"));
            }
        });
        duties.<Map<String, Object>>getList("items").forEach(duty -> {
            if (duty.get("topic") != null) {
                Object due = duty.get("due") instanceof Map<?, ?> explained ? explained.get("lastDay") : null;
                facts.add("đề tài: " + duty.get("topic") + ", hạn " + due);
            }
        });
        plan.<String>getList("recipients").forEach(recipient -> facts.add("nơi nhận: " + recipient));
        return sorted(facts);
    }

    private static List<String> factsIn(byte[] file, String fileName) throws Exception {
        PlanReading read = new PlanReader().read(DocumentReaders.read(file, fileName));
        List<String> facts = new ArrayList<>();
        facts.add("tên: " + read.title().value().toLowerCase(Locale.ROOT));
        add(facts, "chủ đề: ", value(read.theme()));
        add(
                facts,
                "ký hiệu: ",
                read.number() == null ? null : read.number().value().symbol());
        add(facts, "số: ", read.number() == null ? null : read.number().value().number());
        add(facts, "nơi: ", value(read.place()));
        add(
                facts,
                "ngày: ",
                read.issueDate() == null ? null : read.issueDate().value().text());
        read.legalBases().forEach(basis -> facts.add("căn cứ: " + bare(basis.value())));
        read.implementing().forEach(basis -> facts.add("căn cứ: " + bare(basis.value())));
        read.events().forEach(event -> {
            if (event.time() != null) {
                facts.add("thời gian: " + event.time().value().from() + " đến "
                        + event.time().value().to());
            }
        });
        for (AssignmentReading duty : read.assignments()) {
            if (duty.topic() != null) {
                facts.add("đề tài: " + duty.topic().value() + ", hạn "
                        + (duty.deadline() == null
                                ? null
                                : duty.deadline().value().lastDay()));
            }
        }
        read.recipients().forEach(recipient -> facts.add("nơi nhận: " + recipient.value()));
        return sorted(facts);
    }

    private static String value(Fact<String> fact) {
        return fact == null ? null : fact.value();
    }

    private static void add(List<String> facts, String name, String value) {
        if (value != null) {
            facts.add(name + value);
        }
    }

    /** The word that begins a basis belongs to the paper, its end mark as well. */
    private static String bare(String basis) {
        return basis.replaceFirst("(?iu)^(căn cứ|thực hiện)\\s+", "").replaceFirst("[;.,\\s]+$", "");
    }

    private static List<String> sorted(List<String> facts) {
        return facts.stream().sorted().toList();
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
