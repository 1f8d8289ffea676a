package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.overview.OverviewApi.CALENDAR;
import static vn.giaoban.overview.OverviewApi.OBLIGATIONS;
import static vn.giaoban.overview.OverviewApi.PLANS;
import static vn.giaoban.overview.OverviewApi.boardOf;
import static vn.giaoban.overview.OverviewApi.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Cursor;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** What cannot be read is refused in words, never as a failure of the server. */
@QuarkusTest
class BadInputHttpTest {

    private static final String VIETNAMESE =
            ".*[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ].*";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    @Test
    void a_limit_lies_between_1_and_200() {
        for (String list : lists()) {
            for (String limit : List.of("0", "-1", "201")) {
                refused(list, Map.of("limit", limit), 422, "VALIDATION_FAILED", "limit");
            }
            refused(list, Map.of("limit", "nhiều"), 400, "MALFORMED_REQUEST", "limit");
        }
    }

    @Test
    void a_cursor_is_one_that_was_given() {
        for (String list : lists()) {
            for (String cursor : List.of(
                    "!!!",
                    "abc",
                    Cursor.of("x").encoded(),
                    Cursor.of("a", "b", "c", "d").encoded())) {
                refused(list, Map.of("cursor", cursor), 400, "MALFORMED_REQUEST", "cursor");
            }
        }
    }

    @Test
    void a_filter_names_what_there_is() {
        String board = lists().getLast();
        refused(board, Map.of("standing", "MUỘN"), 400, "MALFORMED_REQUEST", "standing");
        refused(board, Map.of("state", "LOST"), 400, "MALFORMED_REQUEST", "state");
        refused(board, Map.of("unitId", "tra-vinh"), 400, "MALFORMED_REQUEST", "unitId");
        refused(PLANS, Map.of("status", "LOST"), 400, "MALFORMED_REQUEST", "status");
        refused(PLANS, Map.of("year", "hai nghìn"), 400, "MALFORMED_REQUEST", "year");
        refused(OBLIGATIONS, Map.of("filter", "MINE"), 400, "MALFORMED_REQUEST", "filter");
    }

    @Test
    void a_day_is_a_day() {
        String board = lists().getLast();
        for (String day : List.of("15/9/2023", "2023-02-30", "hôm qua")) {
            refused(board, Map.of("asOf", day), 400, "MALFORMED_REQUEST", "asOf");
            refused(CALENDAR, Map.of("from", day, "to", "2023-09-30"), 400, "MALFORMED_REQUEST", "from");
            get(SignIn.office("tra-vinh"), CALENDAR + "/{day}".replace("{day}", day.replace("/", "-")), Map.of())
                    .statusCode(404);
        }
    }

    @Test
    void a_calendar_has_a_beginning_before_its_end_and_is_not_too_long() {
        refused(CALENDAR, Map.of("from", "2023-09-30", "to", "2023-09-01"), 422, "VALIDATION_FAILED", "to");
        refused(CALENDAR, Map.of("from", "2023-01-01", "to", "2023-07-20"), 422, "VALIDATION_FAILED", "to");
        refused(CALENDAR, Map.of("from", "2023-09-01"), 422, "VALIDATION_FAILED", "to");
        refused(CALENDAR, Map.of("to", "2023-09-01"), 422, "VALIDATION_FAILED", "from");
        get(SignIn.office("tra-vinh"), CALENDAR, Map.of("from", "2023-09-01", "to", "2023-09-01"))
                .statusCode(200);
    }

    @Test
    void days_beyond_all_plans_are_empty_not_a_failure() {
        String board = lists().getLast();
        for (String day : List.of("0001-01-01", "-0044-03-15", "9999-12-31", "+999999999-12-31", "-999999999-01-01")) {
            answered(board, Map.of("asOf", day));
            answered(CALENDAR, Map.of("from", day, "to", day));
            answered(CALENDAR + "/" + day, Map.of());
        }
        answered(PLANS, Map.of("year", "-2147483648"));
        answered(PLANS, Map.of("q", "x".repeat(3000)));
        answered(PLANS, Map.of("q", "\u0000'\"\\%_😀"));
        answered(board, Map.of("q", "😀".repeat(300)));
    }

    private static List<String> lists() {
        return List.of(PLANS, OBLIGATIONS, boardOf(APlan.of("tra-vinh").drafted()));
    }

    private static void answered(String path, Map<String, String> query) {
        int status = call(path, query).statusCode();
        assertThat(status).as(path + " " + query).isBetween(200, 499);
    }

    private static void refused(String path, Map<String, String> query, int status, String code, String field) {
        String request = path + " " + query;
        Response answer = call(path, query);
        assertThat(answer.statusCode()).as(request).isEqualTo(status);
        assertThat(answer.contentType()).as(request).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).as(request).isEqualTo(code);
        assertThat(answer.<String>path("detail")).as(request).matches(VIETNAMESE);
        assertThat(answer.<List<String>>path("violations.field")).as(request).contains(field);
    }

    private static Response call(String path, Map<String, String> query) {
        return SignIn.office("tra-vinh").queryParams(new HashMap<>(query)).get(path);
    }
}
