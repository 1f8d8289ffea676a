package vn.giaoban.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

/** Too many at once: nobody is told of a fault, everybody that it may be asked again. */
@QuarkusTest
class BusyDatabaseTest {

    @Inject
    AgroalDataSource database;

    @Test
    void who_waits_too_long_for_a_connection_is_told_to_try_again() throws SQLException {
        String token = SignIn.newAccount(Role.OFFICE).signIn();
        List<Connection> all = new ArrayList<>();
        try {
            takeAll(all);
            TestAccount.with(token)
                    .get("/api/v1/plans")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", equalTo("BUSY"));
        } finally {
            for (Connection taken : all) {
                taken.close();
            }
        }
        TestAccount.with(token).get("/api/v1/plans").then().statusCode(200);
    }

    /** Whoever else works takes some too, so this goes on until there is none left. */
    private void takeAll(List<Connection> taken) {
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        try {
            while (taken.size() < most) {
                taken.add(database.getConnection());
            }
        } catch (SQLException noneLeft) {
            assertThat(taken).isNotEmpty();
        }
    }
}
