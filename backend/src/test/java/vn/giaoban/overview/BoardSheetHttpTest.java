package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.overview.OverviewApi.PLANS;
import static vn.giaoban.overview.OverviewApi.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** The board as a spreadsheet opens it. */
@QuarkusTest
class BoardSheetHttpTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.com\";\"Bấm vào đây\") & <b>";

    private static APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void twoPapers() {
        clock.reset();
        if (plan == null) {
            plan = APlan.of("tra-vinh")
                    .assigning(AnAssignment.paper(FORMULA).of("tra-vinh/cau-ke").noLaterThan("2023-09-15"))
                    .assigning(AnAssignment.task("Chọn địa điểm").of("tra-vinh/tra-cu"))
                    .issuedOn("2023-08-30");
            clock.setTo("2023-09-18T08:05:00+07:00");
            plan.owedBy("tra-vinh/cau-ke").handIn().then().statusCode(201);
        }
        clock.setTo("2023-09-18T08:05:00+07:00");
    }

    @Test
    void dates_are_dates_and_numbers_are_numbers() {
        List<Row> rows = rows(sheet(plan.office(), Map.of()));
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getCellText(5)).isEqualTo("Hạn (ngày cuối)");
        Row late = rows.get(1);
        assertThat(late.getCellText(1)).isEqualTo("huyện Cầu Kè");
        assertThat(late.getCell(5).asDate()).isEqualTo(LocalDateTime.of(2023, 9, 15, 0, 0));
        assertThat(late.getCell(5).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(late.getCellText(6)).isEqualTo("Đã gửi, chậm");
        assertThat(late.getCell(7).asDate()).isEqualTo(LocalDateTime.of(2023, 9, 18, 8, 5));
        assertThat(late.getCell(8).asNumber()).isEqualByComparingTo("3");
        assertThat(late.getCell(9).asNumber()).isEqualByComparingTo("1");
        Row open = rows.get(2);
        assertThat(open.getCellText(4)).isEqualTo("Chọn địa điểm");
        assertThat(open.getCellText(6)).isEqualTo("Chưa gửi");
        assertThat(open.getOptionalCell(5)).map(Cell::getValue).isEmpty();
    }

    @Test
    void a_topic_that_looks_like_a_formula_stays_text() {
        Cell topic = rows(sheet(plan.office(), Map.of())).get(1).getCell(4);
        assertThat(topic.getType()).isEqualTo(CellType.STRING);
        assertThat(topic.getFormula()).isNull();
        assertThat(topic.asString()).isEqualTo(FORMULA);
    }

    @Test
    void the_same_board_is_a_csv_for_the_excel_of_vietnam() {
        Response answer = plan.office().queryParam("q", "cau ke").get(PLANS + "/" + plan.id() + "/board.csv");
        answer.then().statusCode(200);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"tien-do.csv\"");
        String csv = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF\"STT\";\"Đơn vị\";")
                .contains("\"huyện Cầu Kè\";")
                .contains(";\"'=HYPERLINK(")
                .contains(";\"15/09/2023\";")
                .doesNotContain("Trà Cú");
        get(SignIn.office("hau-giang"), PLANS + "/" + plan.id() + "/board.csv", Map.of())
                .statusCode(404);
    }

    @Test
    void a_board_of_many_pages_is_read_page_by_page() {
        APlan large = APlan.of("dong-thap");
        for (int i = 1; i <= 18; i++) {
            large.assigning(AnAssignment.paper("Chuyên đề " + i)
                    .ofAll("DISTRICT", "dong-thap")
                    .noLaterThan("2023-10-15"));
        }
        long all = large.issuedOn("2023-08-30").obligations();
        assertThat(all).isGreaterThan(200);
        String path = PLANS + "/" + large.id() + "/board.xlsx";
        long statements = Statements.count(
                () -> assertThat(rows(large.office().get(path).asByteArray())).hasSize((int) all + 1));
        // One for the session, one for the plan, two for each page of 200.
        assertThat(statements).isLessThanOrEqualTo(4 + 2 * ((all + 199) / 200));
    }

    @Test
    void it_follows_the_filters_and_the_scope_of_the_board() {
        assertThat(rows(sheet(plan.office(), Map.of("q", "tra cu")))).hasSize(2);
        assertThat(rows(sheet(plan.office(), Map.of("standing", "OVERDUE")))).hasSize(1);
        assertThat(rows(sheet(plan.office(), Map.of("asOf", "2023-09-17")))
                        .get(1)
                        .getCellText(6))
                .isEqualTo("Chưa gửi, quá hạn");
        assertThat(rows(sheet(SignIn.unit("tra-vinh/tra-cu"), Map.of()))).hasSize(2);
        String path = PLANS + "/" + plan.id() + "/board.xlsx";
        get(SignIn.office("hau-giang"), path, Map.of()).statusCode(404).contentType("application/problem+json");
        get(SignIn.stranger(), path, Map.of()).statusCode(401);
    }

    private static byte[] sheet(RequestSpecification caller, Map<String, String> query) {
        Response answer = caller.queryParams(query).get(PLANS + "/" + plan.id() + "/board.xlsx");
        answer.then().statusCode(200);
        assertThat(answer.contentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"tien-do.xlsx\"");
        return answer.asByteArray();
    }

    private static List<Row> rows(byte[] sheet) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(sheet), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
