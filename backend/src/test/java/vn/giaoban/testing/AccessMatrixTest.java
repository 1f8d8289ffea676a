package vn.giaoban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;

/**
 * Walks every operation of the API as a stranger and as every role. An operation without a line in
 * {@code src/test/resources/access-matrix} fails, so nobody adds an endpoint without saying whom it is for.
 */
@QuarkusTest
class AccessMatrixTest {

    private final Map<String, AccessExpectation> expectations = AccessExpectation.all();
    private final List<ApiOperation> operations = ApiOperation.all();

    @Test
    void every_operation_has_its_line_and_every_line_its_operation() {
        assertThat(operations).extracting(ApiOperation::id).containsExactlyInAnyOrderElementsOf(expectations.keySet());
    }

    @Test
    void no_line_expects_success_under_an_id_at_random() {
        SoftAssertions all = new SoftAssertions();
        for (ApiOperation operation : operations) {
            AccessExpectation expected = expectations.get(operation.id());
            if (expected != null && operation.namesAnId()) {
                all.assertThat(expected.answers()).as(operation.id()).allMatch(status -> status / 100 == 4);
            }
        }
        all.assertAll();
    }

    @Test
    void a_stranger_is_told_to_sign_in() {
        SoftAssertions all = new SoftAssertions();
        for (ApiOperation operation : operations) {
            AccessExpectation expected = expectations.get(operation.id());
            Response answer = operation.callBlindly(SignIn.stranger());
            if (expected != null && expected.open()) {
                all.assertThat(expected.answers()).as(operation.id()).contains(answer.statusCode());
            } else {
                all.assertThat(answer.statusCode()).as(operation.id()).isEqualTo(401);
                all.assertThat(answer.asString()).as(operation.id()).contains("NOT_SIGNED_IN");
                all.assertThat(answer.header("WWW-Authenticate"))
                        .as(operation.id())
                        .isNull();
            }
        }
        all.assertAll();
    }

    @Test
    void a_role_is_let_in_where_its_line_says_so_and_finds_nothing_under_ids_at_random() {
        SoftAssertions all = new SoftAssertions();
        for (ApiOperation operation : operations) {
            AccessExpectation expected = expectations.get(operation.id());
            if (expected == null) {
                continue;
            }
            for (Role role : Role.values()) {
                // A session of its own for each call: some operations end it.
                int answer = operation
                        .callBlindly(SignIn.newAccount(role).signedIn())
                        .statusCode();
                String call = operation.id() + " as " + role;
                if (expected.roles().contains(role)) {
                    all.assertThat(expected.answers()).as(call).contains(answer);
                } else {
                    all.assertThat(answer).as(call).isEqualTo(403);
                }
            }
        }
        all.assertAll();
    }
}
