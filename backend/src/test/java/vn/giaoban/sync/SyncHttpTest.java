package vn.giaoban.sync;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** A system that keeps a copy asks for what changed, and never misses anything. */
@QuarkusTest
class SyncHttpTest {

    private static final String SYNC = "/api/v1/sync/";
    private static final String VI_THUY = "hau-giang/vi-thuy";
    private static final String PHUNG_HIEP = "hau-giang/phung-hiep";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    private static APlan draft() {
        return APlan.of("hau-giang")
                .assigning(AnAssignment.paper("Kết quả hoạt động sáu tháng")
                        .of(VI_THUY, PHUNG_HIEP)
                        .noLaterThan("2023-09-15"))
                .drafted();
    }

    private static RequestSpecification office() {
        return SignIn.office("hau-giang");
    }

    @Test
    void a_copy_of_obligations_follows_what_happens_to_them() {
        AnObligation owed = draft().issuedOn("2023-08-30").owedBy(VI_THUY);
        Copy copy = new Copy("obligations").refresh(SyncHttpTest::office, 2);
        assertThat(copy.items().get(owed.id().toString()))
                .containsEntry("state", "OPEN")
                .containsEntry("lastDay", "2023-09-15");
        owed.handIn().then().statusCode(201);
        copy.refresh(SyncHttpTest::office, 200);
        assertThat(copy.items().get(owed.id().toString()))
                .containsEntry("state", "SENT")
                .containsEntry("versions", 1);
        Copy submissions = new Copy("submissions").refresh(SyncHttpTest::office, 3);
        assertThat(submissions.items().values())
                .filteredOn("obligationId", owed.id().toString())
                .singleElement()
                .satisfies(sent -> assertThat(sent).containsEntry("files", 1).containsKey("receiptCode"));
    }

    @Test
    void a_deleted_draft_leaves_the_copy_of_its_council_and_nobody_else_hears_of_it() {
        APlan plan = draft();
        Copy copy = new Copy("plans").refresh(SyncHttpTest::office, 5);
        assertThat(copy.items()).containsKey(plan.id());
        Copy foreign = new Copy("plans").refresh(() -> SignIn.office("lang-son"), 200);
        assertThat(foreign.items()).doesNotContainKey(plan.id());
        office().header("If-Match", office().get("/api/v1/plans/" + plan.id()).header("ETag"))
                .delete("/api/v1/plans/" + plan.id())
                .then()
                .statusCode(204);
        assertThat(goneSince(foreign.syncedUntil(), SignIn.office("lang-son"))).doesNotContain(plan.id());
        assertThat(goneSince(copy.syncedUntil(), SignIn.unit(VI_THUY))).doesNotContain(plan.id());
        copy.refresh(SyncHttpTest::office, 5);
        assertThat(copy.items()).doesNotContainKey(plan.id());
    }

    private static List<String> goneSince(String since, RequestSpecification caller) {
        return caller.queryParam("modifiedSince", since)
                .queryParam("limit", 200)
                .get(SYNC + "plans")
                .jsonPath()
                .getList("gone");
    }

    @Test
    void a_removed_assignment_is_gone_too() {
        APlan plan = draft();
        Copy copy = new Copy("assignments").refresh(SyncHttpTest::office, 50);
        String id = copy.items().values().stream()
                .filter(item -> plan.id().equals(item.get("planId")))
                .map(item -> (String) item.get("id"))
                .findFirst()
                .orElseThrow();
        office().header("If-Match", "\"" + copy.items().get(id).get("version") + "\"")
                .delete("/api/v1/assignments/" + id)
                .then()
                .statusCode(204);
        assertThat(copy.refresh(SyncHttpTest::office, 50).items()).doesNotContainKey(id);
    }

    @Test
    void a_unit_keeps_what_it_owes_and_what_is_issued() {
        APlan plan = draft();
        assertThat(new Copy("plans").refresh(() -> SignIn.unit(VI_THUY), 200).items())
                .doesNotContainKey(plan.id());
        plan.issuedOn("2023-08-30");
        assertThat(new Copy("plans").refresh(() -> SignIn.unit(VI_THUY), 200).items())
                .containsKey(plan.id());
        assertThat(new Copy("obligations")
                        .refresh(() -> SignIn.unit(VI_THUY), 200)
                        .items())
                .containsKey(plan.owedBy(VI_THUY).id().toString())
                .doesNotContainKey(plan.owedBy(PHUNG_HIEP).id().toString());
    }

    @Test
    void a_draft_of_a_paper_is_in_no_copy() {
        AnObligation owed = draft().issuedOn("2023-08-30").owedBy(VI_THUY);
        owed.upload("Báo cáo.pdf", AnObligation.PDF).then().statusCode(201);
        for (Supplier<RequestSpecification> caller :
                List.<Supplier<RequestSpecification>>of(SyncHttpTest::office, SignIn::administrator, owed::owner)) {
            assertThat(new Copy("submissions").refresh(caller, 200).items().values())
                    .noneMatch(item -> owed.id().toString().equals(item.get("obligationId")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "assignments", "obligations", "submissions", "participants", "units", "bodies"})
    void small_pages_hold_the_same_as_large_ones_in_the_same_statements(String collection) {
        draft().issuedOn("2023-08-30").owedBy(VI_THUY).handIn().then().statusCode(201);
        Copy small = new Copy(collection).refresh(SyncHttpTest::office, 70);
        assertThat(small.items().keySet())
                .isEqualTo(new Copy(collection)
                        .refresh(SyncHttpTest::office, 200)
                        .items()
                        .keySet());
        long one = Statements.count(() -> office().queryParam("limit", 1).get(SYNC + collection));
        assertThat(Statements.count(() -> office().queryParam("limit", 200).get(SYNC + collection)))
                .isEqualTo(one);
    }

    @Test
    void the_same_since_nothing_changed_and_the_register_is_everybodys() {
        Copy units = new Copy("units").refresh(() -> SignIn.reader("hau-giang"), 200);
        assertThat(units.items().values()).extracting("fullName").contains("huyện Vị Thủy");
        Copy bodies = new Copy("bodies").refresh(() -> SignIn.unit(VI_THUY), 200);
        assertThat(bodies.items()).hasSizeGreaterThan(units.items().size());
    }

    @Test
    void a_moment_that_is_none_and_a_cursor_that_nobody_gave_are_refused() {
        office().queryParam("modifiedSince", "hôm qua")
                .get(SYNC + "plans")
                .then()
                .statusCode(400);
        office().queryParam("cursor", "abc").get(SYNC + "plans").then().statusCode(400);
        office().queryParam("limit", 0).get(SYNC + "plans").then().statusCode(422);
    }

    @ParameterizedTest
    @EnumSource(BulkCollection.class)
    void everything_at_once_is_the_same_as_all_pages(BulkCollection collection) {
        String lines = office().queryParam("collection", collection)
                .get("/api/v1/bulk")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        List<String> all = lines.lines().toList();
        List<String> ids = new ArrayList<>();
        all.subList(0, all.size() - 1)
                .forEach(line -> ids.add(JsonPath.from(line).getString("id")));
        assertThat(Instant.parse(JsonPath.from(all.getLast()).getString("syncedUntil")))
                .isAfter(Instant.EPOCH);
        Copy pages = new Copy(collection.name().toLowerCase(Locale.ROOT)).refresh(SyncHttpTest::office, 200);
        assertThat(ids).containsExactlyInAnyOrderElementsOf(pages.items().keySet());
    }

    @Test
    void a_collection_that_there_is_not_is_refused() {
        office().queryParam("collection", "ACCOUNTS").get("/api/v1/bulk").then().statusCode(400);
        office().get("/api/v1/bulk").then().statusCode(422).body("violations[0].field", equalTo("collection"));
    }

    @Test
    void a_participant_who_was_removed_is_gone_for_those_who_saw_the_person() {
        APlan plan = draft();
        Map<String, Object> group = Map.of(
                "kind",
                "DELEGATES",
                "wording",
                "Thường trực HĐND huyện",
                "naming",
                "BODIES",
                "bodyIds",
                List.of(AnAssignment.body(VI_THUY)),
                "rules",
                List.of(),
                "exceptions",
                List.of());
        String groupId = post(office(), "/api/v1/plans/" + plan.id() + "/participant-groups", group);
        plan.issuedOn("2023-08-30");
        Map<String, Object> person = Map.of("name", "Người Thứ Nhất", "phone", "0900 000 000");
        String id = post(
                SignIn.unit(VI_THUY),
                "/api/v1/plans/" + plan.id() + "/participants",
                Map.of("groupId", groupId, "person", person));

        Copy unit = new Copy("participants").refresh(() -> SignIn.unit(VI_THUY), 200);
        Copy council = new Copy("participants").refresh(SyncHttpTest::office, 200);
        assertThat(unit.items().get(id)).containsEntry("name", "Người Thứ Nhất").doesNotContainKey("phone");
        assertThat(new Copy("participants")
                        .refresh(() -> SignIn.unit(PHUNG_HIEP), 200)
                        .items())
                .doesNotContainKey(id);

        SignIn.unit(VI_THUY)
                .header("If-Match", "\"" + unit.items().get(id).get("version") + "\"")
                .delete("/api/v1/participants/" + id)
                .then()
                .statusCode(204);
        assertThat(unit.refresh(() -> SignIn.unit(VI_THUY), 200).items()).doesNotContainKey(id);
        assertThat(council.refresh(SyncHttpTest::office, 200).items()).doesNotContainKey(id);
        SignIn.unit(PHUNG_HIEP)
                .queryParam("modifiedSince", Instant.EPOCH.toString())
                .get(SYNC + "participants")
                .then()
                .body("gone", not(hasItem(id)));
    }

    private static String post(RequestSpecification caller, String path, Map<String, Object> body) {
        return caller.contentType(JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
