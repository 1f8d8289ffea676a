package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Refusal;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

@QuarkusTest
class AccountsTest {

    private static final UUID CAU_KE = UnitRegister.bodyId("tra-vinh/cau-ke", BodyKind.STANDING_BODY);
    private static final String PASSWORD = "ba con vịt xanh";

    /** {@link #PASSWORD} at half the memory that the tests ask for. */
    private static final String CHEAPER =
            "$argon2id$v=19$m=32,t=1,p=1$+5CLUe/alRQHZlgoUrk21g$V02trsm6ulQJfXbs26c5flidHBiS3CGnogkBVhxQRX8";

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Test
    void belong_to_the_unit_of_their_body() {
        UUID id = accounts.create(new NewAccount("cauke.thu", "Thường trực", Role.UNIT, CAU_KE, PASSWORD, false));

        Scope scope = QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Account.class, id).scope());

        assertThat(scope)
                .isEqualTo(new Scope(id, Role.UNIT, CAU_KE, UnitRegister.unitId("tra-vinh/cau-ke"), "Thường trực"));
        assertThat(accounts.exists("cauke.thu")).isTrue();
        assertThat(accounts.exists("cauke")).isFalse();
    }

    @Test
    void have_a_name_of_their_own_that_looks_like_one() {
        accounts.create(wanted("trung.ten", CAU_KE, PASSWORD));

        assertRefused(wanted("trung.ten", CAU_KE, PASSWORD), AccessProblem.USERNAME_TAKEN);
        assertRefused(wanted("Hoa Binh", CAU_KE, PASSWORD), AccessProblem.USERNAME_INVALID);
        assertRefused(wanted("khong.noi.nao", UUID.randomUUID(), PASSWORD), AccessProblem.BODY_UNKNOWN);
        assertRefused(wanted("qua.yeu", CAU_KE, "matkhau123"), AccessProblem.PASSWORD_TOO_WEAK);
        assertThat(accounts.exists("qua.yeu")).isFalse();
    }

    @Test
    void never_show_a_password_in_a_text() {
        assertThat(wanted("a.b", CAU_KE, PASSWORD).toString()).doesNotContain(PASSWORD);
        assertThat(new vn.giaoban.access.SignIn("a.b", PASSWORD).toString()).doesNotContain(PASSWORD);
        assertThat(new ChangePassword(PASSWORD, PASSWORD).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void are_hashed_anew_at_sign_in_when_the_cost_was_raised() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        setHash(account.id(), CHEAPER);

        TestAccount.trySignIn(account.username(), "một mật khẩu khác").then().statusCode(401);
        assertThat(hash(account.id())).isEqualTo(CHEAPER);

        TestAccount.trySignIn(account.username(), PASSWORD).then().statusCode(200);
        assertThat(hash(account.id())).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        TestAccount.trySignIn(account.username(), PASSWORD).then().statusCode(200);
    }

    private static NewAccount wanted(String username, UUID bodyId, String password) {
        return new NewAccount(username, "Tài khoản thử", Role.UNIT, bodyId, password, false);
    }

    private void assertRefused(NewAccount wanted, AccessProblem problem) {
        assertThatThrownBy(() -> accounts.create(wanted))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private void setHash(UUID id, String hash) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Account.class, id).rehashed(hash));
    }

    private String hash(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Account.class, id).usableHash().orElseThrow());
    }
}
