package vn.giaoban.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Visibility;

@QuarkusTest
@TestSecurity(user = "vanphong", roles = "OFFICE")
class AuditLogTest {

    /** The rooms that own plans and obligations, as far as this test goes: what was opened is readable. */
    @Priority(1)
    @ApplicationScoped
    static class OpenedObjects implements Visibility {

        private final Set<UUID> opened = ConcurrentHashMap.newKeySet();
        private volatile boolean asked;

        void ask(boolean yes) {
            asked = yes;
            opened.clear();
        }

        void open(UUID id) {
            opened.add(id);
        }

        @Override
        public boolean handles(String objectType) {
            return asked && Set.of("plan", "obligation").contains(objectType);
        }

        @Override
        public boolean mayRead(String objectType, UUID objectId) {
            return opened.contains(objectId);
        }
    }

    @Inject
    Event<Fact> facts;

    @Inject
    AuditTables tables;

    @Inject
    OpenedObjects objects;

    private final UUID plan = Ids.next();
    private final UUID mine = Ids.next();
    private final UUID foreign = Ids.next();

    @BeforeEach
    void aPlanWithTwoObligations() {
        objects.ask(true);
        objects.open(plan);
        objects.open(mine);
        facts.fire(Happened.toPlan(plan, "PLAN_ISSUED", Map.of("number", "288", "symbol", "KH-HĐND")));
        facts.fire(Happened.toObligation(plan, mine, "SUBMISSION_SENT", Map.of("number", 1)));
        facts.fire(Happened.toObligation(plan, foreign, "SUBMISSION_RETURNED", Map.of("reason", "Không cho ai biết")));
    }

    @AfterEach
    void leave() {
        objects.ask(false);
    }

    @Test
    void aPlansLogTellsOfThePlanAndOfWhatTheCallerMayReadInIt() throws SQLException {
        tables.sealAll();
        JsonPath log = get("/api/v1/plans/" + plan + "/log", 200);
        assertThat(log.getList("items.text")).containsExactly("Gửi bài, lần 1", "Ban hành kế hoạch số 288/KH-HĐND");
        assertThat(log.getString("items[0].actor")).isEqualTo("Hệ thống");
        assertThat(log.getString("items[0].objectId")).isEqualTo(mine.toString());
        assertThat(log.getMap("items[1].after")).isEqualTo(Map.of("number", "288", "symbol", "KH-HĐND"));
        assertThat(log.getMap("items[1]")).doesNotContainKey("before");
        assertThat(log.getLong("items[1].seq")).isEqualTo(1);
        assertThat(log.getString("items[1].hash")).matches("[0-9a-f]{64}");
    }

    @Test
    void anObligationsLogTellsOfItAlone() {
        facts.fire(Happened.toObligation(plan, mine, "SUBMISSION_ACCEPTED", Map.of("number", 1)));
        assertThat(get("/api/v1/obligations/" + mine + "/log", 200).getList("items.text"))
                .containsExactly("Tiếp nhận bài, lần 1", "Gửi bài, lần 1");
    }

    @Test
    void pagesAreNewestFirstAndEndTheSameWhileOthersWrite() {
        for (int i = 2; i <= 7; i++) {
            facts.fire(Happened.toObligation(plan, mine, "SUBMISSION_SENT", Map.of("number", i)));
        }
        List<String> read = new ArrayList<>();
        String path = "/api/v1/obligations/" + mine + "/log?limit=3";
        String next = "";
        while (next != null) {
            JsonPath page = get(path + next, 200);
            read.addAll(page.getList("items.text", String.class));
            String cursor = page.getString("nextCursor");
            next = cursor == null ? null : "&cursor=" + cursor;
            facts.fire(Happened.toObligation(plan, mine, "COMMENT_ADDED", Map.of("text", "xen vào")));
        }
        assertThat(read)
                .containsExactly(
                        "Gửi bài, lần 7",
                        "Gửi bài, lần 6",
                        "Gửi bài, lần 5",
                        "Gửi bài, lần 4",
                        "Gửi bài, lần 3",
                        "Gửi bài, lần 2",
                        "Gửi bài, lần 1");
    }

    @Test
    void aForeignObjectIsNotThere() {
        for (String path : List.of("/api/v1/obligations/" + foreign + "/log", "/api/v1/plans/" + Ids.next() + "/log")) {
            assertThat(get(path, 404).getString("code")).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        get("/api/v1/obligations/" + mine + "/log?cursor=abc", 400);
        get("/api/v1/obligations/" + mine + "/log?limit=0", 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "obligations"})
    @TestSecurity(user = "nguoixem", roles = "READER")
    void aReaderHasNoLogs(String objects) {
        get("/api/v1/" + objects + "/" + plan + "/log", 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "obligations"})
    @TestSecurity(authorizationEnabled = true)
    void aStrangerHasNoLogs(String objects) {
        get("/api/v1/" + objects + "/" + plan + "/log", 401);
    }

    private static JsonPath get(String path, int status) {
        return given().get(path).then().statusCode(status).extract().jsonPath();
    }
}
