package vn.giaoban.access.password;

/** More sign-ins wait than the machine can hash in the configured time. */
public class PasswordsBusy extends RuntimeException {

    PasswordsBusy() {
        super("Too many passwords are waiting to be hashed", null, false, false);
    }
}
