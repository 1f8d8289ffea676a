package vn.giaoban.paperwork.papers;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** Every kind of paper of plans that say too much, nothing at all, or invite very many. */
@QuarkusTest
class HostilePapersHttpTest {

    private static final String WILD =
            "<script>alert(1)</script> =HYPERLINK(\"x\") \u202Eđảo\u202C 🎌 e\u0302\u0301 & ]]>";
    private static final String LONG = "Nguyễn ".repeat(25) + "W".repeat(20);

    private static APlan wild;
    private static APlan bare;

    @Inject
    TestClock clock;

    @BeforeEach
    void plansThatSayTooMuchAndNothing() {
        clock.reset();
        if (wild == null) {
            wild = APlan.of("tra-vinh")
                    .titled(WILD + " " + LONG)
                    .with("theme", LONG + WILD)
                    .with("place", WILD)
                    .with("legalBases", List.of(WILD, LONG))
                    .with("purposes", List.of(LONG + WILD))
                    .with("recipients", List.of(WILD, LONG))
                    .with("archive", WILD)
                    .announcing(WILD + LONG, "2023-09-22", "2023-09-23")
                    .assigning(AnAssignment.paper(WILD + LONG)
                            .of("tra-vinh/cau-ke")
                            .noLaterThan("2023-09-15"))
                    .assigning(AnAssignment.paper(WILD).of("tra-vinh/tra-cu").before("2023-09-15"))
                    .drafted();
            WholePlan.invite(wild);
            wild.issuedOn("2023-08-30");
            clock.setTo("2023-09-14T08:05:00+07:00");
            WholePlan.name(wild, "Nguyễn ".repeat(17).strip());
            wild.owedBy("tra-vinh/cau-ke").handIn().then().statusCode(201);
            bare = APlan.of("tra-vinh").titled("A").drafted();
        }
        clock.setTo("2023-09-18T08:05:00+07:00");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void wild_words_are_printed_as_words_on_the_page(PaperKind kind) throws IOException {
        prints(wild, kind);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_plan_that_says_nothing_makes_a_paper_with_blanks_or_says_that_it_cannot(PaperKind kind) throws IOException {
        prints(bare, kind);
    }

    @Test
    void three_hundred_people_are_listed_once_each_under_a_head_on_every_page_at_the_cost_of_one() throws IOException {
        APlan plan = APlan.of("tra-vinh").announcing("Hội nghị", "2023-09-22", "2023-09-23");
        plan.drafted();
        Map<String, Object> guests = Map.of(
                "kind",
                "GUESTS",
                "wording",
                "Khách mời",
                "naming",
                "OFFICE",
                "bodyIds",
                List.of(),
                "rules",
                List.of(),
                "exceptions",
                List.of());
        plan.office()
                .contentType(JSON)
                .body(guests)
                .post("/api/v1/plans/" + plan.id() + "/participant-groups")
                .then()
                .statusCode(201);
        plan.issuedOn("2023-08-30");
        String group = plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .path("items[0].id");
        name(plan, group, 1);
        long forOne = statements(plan);
        copyTo300(plan);
        try {
            assertThat(statements(plan)).isEqualTo(forOne);
            listed(made(plan, PaperKind.PARTICIPANTS_BY_GROUP, "pdf").asByteArray(), 25);
            listed(made(plan, PaperKind.SIGN_IN_SHEET, "pdf").asByteArray(), 25);
            byte[] word = made(plan, PaperKind.PARTICIPANTS_BY_GROUP, "docx").asByteArray();
            assertThat(word.length).isLessThan(300_000);
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
                var table = document.getTables().getLast();
                assertThat(table.getRows()).hasSizeGreaterThanOrEqualTo(300);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            }
        } finally {
            // They came without a fact, so no index knows of them.
            inDatabase("DELETE FROM participant WHERE sort_given BETWEEN '002' AND '300' AND plan_id = '%s'", plan);
        }
    }

    private static void listed(byte[] pdf, int mostPages) throws IOException {
        assertThat(pdf.length).isLessThan(1_000_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(6, mostPages);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                String text = one.getText(document).replaceAll("\\s+", " ");
                if (text.contains("Đại biểu Mẫu")) {
                    assertThat(text).as("page %d", page).contains("Họ và tên");
                }
                all.append(text);
            }
            for (int i = 1; i <= 300; i++) {
                assertThat(all.toString().split("Đại biểu Mẫu %03d\\b".formatted(i), -1))
                        .as("person %d", i)
                        .hasSize(2);
            }
        }
    }

    /** The least of several: what other threads do meanwhile is counted too. */
    private static long statements(APlan plan) {
        return LongStream.generate(() -> Statements.count(() -> made(plan, PaperKind.PARTICIPANTS_BY_GROUP, "pdf")))
                .limit(5)
                .min()
                .orElseThrow();
    }

    private static void copyTo300(APlan plan) {
        inDatabase("""
                INSERT INTO participant (id, version, plan_id, group_id, quota_id, body_id, unit_id, name, sort_given,
                  sort_middle, sort_family, title, reply, may_speak, may_vote, token, named_by, named_at)
                SELECT UUID(), 0, plan_id, group_id, quota_id, body_id, unit_id,
                  CONCAT('Đại biểu Mẫu ', LPAD(seq, 3, '0')), LPAD(seq, 3, '0'), 'biểu Mẫu', 'Đại', title, reply,
                  may_speak, may_vote, CONCAT(LEFT(token, 19), LPAD(seq, 3, '0')), named_by, named_at
                FROM participant JOIN seq_2_to_300 WHERE plan_id = '%s'
                """, plan);
    }

    private static void inDatabase(String statement, APlan plan) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery(statement.formatted(plan.id()))
                        .executeUpdate());
    }

    private static void name(APlan plan, String group, int number) {
        String name = "Đại biểu Mẫu %03d".formatted(number);
        plan.office()
                .contentType(JSON)
                .body(Map.of("groupId", group, "person", Map.of("name", name, "title", "Đại biểu")))
                .post("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .statusCode(201);
    }

    private static void prints(APlan plan, PaperKind kind) throws IOException {
        Response answer = made(plan, kind, "pdf");
        if (answer.statusCode() == 409) {
            assertThat(answer.<String>path("code")).isEqualTo("PAPER_WITHOUT_CONTENT");
            assertThat(plan).isSameAs(bare);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(outside(document)).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("\u202E");
        }
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(made(plan, kind, "docx").asByteArray()))) {
            assertThat(new XWPFWordExtractor(word).getText()).doesNotContain("\u202E");
        }
    }

    private static Response made(APlan plan, PaperKind kind, String ending) {
        return plan.office().get("/api/v1/plans/" + plan.id() + "/papers/" + kind + "/" + ending);
    }

    private static List<String> outside(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                boolean within = letter.getXDirAdj() >= 0
                        && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() + 0.5f
                        && letter.getYDirAdj() >= 0
                        && letter.getYDirAdj() <= letter.getPageHeight();
                if (!within && !letter.getUnicode().isBlank()) {
                    outside.add(getCurrentPageNo() + ": " + letter.getUnicode());
                }
            }
        }.getText(document);
        return outside;
    }
}
