package vn.giaoban.testing;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInHelperTest {

    @Inject
    TestClock clock;

    @Test
    void signs_in_for_the_body_it_names() {
        SignIn.office("tra-vinh").get("/api/v1/me").then().body("body.kind", equalTo("OFFICE"));
        SignIn.unit("tra-vinh/cau-ke")
                .get("/api/v1/me")
                .then()
                .body("role", equalTo("UNIT"))
                .body("unit.fullName", equalTo("huyện Cầu Kè"))
                .body("body.kind", equalTo("STANDING_BODY"));
        SignIn.leader("tra-vinh").get("/api/v1/me").then().body("role", equalTo("LEADER"));
        SignIn.reader("tra-vinh").get("/api/v1/me").then().body("role", equalTo("READER"));
        SignIn.administrator().get("/api/v1/me").then().body("role", equalTo("ADMINISTRATOR"));
        SignIn.stranger().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void stays_signed_in_through_years_and_sign_outs() {
        clock.setTo("2023-09-12T08:00:00+07:00");
        RequestSpecification caller = SignIn.unit("tra-vinh/cau-ke");
        caller.get("/api/v1/me").then().statusCode(200);

        clock.plus(Duration.ofDays(900));
        caller.get("/api/v1/me").then().statusCode(200);
        clock.setTo("2023-08-30T08:00:00+07:00");
        caller.get("/api/v1/me").then().statusCode(200);
        caller.post("/api/v1/sign-out-everywhere").then().statusCode(204);
        caller.get("/api/v1/me").then().statusCode(200);
    }
}
