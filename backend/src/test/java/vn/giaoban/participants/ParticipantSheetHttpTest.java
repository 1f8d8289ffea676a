package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giaoban.participants.ParticipantsApi.addGroup;
import static vn.giaoban.participants.ParticipantsApi.group;
import static vn.giaoban.participants.ParticipantsApi.groupId;
import static vn.giaoban.participants.ParticipantsApi.list;
import static vn.giaoban.participants.ParticipantsApi.name;
import static vn.giaoban.participants.ParticipantsApi.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** Lists of people that offices keep in their own spreadsheets. */
@QuarkusTest
class ParticipantSheetHttpTest {

    @Inject
    TestClock clock;

    private APlan plan;

    @BeforeEach
    void aPlanThatInvitesTwoOfADistrict() {
        clock.reset();
        clock.setTo("2023-09-01T08:00:00+07:00");
        plan = APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .drafted();
        addGroup(plan, group("Lãnh đạo HĐND huyện", 2, "tra-vinh/tra-cu"))
                .then()
                .statusCode(201);
        addGroup(plan, group("Khách mời", null)).then().statusCode(201);
        plan.issuedOn("2023-08-30");
    }

    @Test
    void the_header_is_found_below_titles_and_a_number_gets_its_zero_back() {
        byte[] sheet = sheet(page -> {
            page.value(0, 0, "DANH SÁCH ĐẠI BIỂU");
            page.value(2, 0, "STT");
            page.value(2, 1, "Ho\u0323 va\u0300 te\u0302n");
            page.value(2, 2, "Chức vụ");
            page.value(2, 3, "Số điện thoại");
            page.value(3, 0, 1);
            page.value(3, 1, "Trần Mẫu Một\u00a0");
            page.value(3, 2, "Chủ tịch HĐND");
            page.value(3, 3, 900000001);
        });
        send(SignIn.unit("tra-vinh/tra-cu"), sheet, "?groupId=" + groupId(plan, 0) + "&dryRun=true")
                .then()
                .statusCode(200)
                .body("written", equalTo(false))
                .body("added", equalTo(1))
                .body("lines[0].number", equalTo(4))
                .body("lines[0].body", equalTo("Thường trực HĐND huyện Trà Cú"));
        list(plan.office(), plan).then().body("counts.total", equalTo(0));
        send(SignIn.unit("tra-vinh/tra-cu"), sheet, "?groupId=" + groupId(plan, 0))
                .then()
                .statusCode(200);
        list(plan.office(), plan)
                .then()
                .body("items[0].name", equalTo("Trần Mẫu Một"))
                .body("items[0].phone", equalTo("0900000001"));
    }

    @Test
    void one_bad_line_and_nothing_is_written() {
        byte[] sheet = sheet(page -> {
            head(page);
            row(page, 1, "Khách mời", "Lê Mẫu Một");
            row(page, 2, "Không có nhóm này", "Lê Mẫu Hai");
            page.value(3, 0, "Khách mời");
            page.value(3, 2, "Có chức danh mà không có tên");
        });
        send(plan.office(), sheet, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("ADD", "ERROR", "ERROR"))
                .body("lines[1].problems.field", contains("group"))
                .body("lines[2].problems.field", contains("name"));
        send(plan.office(), sheet, "")
                .then()
                .statusCode(422)
                .body("code", equalTo("SHEET_HAS_ERRORS"))
                .body("violations.field", hasItem("lines[3].group"));
        list(plan.office(), plan).then().body("counts.total", equalTo(0));
    }

    @Test
    void the_quota_holds_for_a_sheet_too() {
        byte[] sheet = sheet(page -> {
            head(page);
            for (int line = 1; line <= 3; line++) {
                row(page, line, "Lãnh đạo HĐND huyện", "Người Mẫu " + (char) ('A' + line));
            }
        });
        send(SignIn.unit("tra-vinh/tra-cu"), sheet, "?dryRun=true")
                .then()
                .body("lines.outcome", contains("ADD", "ADD", "ERROR"));
    }

    @Test
    void what_was_exported_imports_to_the_same_and_a_formula_stays_text() {
        name(plan.office(), plan, groupId(plan, 1), person("=1+1 Mẫu")).then().statusCode(201);
        byte[] exported = plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participants.xlsx")
                .asByteArray();
        send(plan.office(), exported, "")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("lines[0].name", equalTo("=1+1 Mẫu"));
    }

    @Test
    void as_csv_a_formula_is_harmless_and_the_filters_hold() {
        name(plan.office(), plan, groupId(plan, 1), person("=1+1 Mẫu")).then().statusCode(201);
        name(plan.office(), plan, groupId(plan, 1), person("Lê Mẫu Hai")).then().statusCode(201);
        String path = "/api/v1/plans/" + plan.id() + "/participants.csv";
        assertThat(new String(plan.office().get(path).asByteArray(), StandardCharsets.UTF_8))
                .contains(";\"'=1+1 Mẫu\";")
                .contains("Lê Mẫu Hai");
        assertThat(plan.office().queryParam("q", "le mau").get(path).asString()).doesNotContain("1+1");
        assertThat(SignIn.office("hau-giang").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_no_sheet_is_told_and_strangers_are_kept_out() {
        send(plan.office(), new byte[] {1, 2, 3}, "").then().statusCode(422).body("code", equalTo("UNREADABLE_SHEET"));
        send(plan.office(), sheet(page -> page.value(0, 0, "Chẳng có gì")), "")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNREADABLE_SHEET"));
        send(SignIn.office("hau-giang"), sheet(page -> head(page)), "").then().statusCode(422);
        byte[] sheet = sheet(page -> {
            head(page);
            row(page, 1, "Khách mời", "Lê Mẫu Một");
        });
        send(SignIn.office("hau-giang"), sheet, "").then().statusCode(404);
        send(SignIn.unit("tra-vinh/tra-cu"), sheet, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("lines[0].problems.field", contains("body"));
        assertThat(SignIn.reader("tra-vinh")
                        .get("/api/v1/plans/" + plan.id() + "/participants.xlsx")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_list_sent_twice_under_one_key_is_written_once() {
        byte[] sheet = sheet(page -> {
            head(page);
            row(page, 1, "Khách mời", "Trần Mẫu Hai");
        });
        for (String replayed : new String[] {null, "true"}) {
            plan.office()
                    .header("Idempotency-Key", "danh-sach-" + plan.id())
                    .contentType("application/octet-stream")
                    .body(sheet)
                    .post("/api/v1/plans/" + plan.id() + "/participants/import")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", replayed)
                    .body("added", equalTo(1));
        }
        list(plan.office(), plan).then().body("counts.total", equalTo(1));
    }

    private Response send(RequestSpecification caller, byte[] sheet, String query) {
        return caller.contentType("application/octet-stream")
                .body(sheet)
                .post("/api/v1/plans/" + plan.id() + "/participants/import" + query);
    }

    private static void head(Worksheet page) {
        page.value(0, 0, "Thành phần");
        page.value(0, 1, "Họ và tên");
        page.value(0, 2, "Chức danh");
    }

    private static void row(Worksheet page, int line, String group, String name) {
        page.value(line, 0, group);
        page.value(line, 1, name);
    }

    private static byte[] sheet(Consumer<Worksheet> filled) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "Test", null)) {
                filled.accept(workbook.newWorksheet("Danh sách"));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
