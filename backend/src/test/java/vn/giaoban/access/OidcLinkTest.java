package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.oidc.IssuerIdentity;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

/** The default: whoever signs in at the issuer needs an account of that name, and administrators give roles and bodies. */
@QuarkusTest
@TestProfile(OidcLinkTest.AtIssuer.class)
class OidcLinkTest {

    public static final class AtIssuer implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IssuerProcess.class));
        }
    }

    @Inject
    OidcEntrance entrance;

    @Inject
    EntityManager entities;

    @Test
    void somebody_who_comes_for_the_first_time_on_four_devices_at_once_comes_in_on_each() throws Exception {
        String username = AccountsApi.newUsername();
        String account = AccountsApi.opened(username);
        var who = new IssuerIdentity(
                "https://issuer.example", username, username, "Văn Mẫu", List.of(), Optional.empty(), "token");
        var together = new CyclicBarrier(4);
        try (var devices = Executors.newFixedThreadPool(4)) {
            var arriving = IntStream.range(0, 4)
                    .mapToObj(device -> devices.submit(() -> {
                        together.await();
                        return entrance.letIn(who, "device " + device, Optional.empty());
                    }))
                    .toList();
            for (var arrived : arriving) {
                assertThat(arrived.get(30, TimeUnit.SECONDS)).isNotNull();
            }
        }
        assertThat(entities.createQuery("select accountId from ExternalIdentity where subject = :subject", UUID.class)
                        .setParameter("subject", username)
                        .getResultList())
                .containsExactly(UUID.fromString(account));
    }

    @Test
    void without_an_account_of_that_name_nobody_comes_in() {
        IssuedBrowser.play(Map.of("account", "stranger", "claims", Map.of("preferred_username", "khong.co.ai")));

        new IssuedBrowser()
                .signIn("/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?failure=OIDC_ACCOUNT_UNKNOWN"));
    }

    @Test
    void an_invited_account_is_opened_by_its_owner_at_the_issuer_with_the_role_it_was_given() {
        String username = AccountsApi.newUsername();
        String id = AccountsApi.opened(username);
        IssuedBrowser.play(Map.of("account", "owner", "claims", Map.of("preferred_username", username)));
        IssuedBrowser browser = new IssuedBrowser();

        browser.signIn("/").then().statusCode(303).header("Location", endsWith("/"));

        TestAccount.with(browser.sessionToken())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("accountId", equalTo(id))
                .body("role", equalTo("UNIT"));
        AccountsApi.get(id).body("state", equalTo("ACTIVE"));
        SignIn.administrator().get("/api/v1/me").then().statusCode(200);
    }
}
