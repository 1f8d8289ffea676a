package vn.giaoban.integration;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** Something that happened to a webhook. It carries no secret, and of the address the host alone. */
record WebhookFact(
        Happening happening, UUID objectId, @Nullable Object after) implements Fact {

    enum Happening {
        WEBHOOK_CREATED,
        WEBHOOK_CHANGED,
        WEBHOOK_SECRET_MADE,
        WEBHOOK_ENABLED,
        WEBHOOK_DISABLED,
        /** By the system, because nothing was received for days. */
        WEBHOOK_STOPPED,
        WEBHOOK_REMOVED
    }

    static WebhookFact of(Happening happening, Webhook webhook) {
        return new WebhookFact(
                happening,
                webhook.id(),
                Map.of(
                        "name", webhook.name(),
                        "host", Target.of(webhook.address()).orElseThrow().host()));
    }

    @Override
    public String action() {
        return happening.name();
    }

    @Override
    public String objectType() {
        return "WEBHOOK";
    }

    @Override
    public @Nullable UUID chainId() {
        return null;
    }

    @Override
    public @Nullable Object before() {
        return null;
    }
}
