package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

/** Against a real issuer; what a real one never does is done to its answers on their way out. */
@QuarkusTest
@TestProfile(OidcHttpTest.AtIssuer.class)
class OidcHttpTest {

    public static final class AtIssuer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "giaoban.access.oidc.first-sign-in", "PROVISION",
                    "giaoban.access.oidc.claims.role", "groups",
                    "giaoban.access.oidc.claims.body", "organ",
                    "giaoban.access.oidc.roles.van-phong", "OFFICE",
                    "giaoban.access.oidc.roles.don-vi", "UNIT",
                    "giaoban.access.oidc.roles.xem", "READER",
                    "giaoban.access.oidc.bodies.CK",
                            AccountsApi.body("tra-vinh/cau-ke").toString());
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IssuerProcess.class));
        }
    }

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Inject
    TestClock clock;

    private final IssuedBrowser browser = new IssuedBrowser();

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    /** Somebody new at the issuer: of Cầu Kè, a unit. */
    private static Map<String, Object> person(String username, String... groups) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "preferred_username", username, "name", "Nguyễn Văn A", "organ", "CK", "groups", List.of(groups)));
        return new HashMap<>(Map.of("account", "subject-" + PEOPLE.incrementAndGet(), "claims", claims));
    }

    private static Map<String, Object> somebody() {
        return person("nguoi.moi." + PEOPLE.incrementAndGet(), "don-vi");
    }

    private static Map<String, Object> tampered(Map<String, ?> tamper) {
        Map<String, Object> scene = somebody();
        scene.put("tamper", tamper);
        return scene;
    }

    private static void refused(Response answer, String failure) {
        answer.then().statusCode(303).header("Location", endsWith("/sign-in?failure=" + failure));
        assertThat(answer.cookie(TestAccount.COOKIE)).isNull();
    }

    @Test
    void the_sign_in_page_learns_where_the_button_leads() {
        SignIn.stranger()
                .get("/api/v1/sign-in")
                .then()
                .statusCode(200)
                .body("issuer.name", equalTo("Đăng nhập một lần của tỉnh"))
                .body("issuer.address", equalTo("/api/v1/oidc/sign-in"));
    }

    @Test
    void the_way_out_carries_state_nonce_and_a_challenge_and_leaves_a_lax_cookie() {
        Response out = browser.leave("/plans");

        URI address = URI.create(out.then().statusCode(303).extract().header("Location"));
        assertThat(address.toString()).startsWith(IssuerProcess.address + "/auth?");
        assertThat(address.getRawQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
                .doesNotContain(browser.cookies.get(OidcCookie.NAME));
        Cookie cookie = out.detailedCookie(OidcCookie.NAME);
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/api/v1/oidc");
        assertThat(cookie.getMaxAge()).isEqualTo(600);
    }

    @Test
    void whom_nobody_knows_yet_gets_an_account_as_the_claims_say() {
        IssuedBrowser.play(person("Nguyễn.An@tinh.gov.vn", "khác", "van-phong"));

        Response in = browser.signIn("/plans?q=giao%20ban");

        in.then().statusCode(303).header("Location", endsWith("/plans?q=giao%20ban"));
        Cookie session = in.detailedCookie(TestAccount.COOKIE);
        assertThat(session.getSameSite()).isEqualTo("Strict");
        assertThat(session.isHttpOnly()).isTrue();
        TestAccount.with(browser.sessionToken())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("nguyen.an.tinh.gov.vn"))
                .body("displayName", equalTo("Nguyễn Văn A"))
                .body("role", equalTo("OFFICE"))
                .body("body.name", equalTo("Thường trực HĐND huyện Cầu Kè"));
        assertThat(browser.cookies).doesNotContainKey(OidcCookie.NAME);
    }

    @Test
    void the_subject_is_known_again_and_the_claims_decide_anew_at_every_sign_in() {
        Map<String, Object> scene = somebody();
        IssuedBrowser.play(scene);
        browser.signIn("/").then().statusCode(303);
        String first = browser.sessionToken();
        String id = TestAccount.with(first).get("/api/v1/me").then().extract().path("accountId");

        @SuppressWarnings("unchecked")
        Map<String, Object> claims = (Map<String, Object>) scene.get("claims");
        claims.put("groups", "xem");
        claims.put("preferred_username", "ten.khac");
        IssuedBrowser.play(scene);
        browser.signIn("/").then().statusCode(303);

        TestAccount.with(browser.sessionToken())
                .get("/api/v1/me")
                .then()
                .body("accountId", equalTo(id))
                .body("role", equalTo("READER"));
        TestAccount.with(first).get("/api/v1/me").then().statusCode(401);
        SignIn.administrator()
                .get(AccountsApi.ACCOUNTS + "/" + id + "/log")
                .then()
                .body("items.action", hasItems("ACCOUNT_CREATED", "ISSUER_LINKED", "SIGNED_IN", "ACCOUNT_CHANGED"));
        AccountsApi.get(id).body("linked", equalTo(true)).body("state", equalTo("ACTIVE"));
    }

    @Test
    void an_account_of_the_same_name_is_theirs_and_nobody_elses() {
        TestAccount local = SignIn.newAccount(Role.READER);
        IssuedBrowser.play(person(local.username(), "xem"));
        browser.signIn("/").then().statusCode(303);
        TestAccount.with(browser.sessionToken())
                .get("/api/v1/me")
                .then()
                .body("accountId", equalTo(local.id().toString()));
        local.signedIn().get("/api/v1/me").then().statusCode(200);

        IssuedBrowser.play(person(local.username(), "xem"));
        refused(new IssuedBrowser().signIn("/"), "OIDC_ACCOUNT_TAKEN");
    }

    @Test
    void the_session_that_the_browser_had_ends() {
        String before = SignIn.newAccount(Role.READER).signIn();
        browser.cookies.put(TestAccount.COOKIE, before);
        IssuedBrowser.play(somebody());

        browser.signIn("/").then().statusCode(303);

        TestAccount.with(before).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void a_token_that_is_not_for_this_sign_in_opens_nothing() {
        long hourAgo = java.time.Clock.systemUTC().instant().getEpochSecond() - 3600;
        Map<String, Map<String, ?>> wrong = Map.of(
                "nonce", Map.of("claims", Map.of("nonce", "another")),
                "audience", Map.of("claims", Map.of("aud", "another")),
                "no authorised party", Map.of("claims", Map.of("aud", List.of("giaoban", "other"))),
                "authorised party", Map.of("claims", Map.of("aud", List.of("giaoban", "other"), "azp", "other")),
                "issuer", Map.of("claims", Map.of("iss", "http://another.example")),
                "expired", Map.of("claims", Map.of("exp", hourAgo, "iat", hourAgo - 60)),
                "unsigned", Map.of("unsigned", true),
                "unknown key", Map.of("key", "unknown"),
                "the name of a known key", Map.of("key", "own"));
        wrong.forEach((what, tamper) -> {
            IssuedBrowser.play(tampered(tamper));
            Response answer = new IssuedBrowser().signIn("/");
            assertThat(answer.header("Location")).as(what).endsWith("/sign-in?failure=OIDC_TOKEN_INVALID");
            assertThat(answer.cookie(TestAccount.COOKIE)).as(what).isNull();
        });
    }

    @Test
    void a_key_that_the_issuer_changed_to_is_found() {
        IssuedBrowser.play(somebody());
        browser.signIn("/").then().statusCode(303);

        IssuedBrowser.play(tampered(Map.of("key", "unknown")));
        refused(new IssuedBrowser().signIn("/"), "OIDC_TOKEN_INVALID");
        IssuedBrowser.play(tampered(Map.of("key", "rotated")));
        IssuedBrowser after = new IssuedBrowser();
        after.signIn("/").then().statusCode(303);
        TestAccount.with(after.sessionToken()).get("/api/v1/me").then().statusCode(200);
        IssuedBrowser.play(Map.of("publishOwn", true));
    }

    @Test
    void who_is_refused_at_the_issuer_reads_so() {
        IssuedBrowser.play(Map.of("account", "x", "deny", true));

        refused(browser.signIn("/"), "OIDC_DENIED");
    }

    @Test
    void a_way_back_is_walked_once_in_the_browser_that_left_and_in_time() {
        IssuedBrowser.play(somebody());
        URI way = browser.returning("/");
        IssuedBrowser other = new IssuedBrowser();
        refused(other.back(way), "OIDC_STATE_UNKNOWN");
        other.leave("/");
        refused(other.back(way), "OIDC_STATE_UNKNOWN");

        String lax = browser.cookies.get(OidcCookie.NAME);
        browser.back(way).then().statusCode(303);
        browser.cookies.put(OidcCookie.NAME, lax);
        refused(browser.back(way), "OIDC_STATE_UNKNOWN");

        URI late = browser.returning("/");
        clock.plus(Duration.ofMinutes(10));
        refused(browser.back(late), "OIDC_STATE_UNKNOWN");
    }

    @Test
    void made_up_ways_back_lead_to_the_page_that_says_so() {
        for (String query : List.of("x=y", "code=x", "state=x&code=x", "state=" + "A".repeat(43) + "&code=x")) {
            refused(browser.back(URI.create("http://localhost/api/v1/oidc/callback?" + query)), "OIDC_STATE_UNKNOWN");
        }
        URI way = browser.returning("/");
        refused(
                browser.back(URI.create(way.toString().replaceAll("iss=[^&]*", "iss=http%3A%2F%2Fanother.example"))),
                "OIDC_ISSUER_ERROR");
        URI next = browser.returning("/");
        refused(
                browser.back(URI.create(next.toString().replaceAll("code=[^&]*", "code=made-up"))),
                "OIDC_CODE_REFUSED");
    }

    @Test
    void a_disabled_account_stays_out() {
        Map<String, Object> scene = somebody();
        IssuedBrowser.play(scene);
        browser.signIn("/").then().statusCode(303);
        String id = TestAccount.with(browser.sessionToken())
                .get("/api/v1/me")
                .then()
                .extract()
                .path("accountId");
        AccountsApi.act(id, "disable").then().statusCode(200);

        TestAccount.with(browser.sessionToken()).get("/api/v1/me").then().statusCode(401);
        refused(new IssuedBrowser().signIn("/"), "OIDC_ACCOUNT_DISABLED");
    }

    @Test
    void claims_that_say_nothing_here_open_nothing() {
        IssuedBrowser.play(person("ai.do." + UUID.randomUUID().toString().substring(0, 6), "không có trong bảng"));
        refused(new IssuedBrowser().signIn("/"), "OIDC_ROLE_UNKNOWN");

        Map<String, Object> scene = somebody();
        @SuppressWarnings("unchecked")
        Map<String, Object> claims = (Map<String, Object>) scene.get("claims");
        claims.put("organ", "H99.99");
        IssuedBrowser.play(scene);
        refused(new IssuedBrowser().signIn("/"), "OIDC_BODY_UNKNOWN");

        claims.remove("preferred_username");
        IssuedBrowser.play(scene);
        refused(new IssuedBrowser().signIn("/"), "OIDC_USERNAME_MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "evil",
                "/api/v1/me",
                "",
                "/a\r\nb: c"
            })
    void nobody_is_led_away_afterwards(String returnTo) {
        IssuedBrowser.play(somebody());

        String location =
                browser.signIn(returnTo).then().statusCode(303).extract().header("Location");

        assertThat(URI.create(location).getRawPath()).isEqualTo("/");
        assertThat(location).doesNotContain("evil");
    }

    @Test
    void signing_out_leads_on_to_the_issuer() {
        IssuedBrowser.play(somebody());
        browser.signIn("/").then().statusCode(303);

        String onward = TestAccount.with(browser.sessionToken())
                .post("/api/v1/sign-out")
                .then()
                .statusCode(200)
                .extract()
                .path("continueAt");

        assertThat(onward)
                .startsWith(IssuerProcess.address + "/session/end?")
                .contains("id_token_hint=", "client_id=giaoban", "post_logout_redirect_uri=");
        assertThat(browser.atIssuer(onward).statusCode())
                .as("the issuer takes hint and address")
                .isEqualTo(200);
        TestAccount.with(browser.sessionToken()).get("/api/v1/me").then().statusCode(401);
        SignIn.newAccount(Role.READER)
                .signedIn()
                .post("/api/v1/sign-out")
                .then()
                .statusCode(204);
    }
}
