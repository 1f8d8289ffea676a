package vn.giaoban.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;

/** The register as a list to be kept, with the filters of the list. */
@QuarkusTest
class UnitSheetHttpTest {

    private static final String UNITS = "/api/v1/units";

    @Test
    void it_has_what_the_list_has() throws IOException {
        Map<String, String> filter = Map.of("q", "cau ke", "asOf", "2023-09-15");
        List<String> listed = SignIn.unit("tra-vinh/cau-ke")
                .queryParams(filter)
                .queryParam("limit", 200)
                .get(UNITS)
                .path("items.fullName");
        Response sheet = SignIn.unit("tra-vinh/cau-ke").queryParams(filter).get(UNITS + "/export.xlsx");
        sheet.then().statusCode(200);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(sheet.asByteArray()), new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.subList(1, rows.size()))
                    .extracting(row -> row.getCellText(1))
                    .containsExactlyElementsOf(listed)
                    .contains("huyện Cầu Kè");
            assertThat(rows.get(1).getCell(6).asDate()).isBefore(LocalDateTime.parse("2023-09-15T00:00"));
            assertThat(rows.get(1).getCellText(5)).startsWith("tỉnh Trà Vinh");
        }
    }

    @Test
    void as_csv_too_and_wrong_questions_are_told() {
        assertThat(new String(
                        SignIn.reader("tra-vinh")
                                .queryParams(Map.of("level", "PROVINCE", "asOf", "2023-09-15"))
                                .get(UNITS + "/export.csv")
                                .asByteArray(),
                        StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"STT\";\"Tên đầy đủ\";")
                .contains("\"tỉnh Trà Vinh\"")
                .doesNotContain("huyện");
        SignIn.reader("tra-vinh")
                .queryParam("q", "x".repeat(101))
                .get(UNITS + "/export.csv")
                .then()
                .statusCode(422);
        SignIn.reader("tra-vinh")
                .queryParam("asOf", "hôm nay")
                .get(UNITS + "/export.csv")
                .then()
                .statusCode(400);
        SignIn.stranger().get(UNITS + "/export.csv").then().statusCode(401);
    }
}
