package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.giaoban.overview.OverviewApi.boardOf;
import static vn.giaoban.overview.OverviewApi.get;
import static vn.giaoban.overview.OverviewApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.assignments.ObligationState;
import vn.giaoban.assignments.Standing;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** The progress board of a plan: what it tells, to whom, and what its filters leave. */
@QuarkusTest
class BoardHttpTest {

    private static APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void onThatWednesday() {
        if (plan == null) {
            plan = TraVinhBoard.made(clock);
        }
        clock.setTo(TraVinhBoard.NOW);
    }

    @Test
    void the_office_sees_every_paper_with_its_state_and_standing() {
        JsonPath board = OverviewApi.board(plan, plan.office());
        assertThat(board.getList("items.topic"))
                .containsExactlyInAnyOrderElementsOf(new ArrayList<Object>(TraVinhBoard.PAPERS.keySet()));
        assertThat(board.getList("columns.topic")).hasSameSizeAs(TraVinhBoard.PAPERS.keySet());
        assertThat(row(board, "Gửi chậm"))
                .containsEntry("state", "SENT")
                .containsEntry("standing", "LATE")
                .containsEntry("daysLate", 4)
                .containsEntry("versions", 1)
                .containsEntry("submittedAt", "2023-09-12T03:00:00Z");
        assertThat(row(board, "Trả lại"))
                .containsEntry("state", "RETURNED")
                .containsEntry("standing", "OVERDUE")
                .containsEntry("daysLate", 5)
                .containsEntry("lastDayText", "hết ngày thứ Sáu 08/09/2023");
        assertThat(row(board, "Không hạn")).containsEntry("standing", "NO_DATE").doesNotContainKey("lastDay");
        assertThat(row(board, "Bản nháp")).containsEntry("state", "DRAFT").containsEntry("standing", "DUE_SOON");
    }

    @Test
    void the_counts_are_those_of_the_rows_without_what_was_excused_or_withdrawn() {
        Map<String, Object> counts = OverviewApi.board(plan, plan.office()).getMap("counts");
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("total", 10),
                Map.entry("due", 9),
                Map.entry("handedIn", 3),
                Map.entry("notSent", 5),
                Map.entry("dueSoon", 2),
                Map.entry("overdue", 2),
                Map.entry("toReview", 2),
                Map.entry("returned", 1),
                Map.entry("accepted", 1),
                Map.entry("late", 1),
                Map.entry("nil", 0),
                Map.entry("extended", 0),
                Map.entry("excused", 1),
                Map.entry("percent", 33));
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.copyOf(expected));
    }

    @Test
    void each_standing_filters_exactly_the_rows_that_have_it() {
        JsonPath whole = OverviewApi.board(plan, plan.office());
        Map<Standing, List<String>> byStanding = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            List<String> ids = whole.getList("items.findAll { it.standing == '" + standing + "' }.id");
            assertThat(ids).as("The example has no " + standing).isNotEmpty();
            assertThat(filtered("standing", standing)).as(standing.name()).containsExactlyElementsOf(ids);
            byStanding.put(standing, ids);
        }
        assertThat(filtered("standing", List.of(Standing.OVERDUE, Standing.NO_DATE, Standing.SETTLED)))
                .hasSize(byStanding.get(Standing.OVERDUE).size()
                        + byStanding.get(Standing.NO_DATE).size()
                        + byStanding.get(Standing.SETTLED).size());
    }

    @Test
    void each_standing_agrees_with_the_rows_a_millisecond_before_and_at_the_last_moment() {
        for (String moment : List.of(
                "2023-09-15T23:59:59.999+07:00",
                "2023-09-16T00:00:00+07:00",
                "2023-09-12T23:59:59.999+07:00",
                "2023-09-13T00:00:00+07:00")) {
            clock.setTo(moment);
            JsonPath whole = OverviewApi.board(plan, plan.office());
            for (Standing standing : Standing.values()) {
                List<String> ids = whole.getList("items.findAll { it.standing == '" + standing + "' }.id");
                assertThat(filtered("standing", standing))
                        .as(standing + " at " + moment)
                        .containsExactlyElementsOf(ids);
            }
            assertThat(whole.getInt("counts.overdue"))
                    .isEqualTo(whole.getList("items.findAll { it.standing == 'OVERDUE' }")
                            .size());
            assertThat(whole.getInt("counts.dueSoon"))
                    .isEqualTo(whole.getList("items.findAll { it.standing == 'DUE_SOON' }")
                            .size());
        }
    }

    @Test
    void each_state_filters_exactly_the_rows_that_have_it() {
        JsonPath whole = OverviewApi.board(plan, plan.office());
        Set<ObligationState> seen = new TreeSet<>();
        for (ObligationState state : ObligationState.values()) {
            List<String> ids = whole.getList("items.findAll { it.state == '" + state + "' }.id");
            assertThat(filtered("state", state)).as(state.name()).containsExactlyElementsOf(ids);
            if (!ids.isEmpty()) {
                seen.add(state);
            }
        }
        assertThat(seen).hasSize(ObligationState.values().length - 1).doesNotContain(ObligationState.REFUSED);
    }

    @Test
    void a_search_needs_no_accents_and_finds_units_and_topics() {
        assertThat(topics(Map.of("q", "cau ke"))).containsExactlyInAnyOrder("Sắp đến hạn", "Bản nháp");
        assertThat(topics(Map.of("q", "THUONG TRUC HDND thi xa duyen hai"))).containsExactly("Được miễn");
        assertThat(topics(Map.of("q", "duoc mien"))).containsExactly("Được miễn");
        assertThat(topics(Map.of("q", "Da nhan"))).containsExactly("Đã nhận");
        assertThat(topics(Map.of("q", "%"))).isEmpty();
        assertThat(topics(Map.of("q", "_"))).isEmpty();
        assertThat(topics(Map.of("q", "\\"))).isEmpty();
        assertThat(topics(Map.of("q", "  "))).hasSameSizeAs(TraVinhBoard.PAPERS.keySet());
    }

    @Test
    void filters_meet_and_leave_the_counts_of_the_whole() {
        JsonPath whole = OverviewApi.board(plan, plan.office());
        String product = whole.getString("columns.find { it.topic == 'Gửi chậm' }.assignmentId");
        get(plan.office(), boardOf(plan), Map.of("assignmentId", product))
                .statusCode(200)
                .body("items.topic", equalTo(List.of("Gửi chậm")))
                .body("total", equalTo(1))
                .body("counts.total", equalTo(10));
        assertThat(topics(Map.of("unitId", UnitRegister.unitId("tra-vinh/cau-ngang"))))
                .containsExactlyInAnyOrder("Đã rút", "Gửi chậm");
        assertThat(topics(Map.of("unitId", UnitRegister.unitId("tra-vinh"))))
                .hasSameSizeAs(TraVinhBoard.PAPERS.keySet());
        assertThat(topics(Map.of("unitId", UnitRegister.unitId("tra-vinh/cau-ngang"), "state", "SENT")))
                .containsExactly("Gửi chậm");
        assertThat(topics(Map.of("unitId", UnitRegister.unitId("hau-giang")))).isEmpty();
    }

    @Test
    void a_unit_sees_its_own_rows_and_its_own_counts_only() {
        RequestSpecification cauKe = SignIn.unit("tra-vinh/cau-ke");
        JsonPath board = OverviewApi.board(plan, cauKe);
        assertThat(board.getList("items.topic")).containsExactlyInAnyOrder("Sắp đến hạn", "Bản nháp");
        assertThat(board.getList("columns.topic")).containsExactlyInAnyOrder("Sắp đến hạn", "Bản nháp");
        assertThat(board.getInt("counts.total")).isEqualTo(2);
        assertThat(board.getInt("counts.dueSoon")).isEqualTo(2);
        assertThat(board.getInt("counts.overdue")).isZero();
        assertThat(board.getInt("total")).isEqualTo(2);
        get(SignIn.unit("tra-vinh/cau-ke"), boardOf(plan), Map.of("q", "tieu can"))
                .body("items", hasSize(0));
    }

    @Test
    void another_council_sees_what_it_owes_itself() {
        for (RequestSpecification side : List.of(
                SignIn.office("tra-vinh/tieu-can"),
                SignIn.leader("tra-vinh/tieu-can"),
                SignIn.reader("tra-vinh/tieu-can"))) {
            JsonPath board = OverviewApi.board(plan, side);
            assertThat(board.getList("items.topic")).containsExactly("Đã quá hạn");
            assertThat(board.getInt("counts.percent")).isZero();
        }
    }

    @Test
    void strangers_find_nothing() {
        get(SignIn.stranger(), boardOf(plan), Map.of()).statusCode(401);
        for (RequestSpecification foreign : List.of(
                SignIn.office("hau-giang"),
                SignIn.leader("hau-giang"),
                SignIn.reader("hau-giang"),
                SignIn.unit("hau-giang/vi-thuy"))) {
            get(foreign, boardOf(plan), Map.of()).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        for (RequestSpecification own :
                List.of(SignIn.leader("tra-vinh"), SignIn.reader("tra-vinh"), SignIn.administrator())) {
            assertThat(OverviewApi.board(plan, own).getInt("total")).isEqualTo(TraVinhBoard.PAPERS.size());
        }
    }

    @Test
    void a_draft_has_an_empty_board_for_its_office_and_none_for_its_readers() {
        APlan draft = APlan.of("tra-vinh").drafted();
        get(draft.office(), boardOf(draft), Map.of())
                .statusCode(200)
                .body("items", hasSize(0))
                .body("columns", hasSize(0))
                .body("total", equalTo(0))
                .body("counts.percent", equalTo(100));
        get(SignIn.reader("tra-vinh"), boardOf(draft), Map.of()).statusCode(404);
    }

    @Test
    void every_row_names_the_plan() {
        get(plan.office(), boardOf(plan), Map.of())
                .body("items.planId", everyItem(equalTo(plan.id())))
                .body("items.planTitle", everyItem(equalTo("Bảng tiến độ của Trà Vinh")))
                .body("items.planSymbol", everyItem(equalTo("KH-HĐND")));
    }

    private static List<String> filtered(String name, Object value) {
        RequestSpecification office = plan.office();
        office = value instanceof Collection<?> several
                ? office.queryParam(name, several)
                : office.queryParam(name, value);
        return office.queryParam("limit", 200)
                .get(boardOf(plan))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> topics(Map<String, ?> query) {
        return read(plan.office(), boardOf(plan), query).getList("items.topic");
    }

    private static Map<String, Object> row(JsonPath board, String topic) {
        return board.getMap("items.find { it.topic == '" + topic + "' }");
    }
}
