package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.overview.OverviewApi.CALENDAR;
import static vn.giaoban.overview.OverviewApi.OBLIGATIONS;
import static vn.giaoban.overview.OverviewApi.PLANS;
import static vn.giaoban.overview.OverviewApi.START_PAGE;
import static vn.giaoban.overview.OverviewApi.boardOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** A screen costs as many statements with many rows as with one. */
@QuarkusTest
class OverviewStatementsTest {

    private static final String DUC_PHO = "quang-ngai/duc-pho";
    private static final String PHO_AN = "quang-ngai/duc-pho/xa-pho-an";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    @Test
    void a_board_costs_the_same_for_one_row_and_for_seventy_five() {
        APlan one = APlan.of(DUC_PHO).assigning(paper(1).of(PHO_AN)).issuedOn("2023-08-30");
        APlan many = many();
        for (Supplier<RequestSpecification> caller :
                List.<Supplier<RequestSpecification>>of(one::office, () -> SignIn.unit(DUC_PHO))) {
            for (Map<String, ?> query : List.of(
                    Map.of("limit", 200),
                    Map.of("asOf", "2023-08-30", "limit", 200),
                    Map.of("standing", "OPEN", "limit", 200))) {
                long few = cost(caller, boardOf(one), query);
                assertThat(cost(caller, boardOf(many), query))
                        .as(query.toString())
                        .isEqualTo(few);
            }
            long few = cost(caller, PLANS + "/" + one.id() + "/board.xlsx", Map.of());
            assertThat(cost(caller, PLANS + "/" + many.id() + "/board.xlsx", Map.of()))
                    .isEqualTo(few);
        }
    }

    @Test
    void every_list_costs_the_same_for_one_row_and_for_all() {
        many();
        many();
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        lists.put(PLANS, Map.of());
        lists.put(OBLIGATIONS, Map.of("filter", "ALL"));
        for (Supplier<RequestSpecification> caller :
                List.<Supplier<RequestSpecification>>of(() -> SignIn.office(DUC_PHO), () -> SignIn.unit(DUC_PHO))) {
            lists.forEach((path, query) -> assertThat(cost(caller, path, with(query, "limit", "200")))
                    .as(path)
                    .isEqualTo(cost(caller, path, with(query, "limit", "1"))));
        }
    }

    @Test
    void start_page_and_calendar_do_not_grow_with_what_they_show() {
        APlan.of(DUC_PHO)
                .announcing("Hội nghị", "2023-09-22", "2023-09-25")
                .assigning(paper(1).of(PHO_AN))
                .issuedOn("2023-08-30");
        Supplier<RequestSpecification> unit = () -> SignIn.unit(PHO_AN);
        Map<String, String> september = Map.of("from", "2023-09-01", "to", "2023-09-30");
        long page = cost(unit, START_PAGE, Map.of());
        long month = cost(unit, CALENDAR, september);
        long day = cost(unit, CALENDAR + "/2023-09-15", Map.of());
        many();
        Supplier<RequestSpecification> office = () -> SignIn.office(DUC_PHO);
        assertThat(cost(office, START_PAGE, Map.of())).isLessThanOrEqualTo(page + 2);
        assertThat(cost(unit, CALENDAR, september)).isLessThanOrEqualTo(month + 1);
        assertThat(cost(office, CALENDAR + "/2023-09-15", Map.of())).isEqualTo(day);
    }

    private static APlan many() {
        APlan plan = APlan.of(DUC_PHO).announcing("Hội nghị", "2023-09-22", "2023-09-25");
        for (int product = 1; product <= 5; product++) {
            plan.assigning(paper(product).ofAll("COMMUNE", DUC_PHO));
        }
        return plan.issuedOn("2023-08-30");
    }

    private static AnAssignment paper(int number) {
        return AnAssignment.paper("Báo cáo " + number).noLaterThan("2023-09-15");
    }

    /** The second time, when the session is known and the queries are prepared. */
    private static long cost(Supplier<RequestSpecification> caller, String path, Map<String, ?> query) {
        Runnable call = () -> caller.get().queryParams(query).get(path).then().statusCode(200);
        call.run();
        long statements = Statements.count(call);
        assertThat(statements).as(path).isPositive();
        return statements;
    }

    private static Map<String, String> with(Map<String, String> query, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return more;
    }
}
