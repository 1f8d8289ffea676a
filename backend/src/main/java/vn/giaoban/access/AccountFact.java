package vn.giaoban.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** Something that happened to an account. It carries no password, no link, no address and no browser. */
record AccountFact(
        Happening happening,
        UUID objectId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    static final String OBJECT_TYPE = "ACCOUNT";

    enum Happening {
        SIGNED_IN,
        SIGN_IN_FAILED,
        ACCOUNT_LOCKED,
        PASSWORD_CHANGED,
        SIGNED_OUT_EVERYWHERE,
        ACCOUNT_CREATED,
        ACCOUNT_CHANGED,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        ACCOUNT_UNLOCKED,
        PASSWORD_LINK_MADE,
        PASSWORD_SET_BY_LINK,
        SESSIONS_ENDED,
        SECOND_FACTOR_SET_UP,
        SECOND_FACTOR_REMOVED,
        SECOND_FACTOR_RESET,
        RECOVERY_CODE_USED,
        RECOVERY_CODES_RENEWED,
        ISSUER_LINKED
    }

    static AccountFact of(Happening happening, UUID accountId) {
        return new AccountFact(happening, accountId, null, null);
    }

    static AccountFact locked(UUID accountId, Instant until) {
        return with(Happening.ACCOUNT_LOCKED, accountId, Map.of("lockedUntil", until));
    }

    static AccountFact with(Happening happening, UUID accountId, Object after) {
        return new AccountFact(happening, accountId, null, after);
    }

    @Override
    public String action() {
        return happening.name();
    }

    @Override
    public String objectType() {
        return OBJECT_TYPE;
    }

    /** Accounts belong to no chain of their own; they stand in the chain of the system. */
    @Override
    public @Nullable UUID chainId() {
        return null;
    }
}
