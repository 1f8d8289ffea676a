package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.AssignmentDrafts;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** What is written into a draft in the very moment in which the plan is issued is issued with it, or refused. */
@QuarkusTest
class DraftRaceTest {

    private static final Scope OFFICE = new Scope(
            UUID.randomUUID(),
            Role.OFFICE,
            UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE),
            UnitRegister.unitId("tra-vinh"),
            "Văn phòng");

    /** Long enough for the issuing request to arrive at the row that it has to wait for. */
    private static final int A_WHILE = 1500;

    @Inject
    AssignmentDrafts assignments;

    @Inject
    GroupDrafts groups;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    private APlan plan;

    @BeforeEach
    void aDraft() {
        clock.reset();
        clock.setTo("2023-08-30T08:00:00+07:00");
        plan = APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .drafted();
    }

    @Test
    void issuing_waits_for_whoever_is_writing_and_misses_nothing() throws Exception {
        try (ExecutorService office = Executors.newSingleThreadExecutor()) {
            Future<APlan> issuing = QuarkusTransaction.requiringNew().call(() -> {
                write();
                Future<APlan> waiting = office.submit(() -> plan.issuedOn("2023-08-30"));
                Thread.sleep(A_WHILE);
                assertThat(waiting).isNotDone();
                return waiting;
            });
            issuing.get();
        }
        assertThat(plan.obligations()).isEqualTo(1);
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-naming")
                .then()
                .statusCode(200)
                .body("group", contains("Chủ tịch HĐND 01 xã"));
    }

    @Test
    void whoever_comes_after_it_is_told() {
        plan.issuedOn("2023-08-30");
        plan.assign(anAssignment()).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_ISSUED"));
        ParticipantsApi.addGroup(plan, ParticipantsApi.group("Khách mời", 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_ISSUED"));
    }

    private void write() {
        UUID id = UUID.fromString(plan.id());
        assignments.add(id, json.convertValue(anAssignment().body(), AssignmentContent.class), OFFICE);
        groups.add(
                id,
                json.convertValue(
                        ParticipantsApi.group("Chủ tịch HĐND 01 xã", 1, "tra-vinh/cau-ke"), GroupContent.class),
                OFFICE);
    }

    private static AnAssignment anAssignment() {
        return AnAssignment.paper("Hoạt động giám sát").of("tra-vinh/cau-ke").noLaterThan("2023-09-15");
    }
}
