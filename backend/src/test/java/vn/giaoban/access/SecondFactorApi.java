package vn.giaoban.access;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.giaoban.access.secondfactor.Authenticator;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

/** An owner with a phone, over HTTP. */
final class SecondFactorApi {

    static final String SECOND_FACTOR = "/api/v1/me/second-factor";

    final TestAccount account;
    final Authenticator phone;
    final List<String> recoveryCodes;
    /** The session in which it was set up. */
    final String session;

    private final Clock clock;

    private SecondFactorApi(
            TestAccount account, Authenticator phone, List<String> recoveryCodes, String session, Clock clock) {
        this.account = account;
        this.phone = phone;
        this.recoveryCodes = recoveryCodes;
        this.session = session;
        this.clock = clock;
    }

    /** Sets the second factor up; the code of the current step is used by that. */
    static SecondFactorApi setUp(TestAccount account, Clock clock) {
        String session = account.signIn();
        String secret = begin(session, account.password())
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        Authenticator phone = new Authenticator(secret);
        List<String> codes = post(session, "/confirm", Map.of("code", phone.codeAt(clock.instant())))
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
        return new SecondFactorApi(account, phone, codes, session, clock);
    }

    static Response begin(String session, String password) {
        return post(session, "", Map.of("password", password));
    }

    static Response post(String session, String verb, Map<String, String> body) {
        return json(TestAccount.with(session)).body(body).post(SECOND_FACTOR + verb);
    }

    /** The password, then what was given for the second step. */
    String pendingToken() {
        return TestAccount.trySignIn(account.username(), account.password())
                .then()
                .statusCode(401)
                .extract()
                .path("pendingToken");
    }

    String code() {
        return phone.codeAt(clock.instant());
    }

    static Response enter(String pendingToken, String code) {
        return json(SignIn.stranger())
                .body(Map.of("pendingToken", pendingToken, "code", code))
                .post("/api/v1/sign-in/second-factor");
    }

    private static RequestSpecification json(RequestSpecification caller) {
        return caller.contentType("application/json");
    }
}
