package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giaoban.overview.OverviewApi.boardOf;
import static vn.giaoban.overview.OverviewApi.get;
import static vn.giaoban.overview.OverviewApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A board as it was at the end of a day. */
@QuarkusTest
class BoardLooksBackHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String DINH_LAP = "lang-son/dinh-lap";
    private static final String CUONG_LOI = "lang-son/dinh-lap/xa-cuong-loi";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    @Test
    void each_day_shows_what_had_arrived_by_its_end() {
        APlan plan = issued("tra-vinh", CAU_KE);
        AnObligation owed = plan.owedBy(CAU_KE);
        at("2023-09-12T10:00:00+07:00");
        owed.handIn().then().statusCode(201);
        at("2023-09-13T10:00:00+07:00");
        owed.act(plan.office(), "return", Map.of("reason", "Thiếu số liệu."))
                .then()
                .statusCode(200);
        at("2023-09-18T10:00:00+07:00");
        owed.handIn().then().statusCode(201);
        at("2023-09-20T10:00:00+07:00");

        asOf(plan, "2023-08-29")
                .body("items", hasSize(0))
                .body("total", equalTo(0))
                .body("counts.total", equalTo(0));
        row(plan, "2023-09-11", "OPEN", "OPEN", 0);
        row(plan, "2023-09-12", "SENT", "ON_TIME", 1);
        row(plan, "2023-09-13", "RETURNED", "DUE_SOON", 1);
        row(plan, "2023-09-15", "RETURNED", "DUE_SOON", 1);
        row(plan, "2023-09-16", "RETURNED", "OVERDUE", 1);
        row(plan, "2023-09-18", "SENT", "LATE", 2);
        asOf(plan, "2023-09-16").body("items[0].daysLate", equalTo(1)).body("counts.overdue", equalTo(1));
        asOf(plan, "2023-09-12").body("counts.handedIn", equalTo(1)).body("counts.percent", equalTo(100));
        asOf(plan, "2023-09-13").body("counts.handedIn", equalTo(0)).body("counts.returned", equalTo(1));
    }

    @Test
    void today_and_any_day_to_come_are_now() {
        APlan plan = issued("tra-vinh", CAU_KE);
        plan.owedBy(CAU_KE).handIn().then().statusCode(201);
        List<Object> now = OverviewApi.board(plan, plan.office()).getList("items");
        for (String day : List.of("2023-08-30", "2023-12-31")) {
            assertThat(read(plan.office(), boardOf(plan), Map.of("asOf", day)).getList("items"))
                    .isEqualTo(now);
        }
    }

    @Test
    void what_was_delegated_is_told_as_of_that_day_too() {
        APlan plan = issued("lang-son", DINH_LAP);
        AnObligation owed = plan.owedBy(DINH_LAP);
        at("2023-09-05T10:00:00+07:00");
        owed.act(SignIn.unit(DINH_LAP), "delegations", Map.of("bodyIds", List.of(AnAssignment.body(CUONG_LOI))))
                .then()
                .statusCode(201);
        at("2023-09-07T10:00:00+07:00");
        owed.delegatedTo(CUONG_LOI).handIn().then().statusCode(201);
        at("2023-09-10T10:00:00+07:00");

        delegated(plan, "2023-09-04", 0, 0);
        delegated(plan, "2023-09-05", 1, 0);
        delegated(plan, "2023-09-07", 1, 1);
        JsonPath now = OverviewApi.board(plan, plan.office());
        assertThat(now.getInt("counts.total"))
                .as("the district stays answerable, once")
                .isEqualTo(1);
        assertThat(now.getInt("counts.handedIn")).isZero();
    }

    @Test
    void a_commune_that_sees_only_what_was_delegated_to_it_has_that_counted() {
        APlan plan = issued("lang-son", DINH_LAP);
        plan.owedBy(DINH_LAP)
                .act(SignIn.unit(DINH_LAP), "delegations", Map.of("bodyIds", List.of(AnAssignment.body(CUONG_LOI))))
                .then()
                .statusCode(201);
        JsonPath commune = OverviewApi.board(plan, SignIn.unit(CUONG_LOI));
        assertThat(commune.getList("items.body.unitName")).containsExactly("xã Cường Lợi");
        assertThat(commune.getInt("counts.total")).isEqualTo(1);
        assertThat(commune.getInt("counts.percent")).isZero();
        JsonPath district = OverviewApi.board(plan, SignIn.unit(DINH_LAP));
        assertThat(district.getList("items.body.unitName")).containsExactly("huyện Đình Lập", "xã Cường Lợi");
        assertThat(district.getInt("counts.total")).isEqualTo(1);
    }

    private void delegated(APlan plan, String day, int total, int done) {
        JsonPath board = read(plan.office(), boardOf(plan), Map.of("asOf", day));
        assertThat(board.getList("items")).as(day).hasSize(1 + total);
        assertThat(board.getInt("items[0].delegatedTotal")).as(day).isEqualTo(total);
        assertThat(board.getInt("items[0].delegatedDone")).as(day).isEqualTo(done);
    }

    private static void row(APlan plan, String day, String state, String standing, int versions) {
        JsonPath board = read(plan.office(), boardOf(plan), Map.of("asOf", day));
        assertThat(board.getString("asOf")).isEqualTo(day);
        assertThat(board.<String, Object>getMap("items[0]"))
                .as(day)
                .containsEntry("state", state)
                .containsEntry("standing", standing)
                .containsEntry("versions", versions);
        assertThat(read(plan.office(), boardOf(plan), Map.of("asOf", day, "standing", standing))
                        .getInt("total"))
                .as(day + " " + standing)
                .isEqualTo(1);
    }

    private static ValidatableResponse asOf(APlan plan, String day) {
        return get(plan.office(), boardOf(plan), Map.of("asOf", day)).statusCode(200);
    }

    private static APlan issued(String council, String unit) {
        return APlan.of(council)
                .assigning(AnAssignment.paper("Điều hành kỳ họp").of(unit).noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }

    private void at(String moment) {
        clock.setTo(moment);
    }
}
