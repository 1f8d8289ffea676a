package vn.giaoban.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giaoban.feeds.FeedsApi.FEEDS;
import static vn.giaoban.feeds.FeedsApi.address;
import static vn.giaoban.feeds.FeedsApi.get;
import static vn.giaoban.feeds.FeedsApi.make;
import static vn.giaoban.feeds.FeedsApi.own;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** Who holds an address, and what ends it. */
@QuarkusTest
class FeedSecretHttpTest {

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    private TestAccount account;

    @BeforeEach
    void somebody() {
        clock.reset();
        account = SignIn.newAccount(Role.UNIT);
    }

    @Test
    void the_secret_is_shown_once_and_kept_nowhere() {
        Map<String, Object> wanted = own("ALL_DAY");
        wanted.put("label", "  Điện thoại ");
        String address = address(account.signedIn(), wanted);
        String secret = address.substring(FEEDS.length() + 1).replace(".ics", "");
        account.signedIn()
                .get(FEEDS)
                .then()
                .statusCode(200)
                .body("label", equalTo(List.of("Điện thoại")))
                .body(not(containsString(secret)));
        assertThat(database.createNativeQuery(
                                "select hex(token_hash) = sha2(:secret, 256) from calendar_feed where account_id = :id")
                        .setParameter("secret", secret)
                        .setParameter("id", account.id())
                        .getSingleResult()
                        .toString())
                .isEqualTo("1");
        assertThat(database.createNativeQuery(
                                "select count(*) from audit_entry where coalesce(after_json, '') like :secret",
                                Long.class)
                        .setParameter("secret", "%" + secret + "%")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void last_use_is_told_to_the_hour() {
        String address = address(account.signedIn(), own("NONE"));
        account.signedIn().get(FEEDS).then().body("[0].lastUsedAt", equalTo(null));
        get(address).then().statusCode(200);
        String first = account.signedIn().get(FEEDS).path("[0].lastUsedAt");
        clock.plus(Duration.ofMinutes(20));
        get(address).then().statusCode(200);
        account.signedIn().get(FEEDS).then().body("[0].lastUsedAt", equalTo(first));
        clock.plus(Duration.ofHours(2));
        get(address).then().statusCode(200);
        account.signedIn().get(FEEDS).then().body("[0].lastUsedAt", not(equalTo(first)));
    }

    @Test
    void a_revoked_address_opens_nothing_and_others_revoke_none_of_mine() {
        String address = address(account.signedIn(), own("NONE"));
        String id = account.signedIn().get(FEEDS).path("[0].id");
        SignIn.unit("tra-vinh/cau-ke").delete(FEEDS + "/" + id).then().statusCode(404);
        get(address).then().statusCode(200);
        account.signedIn().delete(FEEDS + "/" + id).then().statusCode(204);
        get(address).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        account.signedIn().get(FEEDS).then().body("$", empty());
        account.signedIn().delete(FEEDS + "/" + id).then().statusCode(404);
    }

    @Test
    void the_address_of_a_disabled_account_does_not_exist() {
        String address = address(account.signedIn(), own("NONE"));
        act("disable");
        get(address).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        act("enable");
        get(address).then().statusCode(200);
    }

    @Test
    void who_loses_a_role_loses_the_entries() {
        APlan.of("tra-vinh")
                .announcing("Hội nghị riêng của tỉnh", "2023-09-22", "2023-09-30")
                .issuedOn("2023-08-30");
        TestAccount clerk = SignIn.newAccount(Role.OFFICE);
        String address = address(clerk.signedIn(), own("NONE"));
        assertThat(get(address).asString().replace("\r\n ", "")).contains("Hội nghị riêng của tỉnh");
        SignIn.administrator()
                .header(
                        "If-Match",
                        SignIn.administrator()
                                .get("/api/v1/accounts/" + clerk.id())
                                .header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "displayName",
                        "Chuyển công tác",
                        "role",
                        "UNIT",
                        "bodyId",
                        AnAssignment.body("dong-thap/sa-dec")))
                .put("/api/v1/accounts/" + clerk.id())
                .then()
                .statusCode(200);
        assertThat(get(address).asString().replace("\r\n ", "")).doesNotContain("Hội nghị riêng của tỉnh");
    }

    @Test
    void bad_wishes_are_refused_with_the_field() {
        Map<String, Object> noPlan = new HashMap<>(Map.of("kind", "PLAN", "deadlines", "NONE"));
        make(account.signedIn(), noPlan).then().statusCode(422).body("violations.field", everyItem(equalTo("planId")));
        noPlan.put("planId", UUID.randomUUID());
        make(account.signedIn(), noPlan)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("kế hoạch"));
        Map<String, Object> twoSubjects = own("NONE");
        twoSubjects.put("unitId", UnitRegister.unitId("tra-vinh"));
        make(account.signedIn(), twoSubjects).then().statusCode(422);
        Map<String, Object> noUnit = Map.of("kind", "UNIT", "unitId", UUID.randomUUID(), "deadlines", "NONE");
        make(account.signedIn(), noUnit).then().statusCode(422).body("violations.field", equalTo(List.of("unitId")));
        make(account.signedIn(), Map.of("kind", "OWN")).then().statusCode(422);
        Map<String, Object> longLabel = own("NONE");
        longLabel.put("label", "x".repeat(101));
        make(account.signedIn(), longLabel).then().statusCode(422);
        for (String secret : List.of("x", "../x", "%00", "a".repeat(43), "a".repeat(500))) {
            get(FEEDS + "/" + secret + ".ics").then().statusCode(404);
        }
    }

    @Test
    void an_account_has_twenty_addresses_at_most() {
        for (int i = 0; i < 20; i++) {
            address(account.signedIn(), own("NONE"));
        }
        make(account.signedIn(), own("NONE")).then().statusCode(409).body("code", equalTo("TOO_MANY_FEEDS"));
        account.signedIn().get(FEEDS).then().body("$", hasSize(20));
    }

    private void act(String verb) {
        String path = "/api/v1/accounts/" + account.id();
        SignIn.administrator()
                .header("If-Match", SignIn.administrator().get(path).header("ETag"))
                .post(path + "/" + verb)
                .then()
                .statusCode(200);
    }
}
