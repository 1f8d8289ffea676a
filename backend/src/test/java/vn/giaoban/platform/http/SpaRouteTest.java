package vn.giaoban.platform.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SpaRouteTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/plans", "/plans/01890a5d-ac96-774b-bcce-b302099a8057", "/apiary"})
    void everyAddressOfTheUserInterfaceIsItsOnePage(String path) {
        when().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("<html lang=\"vi\""));
    }

    @Test
    void thePageAndItsPolicyShareANonceThatIsUsedOnce() {
        var first = when().get("/").then().extract();
        var nonce = nonce(first.header("Content-Security-Policy"));

        assertThat(first.asString()).contains(nonce).doesNotContain("__NONCE__");
        assertThat(nonce(when().get("/").header("Content-Security-Policy"))).isNotEqualTo(nonce);
        assertThat(first.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void filesThatAreMissingAreMissingAndNotKept() {
        when().get("/assets/index-0000.js").then().statusCode(404).header("Cache-Control", equalTo("no-store"));
        when().get("/favicon.svg").then().statusCode(404);
        given().post("/plans").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/nowhere", "/api/probe/papers", "/assets/none.js", "/q/openapi"})
    void everyAnswerCarriesTheProtectiveHeaders(String path) {
        when().get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"));
    }

    @Test
    void dataAreNeitherKeptNorFramed() {
        when().get("/api/probe/papers")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    private static String nonce(String policy) {
        var matcher = Pattern.compile("'nonce-([\\w-]{24})'").matcher(policy);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
