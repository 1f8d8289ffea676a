package vn.giaoban.paperwork.hall;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** What an office prints for the day, over HTTP, up to the desk that reads a badge. */
@QuarkusTest
class HallHttpTest {

    @Inject
    TestClock clock;

    private APlan plan;
    private String group;

    @BeforeEach
    void aConferenceWithConnectionPointsAndGuests() {
        clock.reset();
        clock.setTo("2023-09-22T07:00:00+07:00");
        plan = APlan.of("tra-vinh").with("events", List.of(event())).drafted();
        plan.office()
                .contentType(JSON)
                .body(Map.of(
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
                        List.of()))
                .post("/api/v1/plans/" + plan.id() + "/participant-groups")
                .then()
                .statusCode(201);
        plan.issuedOn("2023-08-30");
        group = plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .path("items[0].id");
    }

    @Test
    void the_desk_reads_the_badge_that_was_printed() throws IOException {
        name("Trần Mẫu Một");
        String second = name("Lê Mẫu Hai");
        BadgeSize size = BadgeSize.A7;
        byte[] badges =
                piece(plan.office(), "BADGES.pdf", Map.of("badgeSize", "A7")).asByteArray();
        BufferedImage page = QrReader.page(badges, 0);
        // Sorted by given name: «Hai» before «Một».
        String read =
                QrReader.read(page, size.left(0) + size.codeLeft(), size.top(0) + size.codeTop(), size.codeSide());
        plan.office()
                .contentType(JSON)
                .body(Map.of(
                        "scans",
                        List.of(Map.of(
                                "id",
                                UUID.randomUUID().toString().replace("-", ""),
                                "act",
                                "IN",
                                "token",
                                read,
                                "at",
                                "2023-09-22T00:00:00Z"))))
                .post("/api/v1/plans/" + plan.id() + "/check-ins")
                .then()
                .statusCode(200)
                .body("outcome", contains("RECORDED"))
                .body("[0].name", equalTo("Lê Mẫu Hai"));
        byte[] chosen = piece(plan.office(), "BADGES.pdf", Map.of("participantId", second, "badgeSize", "A7"))
                .asByteArray();
        assertThat(chosen.length).isLessThan(badges.length);
        piece(plan.office(), "BADGES.pdf", Map.of("badgeSize", "A0")).then().statusCode(400);
    }

    @Test
    void a_backdrop_hangs_at_the_council_and_at_every_unit_of_the_levels_connected() throws IOException {
        List<String> points =
                hall(plan.office()).then().statusCode(200).extract().path("points.unitName");
        assertThat(points).startsWith("tỉnh Trà Vinh").contains("huyện Cầu Kè", "huyện Trà Cú");
        assertThat(pages(piece(plan.office(), "BACKDROP.pdf", Map.of()))).isEqualTo(points.size());
        assertThat(pages(piece(plan.office(), "BACKDROP.pdf", Map.of("level", "PROVINCE"))))
                .isEqualTo(1);
        assertThat(pages(
                        piece(plan.office(), "BACKDROP.pdf", Map.of("unitId", UnitRegister.unitId("tra-vinh/cau-ke")))))
                .isEqualTo(1);
        piece(plan.office(), "BACKDROP.pdf", Map.of("unitId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_PRINT"));
        Response picture = piece(plan.office(), "BACKDROP.png", Map.of("width", 800, "page", 2));
        picture.then().statusCode(200).contentType("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.asByteArray())).getWidth())
                .isEqualTo(800);
    }

    @Test
    void the_words_are_the_plans_own_until_the_office_writes_its_own_and_nobody_writes_over_another() {
        Response first = hall(plan.office());
        first.then()
                .header("ETag", "\"0\"")
                .body("content.title", contains("HỘI NGHỊ GIAO BAN"))
                .body("content.footer", equalTo("{đơn vị}, ngày 22 tháng 9 năm 2023"))
                .body("groups", hasSize(0));
        write(first.header("ETag"), content())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content.title", contains("HỘI NGHỊ", "TRỰC TUYẾN"))
                .body("content.doorSigns[0].arrow", equalTo("LEFT"));
        write("\"0\"", content()).then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        write("\"1\"", content()).then().statusCode(200).header("ETag", notNullValue());
        plan.office().contentType(JSON).body(content()).put(address()).then().statusCode(428);
        assertThat(hall(plan.office()).<List<String>>path("content.title")).containsExactly("HỘI NGHỊ", "TRỰC TUYẾN");
    }

    @Test
    void bad_words_are_told_field_by_field() {
        Map<String, Object> bad = content();
        bad.put("title", List.of());
        bad.put("widthMm", 10);
        bad.put("doorSigns", List.of(Map.of("text", " ", "arrow", "LEFT")));
        write("\"0\"", bad)
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("title", "widthMm", "doorSigns[0].text"));
        bad.put("title", List.of("x".repeat(301)));
        write("\"0\"", bad).then().statusCode(422).body("violations.field", hasItem("title[0]"));
        piece(plan.office(), "BADGES.pdf", Map.of()).then().statusCode(422).body("code", equalTo("NOTHING_TO_PRINT"));
        piece(plan.office(), "NONSENSE.pdf", Map.of()).then().statusCode(404);
        piece(plan.office(), "SIGN_IN.png", Map.of("page", 2)).then().statusCode(404);
        piece(plan.office(), "SIGN_IN.png", Map.of("width", 20_000)).then().statusCode(422);
        piece(plan.office(), "SIGN_IN.png", Map.of("width", 9_000))
                .then()
                .statusCode(422)
                .body("code", equalTo("PICTURE_TOO_LARGE"));
    }

    @Test
    void everybody_else_is_kept_out() {
        for (RequestSpecification caller :
                List.of(SignIn.leader("tra-vinh"), SignIn.reader("tra-vinh"), SignIn.unit("tra-vinh/cau-ke"))) {
            piece(caller, "BADGES.pdf", Map.of()).then().statusCode(403);
        }
        for (String path : List.of("BADGES.pdf", "NAME_CARDS.pdf", "BACKDROP.png", "SIGN_IN.pdf", "DOOR_SIGNS.pdf")) {
            piece(SignIn.office("hau-giang"), path, Map.of()).then().statusCode(404);
            piece(SignIn.stranger(), path, Map.of()).then().statusCode(401);
        }
        hall(SignIn.office("hau-giang")).then().statusCode(404);
    }

    @Test
    void who_does_not_come_gets_no_badge_and_many_cost_no_more_statements_than_few() throws IOException {
        String absent = name("Vắng Mẫu");
        name("Có Mẫu");
        plan.office()
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("reply", "NOT_COMING", "reason", "Bận họp."))
                .put("/api/v1/participants/" + absent + "/reply")
                .then()
                .statusCode(200);
        hall(plan.office()).then().body("groups.people", contains(1));
        assertThat(pages(piece(plan.office(), "NAME_CARDS.pdf", Map.of()))).isEqualTo(1);
        long few = Statements.count(() -> piece(plan.office(), "BADGES.pdf", Map.of()));
        for (int i = 0; i < 12; i++) {
            name("Người Mẫu " + (char) ('A' + i));
        }
        assertThat(Statements.count(() -> piece(plan.office(), "BADGES.pdf", Map.of())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
        assertThat(pages(piece(plan.office(), "BADGES.pdf", Map.of()))).isEqualTo(2);
    }

    private static Map<String, Object> event() {
        Map<String, Object> time = Map.of(
                "from", "2023-09-22", "to", "2023-09-22", "precision", "DAY", "tentative", false, "laterNotice", false);
        return Map.of(
                "kind",
                "CONFERENCE",
                "title",
                "Hội nghị giao ban",
                "mode",
                "ONLINE",
                "modeStated",
                true,
                "time",
                time,
                "connectionPoints",
                List.of(Map.of("level", "PROVINCE", "count", 1), Map.of("level", "DISTRICT", "count", 9)));
    }

    private static Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "heading",
                List.of("HỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH"),
                "title",
                List.of("HỘI NGHỊ", "TRỰC TUYẾN"),
                "note",
                List.of(),
                "footer",
                "{đơn vị}, tháng 9",
                "widthMm",
                4000,
                "heightMm",
                2500,
                "doorSigns",
                List.of(Map.of("text", "Hội trường A", "arrow", "LEFT"))));
    }

    private String name(String person) {
        return plan.office()
                .contentType(JSON)
                .body(Map.of("groupId", group, "person", Map.of("name", person)))
                .post("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String address() {
        return "/api/v1/plans/" + plan.id() + "/hall";
    }

    private Response hall(RequestSpecification caller) {
        return caller.get(address());
    }

    private Response write(String version, Map<String, Object> content) {
        return plan.office()
                .header("If-Match", version)
                .contentType(JSON)
                .body(content)
                .put(address());
    }

    private Response piece(RequestSpecification caller, String piece, Map<String, ?> query) {
        return caller.queryParams(query).get(address() + "/pieces/" + piece);
    }

    private static int pages(Response pdf) throws IOException {
        pdf.then().statusCode(200).contentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            return document.getNumberOfPages();
        }
    }
}
