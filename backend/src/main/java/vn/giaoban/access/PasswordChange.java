package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Set;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.access.password.PasswordRule;
import vn.giaoban.access.password.Passwords;
import vn.giaoban.access.password.Weakness;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** Changes the caller's own password and ends every other session: whoever knew the old one is out. */
@ApplicationScoped
class PasswordChange {

    private final Doorkeeper doorkeeper;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;
    private final Event<Fact> facts;

    PasswordChange(
            Doorkeeper doorkeeper, Passwords passwords, Sessions sessions, Clock clock, Event<Fact> facts) {
        this.doorkeeper = doorkeeper;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws Refusal PASSWORD_TOO_WEAK, PASSWORD_WRONG or, after too many wrong ones, ACCOUNT_LOCKED */
    void apply(CallerSession caller, ChangePassword wanted) {
        Set<Weakness> weaknesses = PasswordRule.weaknesses(wanted.newPassword(), caller.username());
        if (wanted.newPassword().equals(wanted.currentPassword())) {
            weaknesses.add(Weakness.UNCHANGED);
        }
        refuseWeak(weaknesses, "newPassword");

        String newHash = passwords.hash(wanted.newPassword());
        doorkeeper.admit(caller.username(), wanted.currentPassword(), AccessProblem.PASSWORD_WRONG, account -> {
            account.changePassword(newHash, clock.instant());
            sessions.endOthers(account.id(), caller.id());
            facts.fire(AccountFact.of(Happening.PASSWORD_CHANGED, account.id()));
            return account.id();
        });
    }

    static void refuseWeak(Set<Weakness> weaknesses, String field) {
        if (!weaknesses.isEmpty()) {
            throw new Refusal(
                    AccessProblem.PASSWORD_TOO_WEAK,
                    weaknesses.iterator().next().message(),
                    weaknesses.stream()
                            .map(weakness -> new Violation(field, weakness.message()))
                            .toList());
        }
    }
}
