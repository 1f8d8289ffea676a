package vn.giaoban.paperwork.intake;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.giaoban.paperwork.intake.ImportsApi.IMPORTS;
import static vn.giaoban.paperwork.intake.ImportsApi.office;
import static vn.giaoban.paperwork.intake.ImportsApi.paste;
import static vn.giaoban.paperwork.intake.ImportsApi.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.ScannedPdf;
import vn.giaoban.paperwork.source.StandIn;
import vn.giaoban.testing.SignIn;

/** Scans over the API; a stand-in lies where the settings of tests look for Tesseract. */
@QuarkusTest
class RecognitionHttpTest {

    private static final Path PLACE = Path.of("target/stand-in").toAbsolutePath();
    private static final byte[] SCAN = ScannedPdf.blank(1);

    @BeforeEach
    void layDown() throws IOException {
        Files.createDirectories(PLACE);
        Path answer = Files.writeString(
                PLACE.resolve("answer.hocr"),
                StandIn.hocr(
                        SamplePlan.TEXT.lines().filter(line -> !line.isBlank()).toList(), 93));
        StandIn.in(PLACE, "cp '" + answer + "' \"$2.hocr\"");
    }

    @AfterAll
    static void takeAway() throws IOException {
        Files.deleteIfExists(PLACE.resolve("tesseract"));
    }

    private static Response recognise(RequestSpecification caller, boolean dryRun) {
        return caller.multiPart("file", "ban-quet.pdf", SCAN).post(IMPORTS + "?recognise=true&dryRun=" + dryRun);
    }

    @Test
    void a_scan_is_refused_and_recognition_is_offered() throws IOException {
        upload("ban-quet.pdf", SCAN)
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_UNREADABLE"))
                .body("reason", equalTo("SCAN_WITHOUT_TEXT"))
                .body("recognisable", is(true));
    }

    @Test
    void what_was_recognised_is_never_sure() {
        String id = recognise(office(), false)
                .then()
                .statusCode(201)
                .body("sourceFormat", equalTo("OCR"))
                .body("document.notices.code", hasItem("RECOGNISED_FROM_PICTURE"))
                .body("items.confidence", everyItem(not("HIGH")))
                .body("items.doubts", everyItem(hasItem("RECOGNISED_FROM_PICTURE")))
                .body("items.find { it.kind == 'NUMBER' }.content.number", equalTo("77"))
                .body("items.kind", hasItem("ASSIGNMENT"))
                .extract()
                .path("id");
        byte[] back = office().get(IMPORTS + "/" + id + "/file")
                .then()
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(SCAN);
    }

    @Test
    void a_file_with_letters_is_read_by_them() {
        office().contentType(JSON)
                .body(Map.of("text", SamplePlan.TEXT))
                .post(IMPORTS + "?recognise=true&dryRun=true")
                .then()
                .statusCode(200)
                .body("sourceFormat", equalTo("TEXT"));
    }

    @Test
    void a_program_that_fails_is_told() {
        StandIn.in(PLACE, "exit 1");
        recognise(office(), true)
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_UNREADABLE"))
                .body("reason", equalTo("RECOGNITION_FAILED"));
    }

    @Test
    void one_document_of_a_person_and_one_scan_at_a_time_and_nobody_else_waits() throws Exception {
        Path started = PLACE.resolve("started");
        Path go = PLACE.resolve("go");
        Files.deleteIfExists(started);
        Files.deleteIfExists(go);
        StandIn.in(PLACE, "touch '" + started + "'; while [ ! -e '" + go + "' ]; do sleep 0.1; done; exit 1");
        RequestSpecification slow = office();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> recognise(slow, true));
        try {
            while (!Files.exists(started)) {
                assertThat(first).isNotDone();
                Thread.sleep(20);
            }
            paste(SamplePlan.TEXT)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "5")
                    .body("code", equalTo("IMPORT_RUNNING"))
                    .body("retryAfter", is(5));
            SignIn.office("lang-son")
                    .contentType(JSON)
                    .body(Map.of("text", SamplePlan.TEXT))
                    .post(IMPORTS + "?dryRun=true")
                    .then()
                    .statusCode(200);
            recognise(SignIn.office("lang-son"), true)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "60")
                    .body("code", equalTo("RECOGNITION_BUSY"));
        } finally {
            Files.createFile(go);
        }
        assertThat(first.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(422);
        paste(SamplePlan.TEXT).then().statusCode(201);
    }
}
