package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

@QuarkusTest
class FirstAdministratorTest {

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Accounts accounts;

    @Inject
    PasswordLinks links;

    @Inject
    EntityManager database;

    @Test
    void nobody_is_invited_where_somebody_can_sign_in() {
        SignIn.newAccount(Role.READER);

        assertThat(firstAdministrator.invite()).isEmpty();
        assertThat(accounts.exists("quantri")).isFalse();
    }

    @Test
    void in_an_empty_installation_the_administrator_is_invited_by_a_link() {
        inAnInstallationWithoutPasswords(() -> {
            PasswordLink link = firstAdministrator.invite().orElseThrow();

            Account account = accounts.find("quantri").orElseThrow();
            assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(account.usableHash()).as("no default password").isEmpty();
            assertThat(links.find(new SecretToken(link.token())))
                    .map(LinkedAccount::username)
                    .contains("quantri");
        });
    }

    @Test
    void the_next_start_writes_another_link_to_the_same_account() {
        inAnInstallationWithoutPasswords(() -> {
            PasswordLink first = firstAdministrator.invite().orElseThrow();
            PasswordLink second = firstAdministrator.invite().orElseThrow();

            assertThat(links.find(new SecretToken(first.token()))).isEmpty();
            assertThat(links.find(new SecretToken(second.token()))).isPresent();
            assertThat(database.createQuery("select count(*) from Account where username = 'quantri'", Long.class)
                            .getSingleResult())
                    .isEqualTo(1);
        });
    }

    /** Everything is undone afterwards: other tests have their accounts in the same database. */
    private void inAnInstallationWithoutPasswords(Runnable story) {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("update account set password_hash = null")
                    .executeUpdate();
            story.run();
        } finally {
            QuarkusTransaction.rollback();
        }
        TestAccount.trySignIn("quantri", "quantri").then().statusCode(401).body("code", equalTo("WRONG_CREDENTIALS"));
    }
}
