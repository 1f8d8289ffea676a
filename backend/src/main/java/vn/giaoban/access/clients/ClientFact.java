package vn.giaoban.access.clients;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** Something that happened to a client. It carries no key. */
record ClientFact(
        Happening happening,
        UUID objectId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    enum Happening {
        API_CLIENT_CREATED,
        API_CLIENT_CHANGED,
        API_KEY_MADE,
        API_CLIENT_REVOKED
    }

    @Override
    public String action() {
        return happening.name();
    }

    @Override
    public String objectType() {
        return "API_CLIENT";
    }

    /** Clients stand in the chain of the system, as accounts do. */
    @Override
    public @Nullable UUID chainId() {
        return null;
    }
}
