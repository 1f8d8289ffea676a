package vn.giaoban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.access.clients.ApiScope;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/**
 * Walks every operation of the API as a client with each scope alone. Who may call what stands in
 * {@code src/test/resources/client-scopes.txt}; an operation without a line there must be closed to every client.
 */
@QuarkusTest
class ClientScopesTest {

    private static final String ANY = "ANY";

    @Inject
    TestClock clock;

    private final Map<String, String> expected = expected();
    private final List<ApiOperation> operations = ApiOperation.all();

    @BeforeEach
    void morning() {
        clock.reset();
    }

    @Test
    void every_line_names_operations_and_scopes_that_there_are() {
        Set<String> ids = new TreeSet<>();
        operations.forEach(operation -> ids.add(operation.id()));
        assertThat(ids).containsAll(expected.keySet());
        Set<String> scopes = new TreeSet<>(Set.of(ANY));
        Arrays.stream(ApiScope.values()).map(ApiScope::code).forEach(scopes::add);
        assertThat(new TreeSet<>(expected.values())).isEqualTo(scopes);
    }

    @Test
    void accounts_sessions_the_log_and_the_clients_themselves_are_for_people_alone() {
        for (ApiOperation operation : operations) {
            if (operation.path().matches("/api/v1/(accounts|me|sign-|oidc|password-link|audit|api-clients).*")
                    || operation.path().endsWith("/log")) {
                assertThat(expected).as(operation.path()).doesNotContainKey(operation.id());
            }
        }
    }

    @Test
    void the_contract_says_what_the_list_says() {
        for (ApiOperation operation : operations) {
            Map<String, Object> requirement = new HashMap<>();
            operation
                    .contract()
                    .path("security")
                    .forEach(alternative -> alternative
                            .properties()
                            .forEach(scheme -> requirement.put(scheme.getKey(), scheme.getValue())));
            String scope = expected.get(operation.id());
            assertThat(requirement.containsKey("client")).as(operation.id()).isEqualTo(scope != null);
            if (scope != null && !scope.equals(ANY)) {
                assertThat(requirement.get("client").toString())
                        .as(operation.id())
                        .isEqualTo("[\"" + scope + "\"]");
            }
        }
    }

    @Test
    void a_scope_opens_its_operations_and_no_others() {
        Map<String, AccessExpectation> roles = AccessExpectation.all();
        SoftAssertions all = new SoftAssertions();
        for (ApiScope scope : ApiScope.values()) {
            TestClient client = TestClient.of(
                    UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE), Role.OFFICE, List.of(scope.name()), 6000);
            for (ApiOperation operation : operations) {
                Response answer = operation.callBlindly(client.calling());
                String call = operation.id() + " with " + scope.code();
                String opened = expected.get(operation.id());
                if (opened == null || !opened.equals(ANY) && !opened.equals(scope.code())) {
                    all.assertThat(answer.statusCode()).as(call).isEqualTo(403);
                } else if (opened.equals(ANY)) {
                    all.assertThat(answer.statusCode()).as(call).isEqualTo(200);
                } else if (roles.get(operation.id()).roles().contains(Role.OFFICE)) {
                    all.assertThat(roles.get(operation.id()).answers()).as(call).contains(answer.statusCode());
                }
            }
        }
        all.assertAll();
    }

    /** The operation that the contract shows once is two methods: with JSON, and with the files themselves. */
    @Test
    void who_may_hand_in_may_send_the_files_along() {
        TestClient office = TestClient.of("tra-vinh", Role.OFFICE, "SUBMISSIONS_WRITE");
        assertThat(office.calling()
                        .multiPart("files", "bai.pdf", new byte[] {1})
                        .post("/api/v1/obligations/" + UUID.randomUUID() + "/submissions")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The scope by operation. */
    private static Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/client-scopes.txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.strip().split("\\s+");
                    Arrays.stream(words).skip(1).forEach(operation -> expected.put(operation, words[0]));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return expected;
    }
}
