package vn.giaoban.testing;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.giaoban.access.Role;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/**
 * Callers for HTTP tests, really signed in. Units are named by the keys of {@link UnitRegister}, such as
 * {@code tra-vinh/cau-ke}. The account is made on first use and shared by all tests of a run; its session follows the
 * {@link TestClock}, so a test may move the clock by years between two requests.
 */
public final class SignIn {

    private static final String SOMEWHERE = "tra-vinh";

    private SignIn() {}

    /** The office (văn phòng) of the unit's council. */
    public static RequestSpecification office(String unit) {
        return as(Role.OFFICE, UnitRegister.bodyId(unit, BodyKind.OFFICE));
    }

    /** A leader: somebody of the standing body (thường trực) of the unit's council. */
    public static RequestSpecification leader(String unit) {
        return as(Role.LEADER, UnitRegister.bodyId(unit, BodyKind.STANDING_BODY));
    }

    /** The unit's standing body as one that owes papers. */
    public static RequestSpecification unit(String unit) {
        return as(Role.UNIT, UnitRegister.bodyId(unit, BodyKind.STANDING_BODY));
    }

    /** Somebody who may read what the unit's council has issued. */
    public static RequestSpecification reader(String unit) {
        return as(Role.READER, UnitRegister.bodyId(unit, BodyKind.STANDING_BODY));
    }

    public static RequestSpecification administrator() {
        return as(Role.ADMINISTRATOR, UnitRegister.bodyId(SOMEWHERE, BodyKind.OFFICE));
    }

    /** Nobody. */
    public static RequestSpecification stranger() {
        return RestAssured.given();
    }

    /** Any role on any body. */
    public static RequestSpecification as(Role role, UUID bodyId) {
        return RestAssured.given().filter((request, response, chain) -> {
            request.removeCookie(TestAccount.COOKIE);
            request.cookie(TestAccount.COOKIE, accounts().token(role, bodyId));
            return chain.next(request, response);
        });
    }

    /** An account of its own, for tests that change or end what others share. */
    public static TestAccount newAccount(Role role) {
        return accounts().make(role, UnitRegister.bodyId(SOMEWHERE, bodyOf(role)), false);
    }

    /** The same, with a first password that has to be changed. */
    public static TestAccount newAccountWithFirstPassword(Role role) {
        return accounts().make(role, UnitRegister.bodyId(SOMEWHERE, bodyOf(role)), true);
    }

    private static BodyKind bodyOf(Role role) {
        return switch (role) {
            case ADMINISTRATOR, OFFICE -> BodyKind.OFFICE;
            case LEADER, UNIT, READER -> BodyKind.STANDING_BODY;
        };
    }

    private static TestAccounts accounts() {
        return Arc.container().instance(TestAccounts.class).get();
    }
}
