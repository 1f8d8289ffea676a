package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** One screen, a number of statements that does not grow with what is on it. */
@QuarkusTest
class ObligationStatementsTest {

    private static final String DISTRICT = "quang-ngai/duc-pho";

    /** With the one that looks the session up and the two of the plan. */
    private static final int OF_A_DETAIL = 13;

    private static final int OF_A_LIST = 7;

    @Inject
    TestClock clock;

    private static long ofDetail(AnObligation owed) {
        return Statements.count(() -> owed.seenBy(owed.owner()).statusCode(200));
    }

    @Test
    void a_detail_takes_as_many_statements_with_versions_comments_and_delegates_as_without() {
        clock.setTo("2024-06-01T08:00:00+07:00");
        AnObligation owed = APlan.of(DISTRICT)
                .assigning(
                        AnAssignment.paper("Tình hình hoạt động").of(DISTRICT).before("2024-06-15"))
                .issuedOn("2024-05-20")
                .owedBy(DISTRICT);
        owed.seenBy(owed.owner());
        long bare = ofDetail(owed);
        assertThat(bare).isLessThanOrEqualTo(OF_A_DETAIL);

        List<Object> communes = List.of(
                AnAssignment.body(DISTRICT + "/xa-pho-an"),
                AnAssignment.body(DISTRICT + "/xa-pho-phong"),
                AnAssignment.body(DISTRICT + "/xa-pho-thuan"));
        owed.act(owed.owner(), "delegations", Map.of("bodyIds", communes))
                .then()
                .statusCode(201);
        for (int version = 0; version < 3; version++) {
            owed.upload("a.pdf", AnObligation.PDF).then().statusCode(201);
            owed.upload("b.pdf", AnObligation.PDF).then().statusCode(201);
            owed.send(Map.of()).then().statusCode(201);
            owed.act(owed.owner(), "comments", Map.of("text", "Đã gửi.")).then().statusCode(201);
            owed.act(owed.office(), "extensions", Map.of("newLastDay", "2024-07-0" + (version + 1), "reason", "x"))
                    .then()
                    .statusCode(201);
        }
        assertThat(ofDetail(owed)).isLessThanOrEqualTo(bare);
    }

    @Test
    void a_list_of_assignments_takes_as_many_statements_for_ten_as_for_one() {
        clock.reset();
        APlan plan = APlan.of("tra-vinh").assigning(paper()).drafted();
        list(plan);
        long ofOne = Statements.count(() -> list(plan));
        assertThat(ofOne).isLessThanOrEqualTo(OF_A_LIST);
        for (int more = 0; more < 9; more++) {
            plan.assign(paper()).then().statusCode(201);
        }
        assertThat(Statements.count(() -> list(plan))).isEqualTo(ofOne);
    }

    /** Rows go in batches; what grows is one small question for each body, whether its unit stands. */
    @Test
    void issuing_for_a_whole_province_takes_hardly_more_statements_than_for_nine_districts() {
        clock.setTo("2023-08-30T08:00:00+07:00");
        long nine = ofIssuing(AnAssignment.task("gửi báo cáo").ofAll("DISTRICT", "tra-vinh"));
        clock.setTo("2025-08-01T08:00:00+07:00");
        APlan ofForty = APlan.of("vinh-long-2025")
                .assigning(AnAssignment.task("gửi báo cáo").ofAll("COMMUNE", "vinh-long-2025"))
                .drafted();
        long forty = Statements.count(() -> ofForty.issuedOn("2025-08-01"));
        assertThat(ofForty.obligations()).isGreaterThan(40);
        assertThat(forty - nine).isLessThanOrEqualTo(ofForty.obligations() - 9);
    }

    private static long ofIssuing(AnAssignment assignment) {
        APlan plan = APlan.of("tra-vinh").assigning(assignment).drafted();
        return Statements.count(() -> plan.issuedOn("2023-08-30"));
    }

    private static AnAssignment paper() {
        return AnAssignment.paper("Chủ đề")
                .of("tra-vinh/cau-ke", "tra-vinh/tieu-can")
                .noLaterThan("2023-09-15");
    }

    private static void list(APlan plan) {
        plan.office().get("/api/v1/plans/" + plan.id() + "/assignments").then().statusCode(200);
    }
}
