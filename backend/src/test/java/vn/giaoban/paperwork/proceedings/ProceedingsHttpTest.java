package vn.giaoban.paperwork.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.DocxFile;
import vn.giaoban.paperwork.source.PdfFile;
import vn.giaoban.platform.outbox.OutboxRunner;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** The book of accepted papers: seen beforehand, ordered, made beside the requests, kept. */
@QuarkusTest
class ProceedingsHttpTest {

    /** Where the tests' settings look for LibreOffice. */
    private static final Path OFFICE = Path.of("target/stand-in/soffice");

    @Inject
    OutboxRunner outbox;

    @Inject
    TestClock clock;

    private APlan plan;

    @BeforeEach
    void papersOfThreeUnits() throws IOException {
        Files.deleteIfExists(OFFICE);
        clock.reset();
        clock.setTo("2023-09-05T08:00:00+07:00");
        plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Đổi mới kỳ họp")
                        .of("tra-vinh/tra-cu", "tra-vinh/cau-ke")
                        .noLaterThan("2023-09-15"))
                .assigning(AnAssignment.paper("Giám sát chuyên đề")
                        .of("tra-vinh/cau-ngang")
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
        accepted("tra-vinh/tra-cu", "Bài Trà Cú.pdf", pdf("Tham luận của Trà Cú"));
        accepted(
                "tra-vinh/cau-ke",
                "Bài Cầu Kè.docx",
                new DocxFile().line("Tham luận của Cầu Kè").bytes());
    }

    @AfterEach
    void withoutOffice() throws IOException {
        Files.deleteIfExists(OFFICE);
    }

    /** On a thread that serves no request, as it is in the product. */
    private void makeBooks() {
        Thread maker = new Thread(outbox::run);
        maker.start();
        try {
            maker.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void beforehand_it_says_what_becomes_of_each_paper_in_the_order_of_the_book() throws IOException {
        plan.owedBy("tra-vinh/cau-ngang").handIn().then().statusCode(201);
        view().statusCode(200)
                .body("converts", equalTo(false))
                .body("papers.fileName", contains("Bài Cầu Kè.docx", "Bài Trà Cú.pdf"))
                .body("papers.fate", contains("ANNEX", "MERGED"))
                .body("papers[0].reason", equalTo("NO_CONVERTER"))
                .body("papers[1]", not(hasKey("reason")))
                .body("papers.what", everyItem(equalTo("Đổi mới kỳ họp")))
                .body("papers[1].body", containsString("Trà Cú"))
                .body("books", hasSize(0));
        office("exit 1");
        view().body("converts", equalTo(true)).body("papers.fate", contains("CONVERTED", "MERGED"));
    }

    @Test
    void ordered_it_is_made_beside_the_request_and_the_same_bytes_for_ever() throws Exception {
        accepted("tra-vinh/cau-ngang", "Bài Cầu Ngang.pdf", pdf("Tham luận của Cầu Ngang"));
        JsonPath ordered = order().statusCode(202).extract().jsonPath();
        assertThat(ordered.getString("state")).isEqualTo("WAITING");
        order().statusCode(409).body("code", equalTo("PROCEEDINGS_UNDER_WAY"));
        download(ordered).then().statusCode(404);
        discard(ordered, 0).statusCode(409).body("code", equalTo("PROCEEDINGS_UNDER_WAY"));
        makeBooks();
        view().body("books[0].state", equalTo("MADE"))
                .body("books[0].edition", equalTo(1))
                .body("books[0].papers", equalTo(3))
                .body("books[0].pages", equalTo(4))
                .body("books[0].annexes.fileName", contains("Bài Cầu Kè.docx"))
                .body("books[0].orderedAt", equalTo("2023-09-05T01:00:00Z"));
        byte[] book = download(ordered).then().statusCode(200).extract().asByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(book));
        view().body("books[0].sha256", equalTo(hash)).body("books[0].size", equalTo(book.length));
        assertThat(words(book))
                .contains("THƯỜNG TRỰC", "KỶ YẾU HỘI NGHỊ GIAO BAN LẦN THỨ TƯ", "Tháng 9 năm 2023", "Kế hoạch số ")
                .contains("Bài Cầu Kè.docx (tệp Word, máy chủ chưa cài")
                .containsSubsequence("Tham luận của Trà Cú", "Tham luận của Cầu Ngang");
        order().statusCode(202).body("edition", equalTo(2));
        makeBooks();
        assertThat(download(ordered).asByteArray()).isEqualTo(book);
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/log")
                .then()
                .body("items.text", hasItem("Lập kỷ yếu, bản 1, gồm 3 tệp"))
                .body("items.text", hasItem("Lưu văn bản: Kỷ yếu, bản 1"));
    }

    @Test
    void word_papers_are_turned_into_pages_and_one_that_is_not_becomes_an_annex() throws Exception {
        Path made = Files.write(Files.createTempFile("made", ".pdf"), pdf("Bản in của Cầu Kè"));
        office("for each; do case \"$each\" in *.docx) cp '" + made + "' \"${each%.docx}.pdf\";; esac; done");
        JsonPath ordered = order().statusCode(202).extract().jsonPath();
        makeBooks();
        view().body("books[0].annexes", hasSize(0)).body("books[0].pages", equalTo(4));
        assertThat(words(download(ordered).asByteArray()))
                .containsSubsequence("Bản in của Cầu Kè", "Tham luận của Trà Cú");
        office("exit 77");
        order().statusCode(202);
        makeBooks();
        view().body("books[0].state", equalTo("MADE"))
                .body("books[0].annexes.reason", contains("NOT_CONVERTED"))
                .body("books[0].pages", equalTo(3));
        Files.delete(made);
    }

    @Test
    void nothing_accepted_makes_no_book() {
        APlan empty = APlan.of("tra-vinh").drafted();
        plan.office()
                .post("/api/v1/plans/" + empty.id() + "/proceedings")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_ACCEPTED"));
    }

    @Test
    void a_request_sent_twice_orders_one_book() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            plan.office().header("Idempotency-Key", key).post(path("")).then().statusCode(202);
        }
        view().body("books", hasSize(1));
    }

    @Test
    void a_book_is_thrown_away_by_its_version_only() {
        JsonPath ordered = order().extract().jsonPath();
        makeBooks();
        plan.office().delete(path("/" + ordered.getString("id"))).then().statusCode(428);
        discard(ordered, 0).statusCode(412);
        discard(ordered, 1).statusCode(204);
        download(ordered).then().statusCode(404);
        view().body("books", hasSize(0));
    }

    @Test
    void others_neither_see_nor_order_nor_download() {
        JsonPath ordered = order().extract().jsonPath();
        makeBooks();
        String pdf = path("/" + ordered.getString("id") + "/pdf");
        for (RequestSpecification foreign : List.of(SignIn.office("hau-giang"), SignIn.leader("hau-giang"))) {
            foreign.get(path("")).then().statusCode(404);
        }
        SignIn.office("hau-giang").get(pdf).then().statusCode(404);
        SignIn.office("hau-giang").post(path("")).then().statusCode(404);
        SignIn.office("hau-giang")
                .header("If-Match", "\"1\"")
                .delete(path("/" + ordered.getString("id")))
                .then()
                .statusCode(404);
        SignIn.unit("tra-vinh/cau-ke").get(path("")).then().statusCode(403);
        SignIn.unit("tra-vinh/cau-ke").get(pdf).then().statusCode(403);
        SignIn.reader("tra-vinh").get(path("")).then().statusCode(200);
        SignIn.reader("tra-vinh").get(pdf).then().statusCode(200);
        SignIn.reader("tra-vinh").post(path("")).then().statusCode(403);
        SignIn.leader("tra-vinh").post(path("")).then().statusCode(403);
        SignIn.stranger().get(pdf).then().statusCode(401);
        APlan other = APlan.of("tra-vinh").drafted();
        plan.office()
                .get("/api/v1/plans/" + other.id() + "/proceedings/" + ordered.getString("id") + "/pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void more_papers_and_books_take_no_more_statements() throws IOException {
        order().statusCode(202);
        makeBooks();
        long few = Statements.count(() -> view().statusCode(200));
        accepted("tra-vinh/cau-ngang", "Bài Cầu Ngang.pdf", pdf("Tham luận của Cầu Ngang"));
        order().statusCode(202);
        makeBooks();
        assertThat(Statements.count(() -> view().statusCode(200).body("papers", hasSize(3))))
                .isEqualTo(few);
    }

    private void accepted(String unit, String fileName, byte[] bytes) {
        AnObligation owed = plan.owedBy(unit);
        owed.upload(fileName, bytes).then().statusCode(201);
        owed.send(Map.of()).then().statusCode(201);
        owed.act(owed.office(), "accept", Map.of()).then().statusCode(200);
    }

    private static byte[] pdf(String words) throws IOException {
        try (PdfFile file = new PdfFile()) {
            return file.paragraph(words).bytes();
        }
    }

    private static void office(String doing) throws IOException {
        Files.createDirectories(OFFICE.getParent());
        Files.writeString(OFFICE, "#!/bin/sh\n" + doing + "\n");
        Files.setPosixFilePermissions(OFFICE, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private ValidatableResponse view() {
        return plan.office().get(path("")).then();
    }

    private ValidatableResponse order() {
        return plan.office().post(path("")).then();
    }

    private ValidatableResponse discard(JsonPath book, int version) {
        return plan.office()
                .header("If-Match", "\"" + version + "\"")
                .delete(path("/" + book.getString("id")))
                .then();
    }

    private Response download(JsonPath book) {
        return plan.office().get(path("/" + book.getString("id") + "/pdf"));
    }

    private String path(String rest) {
        return "/api/v1/plans/" + plan.id() + "/proceedings" + rest;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
