package vn.giaoban.sync;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.assignments.SuccessionOffers;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** Who stops seeing something is told that it is gone; who begins to see something old is told of it. */
@QuarkusTest
class LeftSightHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String SUCCESSOR = "vinh-long-2025/xa-cau-ke";
    private static final String OTHER_SUCCESSOR = "vinh-long-2025/xa-tam-ngai";
    private static final String DISTRICT = "lang-son/dinh-lap";
    private static final String COMMUNE = "lang-son/dinh-lap/xa-cuong-loi";

    @Inject
    TestClock clock;

    @Inject
    SuccessionOffers offers;

    @Inject
    EntityManager database;

    @BeforeEach
    void aWeekBeforeTheEndOfTheDistricts() {
        clock.setTo("2025-06-23T08:00:00+07:00");
    }

    /** Whatever happened so far was two hours ago: further back than readers reach by their overlap. */
    private void twoHoursLater() {
        for (String column : List.of("sync_row.modified_at", "sync_left.left_at", "sync_shown.shown_at")) {
            String[] place = column.split("\\.");
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "update " + place[0] + " set " + place[1] + " = " + place[1] + " - interval 2 hour")
                            .executeUpdate());
        }
    }

    private static Copy copy(String collection, Supplier<RequestSpecification> caller) {
        return new Copy(collection).refresh(caller, 200);
    }

    private static Set<String> submissionsOf(AnObligation owed, Copy copy) {
        return Set.copyOf(copy.items().values().stream()
                .filter(sent -> owed.id().toString().equals(sent.get("obligationId")))
                .map(sent -> (String) sent.get("id"))
                .toList());
    }

    @Test
    void a_successor_hears_of_what_it_took_over_and_the_others_that_it_is_gone() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Kết quả hoạt động").of(CAU_KE).noLaterThan("2025-07-20"))
                .issuedOn("2025-06-20")
                .owedBy(CAU_KE);
        owed.handIn().then().statusCode(201);
        owed.act(owed.office(), "return", Map.of("reason", "Thiếu số liệu."))
                .then()
                .statusCode(200);
        String id = owed.id().toString();
        Supplier<RequestSpecification> former = () -> SignIn.unit(CAU_KE);
        Supplier<RequestSpecification> formerOffice = () -> SignIn.office(CAU_KE);
        Supplier<RequestSpecification> successor = () -> SignIn.unit(SUCCESSOR);
        Supplier<RequestSpecification> other = () -> SignIn.unit(OTHER_SUCCESSOR);
        Copy ofFormer = copy("obligations", former);
        Copy ofFormerOffice = copy("obligations", formerOffice);
        Copy papersOfFormer = copy("submissions", former);
        Copy ofSuccessor = copy("obligations", successor);
        Copy papersOfSuccessor = copy("submissions", successor);
        Copy plansOfSuccessor = copy("plans", successor);
        Copy linesOfSuccessor = copy("assignments", successor);
        Copy ofOther = copy("obligations", other);
        Copy papersOfOther = copy("submissions", other);
        assertThat(ofFormer.items()).containsKey(id);
        assertThat(ofFormerOffice.items()).containsKey(id);
        assertThat(submissionsOf(owed, papersOfFormer)).hasSize(1);
        assertThat(ofSuccessor.items()).doesNotContainKey(id);

        twoHoursLater();
        clock.setTo("2025-07-01T00:05:00+07:00");
        offers.everyNight();
        assertThat(ofSuccessor.refresh(successor, 200).items())
                .as("offered, though it changed long ago")
                .containsKey(id);
        assertThat(submissionsOf(owed, papersOfSuccessor.refresh(successor, 200)))
                .hasSize(1);
        assertThat(ofOther.refresh(other, 200).items()).containsKey(id);
        assertThat(submissionsOf(owed, papersOfOther.refresh(other, 200))).hasSize(1);

        twoHoursLater();
        String before = ofOther.syncedUntil();
        owed.act(SignIn.unit(SUCCESSOR), "transfer", Map.of("bodyId", AnAssignment.body(SUCCESSOR)))
                .then()
                .statusCode(200);
        assertThat(ofFormer.refresh(former, 200).items()).doesNotContainKey(id);
        assertThat(ofFormerOffice.refresh(formerOffice, 200).items()).doesNotContainKey(id);
        assertThat(submissionsOf(owed, papersOfFormer.refresh(former, 200))).isEmpty();
        assertThat(ofOther.refresh(other, 200).items()).doesNotContainKey(id);
        assertThat(submissionsOf(owed, papersOfOther.refresh(other, 200))).isEmpty();
        assertThat(ofSuccessor.refresh(successor, 200).items()).containsKey(id);
        assertThat(submissionsOf(owed, papersOfSuccessor.refresh(successor, 200)))
                .hasSize(1);
        assertThat(plansOfSuccessor.refresh(successor, 200).items())
                .containsKey(owed.seenBy(owed.office()).extract().path("planId"));
        assertThat(linesOfSuccessor.refresh(successor, 200).items())
                .containsKey(owed.seenBy(owed.office()).extract().path("assignment.id"));
        assertThat(gone(before, () -> SignIn.office("tra-vinh"))).doesNotContain(id);
        assertThat(gone(before, () -> SignIn.unit("tra-vinh/tieu-can"))).doesNotContain(id);
        assertThat(gone(before, SignIn::administrator)).doesNotContain(id);
        assertThat(gone(before, former)).contains(id);
    }

    private static List<String> gone(String since, Supplier<RequestSpecification> caller) {
        return caller.get()
                .queryParam("modifiedSince", since)
                .queryParam("limit", 200)
                .get("/api/v1/sync/obligations")
                .jsonPath()
                .getList("gone");
    }

    @Test
    void a_tombstone_is_told_once_and_not_again_when_what_was_lost_goes_on_changing() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Giám sát").of(CAU_KE).noLaterThan("2025-07-20"))
                .issuedOn("2025-06-20")
                .owedBy(CAU_KE);
        clock.setTo("2025-07-01T00:05:00+07:00");
        offers.everyNight();
        owed.act(SignIn.unit(SUCCESSOR), "transfer", Map.of("bodyId", AnAssignment.body(SUCCESSOR)))
                .then()
                .statusCode(200);
        twoHoursLater();
        String since = copy("obligations", () -> SignIn.unit(CAU_KE)).syncedUntil();
        new AnObligation(owed.id(), "tra-vinh", SUCCESSOR).handIn().then().statusCode(201);
        assertThat(SignIn.unit(CAU_KE)
                        .queryParam("modifiedSince", since)
                        .get("/api/v1/sync/obligations")
                        .jsonPath()
                        .<String>getList("gone"))
                .doesNotContain(owed.id().toString());
    }

    @Test
    void who_is_dropped_from_a_joint_product_loses_it_and_who_stays_keeps_it() {
        String tieuCan = "tra-vinh/tieu-can";
        AnAssignment joint = AnAssignment.paper("Phiên giải trình")
                .of(CAU_KE, tieuCan)
                .jointlyLedBy(tieuCan)
                .noLaterThan("2025-07-15");
        APlan plan = APlan.of("tra-vinh").assigning(joint).issuedOn("2025-06-20");
        String id = plan.owedBy(tieuCan).id().toString();
        Supplier<RequestSpecification> dropped = () -> SignIn.unit(CAU_KE);
        Supplier<RequestSpecification> lead = () -> SignIn.unit(tieuCan);
        Copy ofDropped = copy("obligations", dropped);
        Copy ofLead = copy("obligations", lead);
        assertThat(ofDropped.items()).containsKey(id);
        twoHoursLater();

        APlan amendment = plan.amended("Bớt đơn vị.");
        String line = plan.office()
                .get("/api/v1/plans/" + amendment.id() + "/assignments")
                .path("items[0].id");
        plan.office()
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(AnAssignment.paper("Phiên giải trình")
                        .of("tra-vinh/tra-cu", tieuCan)
                        .jointlyLedBy(tieuCan)
                        .noLaterThan("2025-07-15")
                        .body())
                .put("/api/v1/assignments/" + line)
                .then()
                .statusCode(200);
        amendment.issuedOn("2025-06-24");
        assertThat(ofDropped.refresh(dropped, 200).items()).doesNotContainKey(id);
        assertThat(ofLead.refresh(lead, 200).items()).containsKey(id);
    }

    @Test
    void who_is_taken_off_a_plan_is_told_that_the_work_is_withdrawn() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Chất vấn")
                        .of(CAU_KE, "tra-vinh/tieu-can")
                        .noLaterThan("2025-07-15"))
                .issuedOn("2025-06-20");
        AnObligation owed = plan.owedBy(CAU_KE);
        Supplier<RequestSpecification> unit = () -> SignIn.unit(CAU_KE);
        Copy copy = copy("obligations", unit);
        twoHoursLater();
        owed.act(owed.office(), "withdraw", Map.of("reason", "Không còn cần."))
                .then()
                .statusCode(200);
        assertThat(copy.refresh(unit, 200).items().get(owed.id().toString())).containsEntry("state", "WITHDRAWN");
    }

    @Test
    void who_gets_work_passed_on_hears_of_the_old_plan_and_its_lines() {
        clock.setTo("2021-11-08T08:00:00+07:00");
        AnObligation owed = APlan.of("lang-son")
                .assigning(AnAssignment.paper("Giám sát").of(DISTRICT).before("2021-11-15"))
                .issuedOn("2021-10-29")
                .owedBy(DISTRICT);
        String plan = owed.seenBy(owed.office()).extract().path("planId");
        String line = owed.seenBy(owed.office()).extract().path("assignment.id");
        Supplier<RequestSpecification> commune = () -> SignIn.unit(COMMUNE);
        Copy plans = copy("plans", commune);
        Copy lines = copy("assignments", commune);
        assertThat(plans.items()).doesNotContainKey(plan);
        twoHoursLater();
        owed.act(owed.owner(), "delegations", Map.of("bodyIds", List.of(AnAssignment.body(COMMUNE))))
                .then()
                .statusCode(201);
        assertThat(plans.refresh(commune, 200).items()).containsKey(plan);
        assertThat(lines.refresh(commune, 200).items()).containsKey(line);
    }

    @Test
    void who_reads_what_is_issued_hears_of_lines_that_were_drafted_long_before() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.task("chuẩn bị hội trường").of(CAU_KE))
                .drafted();
        String line =
                plan.office().get("/api/v1/plans/" + plan.id() + "/assignments").path("items[0].id");
        Supplier<RequestSpecification> reader = () -> SignIn.reader("tra-vinh");
        Copy lines = copy("assignments", reader);
        assertThat(lines.items()).doesNotContainKey(line);
        twoHoursLater();
        plan.issuedOn("2025-06-20");
        assertThat(lines.refresh(reader, 200).items()).containsKey(line);
    }
}
