package vn.giaoban.paperwork.papers;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The texts of a council's papers, as its office words them. */
@QuarkusTest
class PaperTemplatesHttpTest {

    private static final String TEMPLATES = "/api/v1/paper-templates";
    private static final String HOUSE = "Theo {căn cứ}, xin mời quý vị:\n* {kính mời} + {dòng}\nTới dự {hoạt động}./.";

    private static APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void aPlanOfLangSon() {
        clock.reset();
        clock.setTo("2023-09-18T08:00:00+07:00");
        if (plan == null) {
            plan = APlan.of("lang-son")
                    .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                    .assigning(AnAssignment.paper("Đổi mới kỳ họp")
                            .of("lang-son/chi-lang")
                            .before("2023-09-15"))
                    .issuedOn("2023-08-30");
        }
    }

    @AfterEach
    void theShippedTextAgain() {
        SignIn.office("lang-son")
                .header("If-Match", etag("INVITATION"))
                .delete(TEMPLATES + "/INVITATION")
                .then()
                .statusCode(200);
    }

    @Test
    void an_own_text_is_printed_for_its_council_alone_until_the_shipped_one_is_taken_again() throws IOException {
        assertThat(invitation()).contains("trân trọng kính mời");
        save(HOUSE).statusCode(200).body("own", equalTo(true));
        assertThat(invitation()).contains("quý vị").doesNotContain("trân trọng kính mời");
        SignIn.office("tra-vinh")
                .get(TEMPLATES + "/INVITATION")
                .then()
                .statusCode(200)
                .body("text", containsString("trân trọng kính mời"));
        JsonPath reset = SignIn.office("lang-son")
                .header("If-Match", etag("INVITATION"))
                .delete(TEMPLATES + "/INVITATION")
                .then()
                .statusCode(200)
                .body("own", equalTo(false))
                .extract()
                .jsonPath();
        assertThat(reset.getString("history[1].text")).isEqualTo(HOUSE + "\n");
        assertThat(invitation()).contains("trân trọng kính mời");
    }

    @Test
    void the_list_says_which_are_own() {
        save(HOUSE).statusCode(200);
        JsonPath list = SignIn.office("lang-son").get(TEMPLATES).jsonPath();
        assertThat(list.getList("kind")).hasSize(PaperKind.values().length);
        assertThat(list.getList("findAll { it.own }.kind")).isEqualTo(List.of("INVITATION"));
    }

    @Test
    void a_name_that_the_kind_lacks_is_shown_with_its_line_and_nothing_is_saved() {
        String before = etag("INVITATION");
        save("Mời {cơ quan}\n* {kính mời} - {tên}\n{mật khẩu}\n[bảng lương]\n* {phân công} {việc}")
                .statusCode(422)
                .body("code", equalTo("TEMPLATE_PLACE_UNKNOWN"))
                .body("violations.field", contains("text", "text", "text", "text"))
                .body(
                        "violations.message",
                        contains(
                                containsString("Dòng 2: «{tên}»"),
                                containsString("Dòng 3: «{mật khẩu}»"),
                                containsString("Dòng 4: «[bảng lương]»"),
                                containsString("Dòng 5: «{phân công}»")));
        save("Kính mời đến dự.").statusCode(422).body("code", equalTo("TEMPLATE_EMPTY"));
        save("x".repeat(20_001)).statusCode(422).body("code", equalTo("VALIDATION_FAILED"));
        assertThat(etag("INVITATION")).isEqualTo(before);
    }

    @Test
    void who_saw_an_older_version_does_not_write_over_a_newer_one() {
        String old = etag("INVITATION");
        save(HOUSE).statusCode(200);
        SignIn.office("lang-son")
                .header("If-Match", old)
                .contentType(JSON)
                .body(Map.of("text", HOUSE + " Trân trọng!"))
                .put(TEMPLATES + "/INVITATION")
                .then()
                .statusCode(412);
        SignIn.office("lang-son")
                .contentType(JSON)
                .body(Map.of("text", HOUSE))
                .put(TEMPLATES + "/INVITATION")
                .then()
                .statusCode(428);
    }

    @Test
    void a_text_is_tried_on_a_plan_before_it_is_saved_and_only_on_ones_own() {
        preview("lang-son", HOUSE).statusCode(200).body("pages", hasSize(1));
        preview("lang-son", "{lạ}").statusCode(422).body("code", equalTo("TEMPLATE_PLACE_UNKNOWN"));
        preview("hau-giang", HOUSE).statusCode(404);
        assertThat(SignIn.office("lang-son")
                        .get(TEMPLATES + "/INVITATION")
                        .jsonPath()
                        .getBoolean("own"))
                .isFalse();
    }

    @Test
    void data_are_text_and_never_a_template() throws IOException {
        APlan hostile = APlan.of("lang-son")
                .titled("Tổ chức {mật khẩu} [bảng] # Hội nghị")
                .drafted();
        byte[] pdf = hostile.office()
                .get("/api/v1/plans/" + hostile.id() + "/papers/INVITATION/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(pdf)).contains("{mật khẩu} [bảng] # Hội nghị");
    }

    /** Whoever writes a template may use every name that the list offers, on any plan. */
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_place_that_is_offered_can_be_filled(PaperKind kind) {
        StringBuilder every = new StringBuilder();
        for (var place : PaperPlaces.of(kind).all()) {
            switch (place.form()) {
                case TEXT -> every.append("{").append(place.name()).append("}\n");
                case TABLE -> every.append("[").append(place.name()).append("]\n");
                case LIST ->
                    place.entry().forEach(name -> every.append("* {%s} - {%s}\n".formatted(place.name(), name)));
            }
        }
        int answer = SignIn.office("lang-son")
                .contentType(JSON)
                .body(Map.of("planId", plan.id(), "text", every.toString()))
                .post(TEMPLATES + "/" + kind + "/preview")
                .statusCode();
        // Nobody is invited to this plan and nothing came in: those kinds say so.
        assertThat(answer).isIn(200, 409);
        String shipped = PaperTemplates.shipped(kind);
        assertThat(EditTemplates.demandPrintable(kind, shipped)).isNotNull();
    }

    @Test
    void only_the_office_edits_texts() {
        for (var caller :
                List.of(SignIn.leader("lang-son"), SignIn.reader("lang-son"), SignIn.unit("lang-son/chi-lang"))) {
            caller.get(TEMPLATES + "/INVITATION").then().statusCode(403);
        }
        SignIn.stranger().get(TEMPLATES).then().statusCode(401);
        SignIn.office("lang-son").get(TEMPLATES + "/LETTER").then().statusCode(404);
    }

    private static ValidatableResponse save(String text) {
        return SignIn.office("lang-son")
                .header("If-Match", etag("INVITATION"))
                .contentType(JSON)
                .body(Map.of("text", text))
                .put(TEMPLATES + "/INVITATION")
                .then();
    }

    private static ValidatableResponse preview(String council, String text) {
        return SignIn.office(council)
                .contentType(JSON)
                .body(Map.of("planId", plan.id(), "text", text))
                .post(TEMPLATES + "/INVITATION/preview")
                .then();
    }

    private static String etag(String kind) {
        return SignIn.office("lang-son").get(TEMPLATES + "/" + kind).header("ETag");
    }

    private static String invitation() throws IOException {
        return text(plan.office()
                .get("/api/v1/plans/" + plan.id() + "/papers/INVITATION/pdf")
                .asByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
