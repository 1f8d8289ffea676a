package vn.giaoban.access;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

/** «Người quản trị phải bật xác thực hai bước». */
@QuarkusTest
@TestProfile(SecondFactorRuleTest.Demanding.class)
class SecondFactorRuleTest {

    public static final class Demanding implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("giaoban.access.second-factor.rule", "ADMINISTRATORS");
        }
    }

    @Inject
    TestClock clock;

    @Test
    void an_administrator_without_it_may_set_it_up_and_nothing_else() {
        TestAccount administrator = SignIn.newAccount(Role.ADMINISTRATOR);
        String session = administrator.signIn();
        TestAccount.with(session).get("/api/v1/me").then().statusCode(200).body("secondFactor", equalTo("DUE"));
        TestAccount.with(session)
                .get(AccountsApi.ACCOUNTS)
                .then()
                .statusCode(403)
                .body("code", equalTo("SECOND_FACTOR_SETUP_REQUIRED"));

        SecondFactorApi owner = SecondFactorApi.setUp(administrator, clock);

        TestAccount.with(owner.session).get(AccountsApi.ACCOUNTS).then().statusCode(200);
        SecondFactorApi.post(owner.session, "/remove", Map.of("code", owner.code()))
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_FACTOR_DEMANDED"));
    }

    @Test
    void others_work_as_before() {
        TestAccount unit = SignIn.newAccount(Role.UNIT);
        unit.signedIn().get("/api/v1/plans").then().statusCode(200);
    }
}
