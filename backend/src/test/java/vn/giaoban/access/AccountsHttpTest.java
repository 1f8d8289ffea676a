package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class AccountsHttpTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    @Test
    void a_new_account_waits_for_its_owner() {
        String username = AccountsApi.newUsername();

        String id = AccountsApi.open(AccountsApi.wanted(username))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", notNullValue())
                .body("username", equalTo(username))
                .body("role", equalTo("UNIT"))
                .body("email", equalTo("cauke@example.vn"))
                .body("body.name", equalTo("Thường trực HĐND huyện Cầu Kè"))
                .body("state", equalTo("INVITED"))
                .body("own", equalTo(false))
                .body("lastSignInAt", nullValue())
                .extract()
                .path("id");

        TestAccount.trySignIn(username, "").then().statusCode(422);
        TestAccount.trySignIn(username, AccountsApi.GOOD_PASSWORD).then().statusCode(401);
        AccountsApi.get(id).statusCode(200).body("version", equalTo(0));
    }

    @Test
    void the_same_key_makes_one_account() {
        Map<String, Object> wanted = AccountsApi.wanted(AccountsApi.newUsername());
        String key = UUID.randomUUID().toString();

        String first = openWithKey(wanted, key);
        String second = openWithKey(wanted, key);

        assertThat(second).isEqualTo(first);
    }

    private static String openWithKey(Map<String, Object> wanted, String key) {
        return SignIn.administrator()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(wanted)
                .post(AccountsApi.ACCOUNTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void bad_input_is_told_at_its_field() {
        AccountsApi.open(with("username", "Có Dấu"))
                .then()
                .statusCode(422)
                .body("code", equalTo("USERNAME_INVALID"))
                .body("violations.field", contains("username"));
        AccountsApi.open(with("bodyId", UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("BODY_UNKNOWN"))
                .body("violations.field", contains("bodyId"));
        AccountsApi.open(with("email", "không phải địa chỉ"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("email"));
        AccountsApi.open(with("displayName", " "))
                .then()
                .statusCode(422)
                .body("violations.field", contains("displayName"));
        AccountsApi.open(with("role", "KING")).then().statusCode(400);
        String taken = SignIn.newAccount(Role.READER).username();
        AccountsApi.open(with("username", taken)).then().statusCode(409).body("code", equalTo("USERNAME_TAKEN"));
    }

    private static Map<String, Object> with(String field, String value) {
        Map<String, Object> wanted = AccountsApi.wanted(AccountsApi.newUsername());
        wanted.put(field, value);
        return wanted;
    }

    @Test
    void the_list_is_searched_without_accents_and_narrowed() {
        String username = AccountsApi.newUsername();
        Map<String, Object> wanted = AccountsApi.wanted(username);
        wanted.put("displayName", "Đặng Thị Ước Mơ");
        AccountsApi.open(wanted).then().statusCode(201);

        SignIn.administrator()
                .queryParam("q", "dang thi uoc mo")
                .queryParam("role", "UNIT")
                .queryParam("state", "INVITED")
                .queryParam("bodyId", wanted.get("bodyId"))
                .get(AccountsApi.ACCOUNTS)
                .then()
                .statusCode(200)
                .body("items.username", hasItem(username))
                .body("items.role", everyItem(equalTo("UNIT")))
                .body("items.state", everyItem(equalTo("INVITED")));
        SignIn.administrator()
                .queryParam("q", "dang thi uoc mo")
                .queryParam("state", "ACTIVE")
                .get(AccountsApi.ACCOUNTS)
                .then()
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        SignIn.administrator()
                .queryParam("q", "%")
                .get(AccountsApi.ACCOUNTS)
                .then()
                .body("total", equalTo(0));
        SignIn.administrator()
                .queryParam("state", "ASLEEP")
                .get(AccountsApi.ACCOUNTS)
                .then()
                .statusCode(400);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 5; i++) {
            Map<String, Object> wanted = AccountsApi.wanted(AccountsApi.newUsername());
            wanted.put("displayName", "Trang giấy");
            AccountsApi.open(wanted).then().statusCode(201);
        }
        Map<String, Object> seen = new HashMap<>();
        String cursor = null;
        int pages = 0;
        do {
            var page = SignIn.administrator()
                    .queryParam("q", "trang giay")
                    .queryParam("limit", 2)
                    .queryParam(cursor == null ? "unused" : "cursor", cursor == null ? "" : cursor)
                    .get(AccountsApi.ACCOUNTS)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.id");
            ids.forEach(id -> assertThat(seen.put(id, id)).isNull());
            cursor = page.path("nextCursor");
            pages++;
        } while (cursor != null);

        assertThat(seen).hasSize(5);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void a_page_takes_the_same_statements_however_long_it_is() {
        String token = SignIn.newAccount(Role.ADMINISTRATOR).signIn();

        long one = Statements.count(() -> page(token, 1));
        long many = Statements.count(() -> page(token, 200));

        assertThat(one).as("the caller, the page, the count, the bodies").isEqualTo(4);
        assertThat(many).isEqualTo(one);
    }

    private static void page(String token, int limit) {
        TestAccount.with(token)
                .queryParam("limit", limit)
                .get(AccountsApi.ACCOUNTS)
                .then()
                .statusCode(200);
    }

    @Test
    void another_role_ends_the_sessions_and_another_name_does_not() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        String id = owner.id().toString();
        String token = owner.signIn();
        Map<String, Object> changed = new HashMap<>(Map.of(
                "displayName", "Tên khác",
                "role", "UNIT",
                "bodyId", AccountsApi.body("tra-vinh").toString()));

        AccountsApi.change(id, changed).then().statusCode(200).body("displayName", equalTo("Tên khác"));
        TestAccount.with(token).get("/api/v1/me").then().statusCode(200).body("displayName", equalTo("Tên khác"));

        changed.put("role", "READER");
        AccountsApi.change(id, changed).then().statusCode(200).body("role", equalTo("READER"));
        TestAccount.with(token).get("/api/v1/me").then().statusCode(401);

        String next = owner.signIn();
        changed.put("bodyId", AccountsApi.body("tra-vinh/cau-ke").toString());
        AccountsApi.change(id, changed).then().statusCode(200);
        TestAccount.with(next).get("/api/v1/me").then().statusCode(401);
        owner.signedIn().get("/api/v1/me").then().body("body.name", equalTo("Thường trực HĐND huyện Cầu Kè"));
    }

    @Test
    void a_change_of_what_was_not_seen_is_refused_and_a_sign_in_is_no_change() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        String id = owner.id().toString();
        String seen = AccountsApi.etag(id);
        owner.signIn();
        TestAccount.trySignIn(owner.username(), "sai mật khẩu").then().statusCode(401);
        assertThat(AccountsApi.etag(id)).isEqualTo(seen);

        AccountsApi.act(id, "disable").then().statusCode(200);
        SignIn.administrator()
                .header("If-Match", seen)
                .post(AccountsApi.ACCOUNTS + "/" + id + "/enable")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_CONFLICT"));
        SignIn.administrator()
                .post(AccountsApi.ACCOUNTS + "/" + id + "/enable")
                .then()
                .statusCode(428);
    }

    @Test
    void a_disabled_account_is_out_at_once_and_comes_back_with_its_password() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        String id = owner.id().toString();
        String token = owner.signIn();

        AccountsApi.act(id, "disable").then().statusCode(200).body("state", equalTo("DISABLED"));
        TestAccount.with(token).get("/api/v1/me").then().statusCode(401);
        TestAccount.trySignIn(owner.username(), owner.password()).then().statusCode(401);

        AccountsApi.act(id, "enable").then().statusCode(200).body("state", equalTo("ACTIVE"));
        TestAccount.with(token).get("/api/v1/me").then().statusCode(401);
        TestAccount.trySignIn(owner.username(), owner.password()).then().statusCode(200);
    }

    @Test
    void a_locked_account_is_unlocked_before_its_time() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        String id = owner.id().toString();
        for (int i = 0; i < 5; i++) {
            TestAccount.trySignIn(owner.username(), "sai mật khẩu").then().statusCode(401);
        }
        AccountsApi.get(id).body("state", equalTo("LOCKED")).body("lockedUntil", equalTo("2023-09-12T02:05:00Z"));
        TestAccount.trySignIn(owner.username(), owner.password()).then().statusCode(423);

        AccountsApi.act(id, "unlock").then().statusCode(200).body("state", equalTo("ACTIVE"));

        TestAccount.trySignIn(owner.username(), owner.password()).then().statusCode(200);
    }

    @Test
    void sessions_are_seen_and_ended_one_or_all() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        String path = AccountsApi.ACCOUNTS + "/" + owner.id() + "/sessions";
        String first = owner.signIn();
        clock.plus(java.time.Duration.ofMinutes(2));
        String second = owner.signIn();

        List<String> ids = SignIn.administrator()
                .get(path)
                .then()
                .statusCode(200)
                .body("current", everyItem(equalTo(false)))
                .extract()
                .path("id");
        assertThat(ids).hasSize(2);

        SignIn.administrator().delete(path + "/" + ids.getFirst()).then().statusCode(204);
        TestAccount.with(second).get("/api/v1/me").then().statusCode(401);
        TestAccount.with(first).get("/api/v1/me").then().statusCode(200);
        SignIn.administrator().delete(path + "/" + ids.getFirst()).then().statusCode(404);

        SignIn.administrator().delete(path).then().statusCode(204);
        TestAccount.with(first).get("/api/v1/me").then().statusCode(401);
        SignIn.administrator().get(path).then().body("", hasSize(0));
    }

    @Test
    void the_session_of_one_account_is_not_ended_under_the_name_of_another() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        TestAccount other = SignIn.newAccount(Role.UNIT);
        String token = owner.signIn();
        String session = SignIn.administrator()
                .get(AccountsApi.ACCOUNTS + "/" + owner.id() + "/sessions")
                .then()
                .extract()
                .path("[0].id");

        SignIn.administrator()
                .delete(AccountsApi.ACCOUNTS + "/" + other.id() + "/sessions/" + session)
                .then()
                .statusCode(404);

        TestAccount.with(token).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void the_log_tells_administrators_what_was_done_and_no_secret() {
        String id = AccountsApi.opened(AccountsApi.newUsername());
        String token = AccountsApi.link(id);
        AccountsApi.setPassword(token, AccountsApi.GOOD_PASSWORD).then().statusCode(204);
        AccountsApi.act(id, "disable").then().statusCode(200);

        String log = SignIn.administrator()
                .get(AccountsApi.ACCOUNTS + "/" + id + "/log")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("ACCOUNT_DISABLED", "PASSWORD_SET_BY_LINK", "PASSWORD_LINK_MADE", "ACCOUNT_CREATED"))
                .body("items[3].after.role", equalTo("UNIT"))
                .body("items.text", everyItem(not(equalTo(""))))
                .extract()
                .asString();

        assertThat(log).doesNotContain(token, AccountsApi.GOOD_PASSWORD, "cauke@example.vn");
    }
}
