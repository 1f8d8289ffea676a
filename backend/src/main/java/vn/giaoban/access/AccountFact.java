package vn.giaoban.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** Something that happened to an account. It carries no password, no address and no browser. */
record AccountFact(
        Happening happening, UUID objectId, @Nullable Object after) implements Fact {

    enum Happening {
        SIGNED_IN,
        SIGN_IN_FAILED,
        ACCOUNT_LOCKED,
        PASSWORD_CHANGED,
        SIGNED_OUT_EVERYWHERE
    }

    static AccountFact of(Happening happening, UUID accountId) {
        return new AccountFact(happening, accountId, null);
    }

    static AccountFact locked(UUID accountId, Instant until) {
        return new AccountFact(Happening.ACCOUNT_LOCKED, accountId, Map.of("lockedUntil", until));
    }

    @Override
    public String action() {
        return happening.name();
    }

    @Override
    public String objectType() {
        return "ACCOUNT";
    }

    /** Accounts belong to no chain of their own; they stand in the chain of the system. */
    @Override
    public @Nullable UUID chainId() {
        return null;
    }

    @Override
    public @Nullable Object before() {
        return null;
    }
}
