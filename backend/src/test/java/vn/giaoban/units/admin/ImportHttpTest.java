package vn.giaoban.units.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static vn.giaoban.units.admin.RegisterApi.IMPORTS;
import static vn.giaoban.units.admin.RegisterApi.apply;
import static vn.giaoban.units.admin.RegisterApi.preview;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;

/** A list on its way in: read, tried, taken over. */
@QuarkusTest
class ImportHttpTest {

    @Inject
    Session database;

    @Test
    void aBadLineIsNamedAndTheOthersAreTakenWhenSoDecided() {
        Response sheet = read("Mã số;Tên;Mã cấp trên\nN1;tỉnh Nhập Một;\nN1a;xã Nhập A;N1\nN1b;Nhập B;N1\n");
        sheet.then()
                .body("remembered", is(false))
                .body("mapping.parentCode", is(2))
                .body("rows.size()", is(3));
        Map<String, Object> list = list(sheet, "2041-01-01");
        Response tried = preview(IMPORTS, list);
        tried.then()
                .statusCode(200)
                .body("imported.added", is(2))
                .body("imported.errors", is(1))
                .body("imported.lines[0].line", is(4))
                .body("imported.lines[0].outcome", equalTo("ERROR"));
        apply(IMPORTS, "list", list, tried).then().statusCode(422).body("code", equalTo("LIST_HAS_ERRORS"));

        list.put("skipErrors", true);
        apply(IMPORTS, "list", list, preview(IMPORTS, list)).then().statusCode(200);

        SignIn.reader("tra-vinh")
                .queryParam("q", "nhap a")
                .queryParam("asOf", "2041-01-01")
                .get("/api/v1/units")
                .then()
                .body("items.path", contains("tỉnh Nhập Một › xã Nhập A"));
        read("mã số;TÊN;Mã cấp trên\nN1;tỉnh Nhập Một;\n").then().body("remembered", is(true));
        SignIn.administrator()
                .get("/api/v1/units/log")
                .then()
                .body("items.text", hasItems("Nhập danh mục đơn vị từ ngày 01/01/2041: 2 đơn vị mới"));
    }

    @Test
    void theSameListTwiceChangesNothing() {
        Response sheet = read("Mã;Tên;Mã cấp trên\nN2;tỉnh Lặp Lại;\nN2a;xã Lặp Lại;N2\n");
        Map<String, Object> list = list(sheet, "2041-01-01");
        apply(IMPORTS, "list", list, preview(IMPORTS, list)).then().statusCode(200);

        preview(IMPORTS, list)
                .then()
                .body("imported.unchanged", is(2))
                .body("counts.unitsAdded", is(0))
                .body("counts.unitsChanged", is(0));
    }

    /** Rows travel by the hundred: the country is written in some dozens of statements. */
    @Test
    void theCountryIsWrittenInFewStatements() {
        String lines = IntStream.range(0, 34)
                        .mapToObj(province -> "W%02d,tỉnh Nước %d,".formatted(province, province))
                        .collect(Collectors.joining("\n", "Mã,Tên,Mã cấp trên\n", "\n"))
                + IntStream.range(0, 3_321)
                        .mapToObj(commune -> "%d,xã Nước %d,W%02d".formatted(60_000 + commune, commune, commune % 34))
                        .collect(Collectors.joining("\n"));
        Map<String, Object> list = list(read(lines), "2045-01-01");
        Response tried = preview(IMPORTS, list);
        tried.then().statusCode(200).body("imported.added", is(3_355)).body("imported.errors", is(0));
        long before = sentSoFar();
        apply(IMPORTS, "list", list, tried).then().statusCode(200);

        assertThat(sentSoFar() - before).as("statements sent to the database").isBetween(14L, 400L);
        assertThat(communes()).isEqualTo(3_321);
    }

    @Test
    void onlyAdministratorsImportAndOtherEncodingsAreRefused() {
        SignIn.office("tra-vinh")
                .contentType("application/octet-stream")
                .body("Mã;Tên\n1;x".getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/read")
                .then()
                .statusCode(403);
        SignIn.administrator()
                .contentType("application/octet-stream")
                .body("Mã;Tên\n1;Cầu Kè".getBytes(StandardCharsets.UTF_16))
                .post(IMPORTS + "/read")
                .then()
                .statusCode(422)
                .body("code", equalTo("LIST_NOT_UTF8"));
    }

    /** What triggers do with each row is not sent. */
    @Transactional
    long sentSoFar() {
        return Long.parseLong(database.createNativeQuery(
                        "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'",
                        String.class)
                .getSingleResult());
    }

    @Transactional
    long communes() {
        return database.createNativeQuery(
                        "SELECT COUNT(*) FROM unit_version WHERE full_name LIKE 'xã Nước %'", Long.class)
                .getSingleResult();
    }

    private static Response read(String text) {
        Response sheet = SignIn.administrator()
                .contentType("application/octet-stream")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "/read");
        sheet.then().statusCode(200);
        return sheet;
    }

    private static Map<String, Object> list(Response sheet, String from) {
        Map<String, Object> list = new HashMap<>();
        list.put("headings", sheet.path("headings"));
        list.put("mapping", sheet.path("mapping"));
        list.put("rows", sheet.path("rows"));
        list.put("from", from);
        list.put("withBodies", false);
        list.put("endMissing", false);
        list.put("skipErrors", false);
        return list;
    }
}
