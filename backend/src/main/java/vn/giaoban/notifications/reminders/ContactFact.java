package vn.giaoban.notifications.reminders;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** The address of a body was set or taken away; the address itself stands in no log. */
record ContactFact(UUID objectId, String name) implements Fact {

    @Override
    public String action() {
        return "BODY_CONTACT_CHANGED";
    }

    @Override
    public String objectType() {
        return "body";
    }

    @Override
    public @Nullable UUID chainId() {
        return null;
    }

    @Override
    public @Nullable Object before() {
        return null;
    }

    @Override
    public Object after() {
        return Map.of("name", name);
    }
}
