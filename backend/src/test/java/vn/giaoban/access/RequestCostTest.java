package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

@QuarkusTest
class RequestCostTest {

    @Inject
    SessionFactory database;

    @Test
    void knowing_the_caller_costs_one_statement_and_asking_for_a_page_none() {
        String token = SignIn.newAccount(Role.OFFICE).signIn();

        long whole = statementsOf(
                () -> TestAccount.with(token).get("/api/v1/me/sessions").then().statusCode(200));
        long page = statementsOf(() -> TestAccount.with(token).get("/index.html"));

        assertThat(whole).as("the caller, then the list").isEqualTo(2);
        assertThat(page).isZero();
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        TestAccount account = SignIn.newAccount(Role.OFFICE);
        for (int i = 0; i < 5; i++) {
            account.signIn();
        }
        String token = account.signIn();

        assertThat(statementsOf(() -> TestAccount.with(token)
                        .get("/api/v1/me/sessions")
                        .then()
                        .statusCode(200)))
                .isEqualTo(2);
    }

    private long statementsOf(Runnable request) {
        long before = database.getStatistics().getPrepareStatementCount();
        request.run();
        return database.getStatistics().getPrepareStatementCount() - before;
    }
}
