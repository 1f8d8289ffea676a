package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The log of the whole system: read, checked, exported. */
@QuarkusTest
class AuditSystemHttpTest {

    private static final String AUDIT = "/api/v1/audit/";

    @Inject
    Event<Fact> facts;

    @Inject
    AuditTables tables;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private final UUID plan = Ids.next();

    @BeforeEach
    void today() {
        clock.setTo("2023-08-30T10:00:00+07:00");
    }

    private void happened(String action, Object after) {
        facts.fire(Happened.toPlan(plan, action, after));
    }

    private static JsonPath get(String path, Map<String, ?> query) {
        return SignIn.administrator()
                .queryParams(query)
                .get(AUDIT + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theLogIsReadByPlanActionActorAndTime() {
        happened("PLAN_ISSUED", Map.of("number", "288", "symbol", "KH-HĐND"));
        clock.setTo("2023-09-01T00:30:00+07:00");
        happened("PLAN_STARTED", null);
        facts.fire(new Happened("UNIT_RENAMED", "unit", Ids.next(), null, null, Map.of("name", "An Phú")));

        assertThat(get("entries", Map.of("planId", plan)).getList("items.action"))
                .containsExactly("PLAN_STARTED", "PLAN_ISSUED");
        assertThat(get("entries", Map.of("planId", plan)).getString("items[0].planId"))
                .isEqualTo(plan.toString());
        assertThat(get("entries", Map.of("planId", plan, "action", List.of("PLAN_ISSUED", "PLAN_ARCHIVED")))
                        .getList("items.text"))
                .containsExactly("Ban hành kế hoạch số 288/KH-HĐND");
        assertThat(get("entries", Map.of("planId", plan, "actor", "HE THONG")).getList("items"))
                .hasSize(2);
        assertThat(get("entries", Map.of("planId", plan, "actor", "100%")).getList("items"))
                .isEmpty();
        assertThat(get("entries", Map.of("planId", plan, "to", "2023-08-31")).getList("items.action"))
                .containsExactly("PLAN_ISSUED");
        assertThat(get("entries", Map.of("planId", plan, "from", "2023-09-01")).getList("items.action"))
                .containsExactly("PLAN_STARTED");

        assertThat(get("entries", Map.of("planId", plan, "action", List.of("Việc lạ")))
                        .getList("items"))
                .isEmpty();

        JsonPath system = get("entries", Map.of("system", true, "action", "UNIT_RENAMED"));
        assertThat(system.getMap("items[0]")).doesNotContainKey("planId");
        JsonPath first = get("entries", Map.of("planId", plan, "limit", 1));
        assertThat(get("entries", Map.of("planId", plan, "cursor", first.getString("nextCursor")))
                        .getList("items.action"))
                .containsExactly("PLAN_ISSUED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "yes", "TRUE", "1"})
    void whetherIsSaidByTrueOrFalseAndNothingElse(String system) {
        for (String path : List.of("entries", "export.xlsx")) {
            SignIn.administrator()
                    .queryParam("system", system)
                    .get(AUDIT + path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("MALFORMED_REQUEST"))
                    .body("violations[0].field", equalTo("system"));
        }
    }

    @Test
    void everyKindOfEntryHasAName() {
        JsonPath actions = get("actions", Map.of());
        assertThat(actions.getString("find { it.action == 'PLAN_ISSUED' }.text"))
                .isEqualTo("Ban hành kế hoạch");
        assertThat(actions.<String>getList("text")).noneMatch(text -> text.contains("{") || text.contains("["));
    }

    @Test
    void aLongChainIsCheckedAndItsFirstBreakNamed() throws SQLException {
        for (int i = 1; i <= 3_000; i++) {
            happened("PLAN_CHANGED", Map.of("n", i));
        }
        tables.sealAll();
        JsonPath sound = get("verification", Map.of("planId", plan));
        assertThat(sound.getBoolean("sound")).isTrue();
        assertThat(sound.getLong("sealed")).isEqualTo(3_000);
        assertThat(sound.getLong("chains")).isEqualTo(1);

        List<UUID> entries = tables.sealedEntries(plan);
        tables.tamper(connection -> {
            try (var change = connection.prepareStatement("update audit_entry set action = 'X' where id in (?, ?)")) {
                change.setObject(1, entries.get(2_499));
                change.setObject(2, entries.get(2_700));
                change.executeUpdate();
            }
        });
        JsonPath broken = get("verification", Map.of("planId", plan));
        assertThat(broken.getBoolean("sound")).isFalse();
        assertThat(broken.getMap("breaks[0]"))
                .containsEntry("planId", plan.toString())
                .containsEntry("seq", 2_500)
                .containsEntry("entryId", entries.get(2_499).toString())
                .containsEntry("at", "2023-08-30T03:00:00Z")
                .containsEntry("flaw", "CHANGED");
        assertThat(printed())
                .contains("BROKEN  plan " + plan + ", entry 2500 (" + entries.get(2_499)
                        + ") of 2023-08-30T03:00:00Z: it was altered");
    }

    /** What {@code make verify-audit} prints, and that its end tells of a break. */
    private String printed() throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try (var connection = database.getConnection()) {
            assertThat(VerifyAudit.check(connection, new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                    .isEqualTo(1);
            connection.setReadOnly(false);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void allChainsAreCheckedPageByPageEachOnce() throws SQLException {
        for (int i = 0; i < 5; i++) {
            facts.fire(Happened.any(Ids.next()));
        }
        tables.sealAll();
        Set<UUID> chains = new HashSet<>(tables.column(UUID.class, "select chain_id from audit_chain"));
        long checked = 0;
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get("verification", Map.of("limit", 3, "cursor", cursor));
            assertThat(page.getLong("chains")).isLessThanOrEqualTo(3);
            checked += page.getLong("chains");
            cursor = page.getString("nextCursor");
        }
        chains.add(AuditEntry.SYSTEM_CHAIN);
        // Entries that were slipped in by other tests make chains of their own.
        assertThat(checked).isGreaterThanOrEqualTo(chains.size()).isLessThan(chains.size() + 50);
    }

    @Test
    void aChainWhoseEndAndSealsWereTakenAwayIsStillNamed() throws SQLException {
        happened("PLAN_STARTED", null);
        tables.sealAll();
        tables.tamper(connection -> {
            for (String table : List.of("audit_seal", "audit_chain")) {
                try (var gone = connection.prepareStatement("delete from " + table + " where chain_id = ?")) {
                    gone.setObject(1, plan);
                    gone.executeUpdate();
                }
            }
        });
        assertThat(get("verification", Map.of("planId", plan)).getString("breaks[0].flaw"))
                .isEqualTo("SLIPPED_IN");
        assertThat(printed()).contains("plan " + plan + ", an entry without a number");
    }

    /** Follows docs/audit.md and uses nothing of the program. */
    @Test
    void aThirdPartyComputesTheChainFromTheExport() throws Exception {
        happened("PLAN_CREATED", Map.of("title", "Giám sát «chuyên đề»", "n", 1));
        happened("PLAN_ISSUED", Map.of("number", "288"));
        facts.fire(new Happened("PLAN_DELETED", "plan", plan, plan, Map.of("title", "Cũ"), null));
        tables.sealAll();
        Response file = SignIn.administrator().queryParam("planId", plan).get(AUDIT + "export.jsonl");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"nhat-ky-2023-08-30.jsonl\"");
        List<String> lines = file.asString().lines().toList();
        assertThat(lines).hasSize(3);
        String previous = "0".repeat(64);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = new ObjectMapper().readTree(lines.get(i));
            assertThat(line.get("seq").asInt()).isEqualTo(i + 1);
            assertThat(line.get("prevHash").asText()).isEqualTo(previous);
            previous = line.get("hash").asText();
            assertThat(computed(line)).isEqualTo(previous);
        }
    }

    private static String computed(JsonNode line) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        field(sha256, "giaoban-audit-1");
        for (String name : List.of(
                "chainId",
                "seq",
                "prevHash",
                "sealedAt",
                "id",
                "at",
                "accountId",
                "actorName",
                "actorBody",
                "action",
                "objectType",
                "objectId",
                "before",
                "after")) {
            field(sha256, line.has(name) ? line.get(name).asText() : null);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void field(MessageDigest sha256, String text) {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        sha256.update(
                ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).array());
        if (bytes != null) {
            sha256.update(bytes);
        }
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaStaysText() throws SQLException {
        happened("COMMENT_ADDED", Map.of("text", "\"trích\", và dấu phẩy"));
        facts.fire(new Happened("=1+1", "plan", plan, plan, null, null));
        tables.sealAll();
        String table = SignIn.administrator()
                .queryParam("planId", plan)
                .get(AUDIT + "export.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table)
                .startsWith("\uFEFF\"STT\";\"Thời điểm\";\"Thời điểm (UTC)\";")
                .contains("\"Trao đổi: \"\"trích\"\", và dấu phẩy\"")
                .contains("\"'=1+1\"")
                .contains("\"Hệ thống\"");
        assertThat(table.lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "actions", "verification", "export.jsonl", "export.csv", "export.xlsx"})
    void nobodyButAdministrators(String path) {
        for (RequestSpecification caller : List.of(
                SignIn.office("tra-vinh"),
                SignIn.leader("tra-vinh"),
                SignIn.unit("tra-vinh/cau-ke"),
                SignIn.reader("tra-vinh"))) {
            caller.get(AUDIT + path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        SignIn.stranger().get(AUDIT + path).then().statusCode(401);
    }

    @Test
    void badQuestionsAreRefused() {
        refused("entries", Map.of("planId", "abc"));
        refused("entries", Map.of("from", "hôm qua"));
        refused("verification", Map.of("cursor", "???"));
    }

    private static void refused(String path, Map<String, ?> query) {
        SignIn.administrator().queryParams(query).get(AUDIT + path).then().statusCode(400);
    }
}
