package vn.giaoban.paperwork.linting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;

/** A document that somebody brings to be checked. */
@QuarkusTest
class LayoutCheckHttpTest {

    @Test
    void what_is_right_has_no_findings_and_all_rules_were_looked_at() throws IOException {
        check(SignIn.office("tra-vinh"), "Kế hoạch.docx", APaper.plan().docx())
                .statusCode(200)
                .body("fileName", equalTo("Kế hoạch.docx"))
                .body("findings", hasSize(0))
                .body("rules", hasSize(LayoutRule.values().length))
                .body("rules.findAll { !it.clean }", hasSize(0));
    }

    @Test
    void what_is_wrong_is_said_with_the_clause_and_the_line() throws IOException {
        byte[] docx = APaper.plan().text("ngày 05 tháng 8", "ngày 5 tháng 08").docx();
        check(SignIn.unit("tra-vinh/cau-ke"), "a.docx", docx)
                .statusCode(200)
                .body("findings", hasSize(2))
                .body("findings[0].rule", equalTo("PLACE_AND_DATE"))
                .body("findings[0].clause", equalTo("Phụ lục I, Phần I, mục II.4"))
                .body("findings[0].message", equalTo("Ngày nhỏ hơn 10 phải có số 0 phía trước."))
                .body("findings[0].excerpt", startsWith("Trà Vinh, ngày 5"))
                .body("rules.findAll { !it.clean }.rule", hasItem("PLACE_AND_DATE"));
    }

    @Test
    void other_files_are_refused_and_the_refusal_says_what_to_bring() {
        check(SignIn.office("tra-vinh"), "a.txt", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("LAYOUT_NEEDS_DOCX"));
        check(SignIn.office("tra-vinh"), "a.pdf", AnObligation.PDF)
                .statusCode(422)
                .body("code", equalTo("LAYOUT_UNREADABLE"))
                .body("reason", equalTo("EMPTY"));
        check(SignIn.office("tra-vinh"), "a.docx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("LAYOUT_UNREADABLE"));
        check(SignIn.office("tra-vinh"), "a.docx", new byte[0]).statusCode(422);
    }

    @Test
    void readers_and_strangers_do_not_check() throws IOException {
        byte[] docx = APaper.plan().docx();
        check(SignIn.reader("tra-vinh"), "a.docx", docx).statusCode(403);
        check(SignIn.stranger(), "a.docx", docx).statusCode(401);
    }

    private static ValidatableResponse check(RequestSpecification caller, String name, byte[] file) {
        return caller.queryParam("name", name)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/layout-checks")
                .then();
    }
}
