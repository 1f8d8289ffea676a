package vn.giaoban.access.clients;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key at its one showing.
 *
 * @param key what goes behind «Authorization: Bearer»
 * @param earlierUntil until when the keys before it work on; absent when there were none or they ended at once
 */
record MadeApiKey(
        UUID id,
        @Schema(examples = "gbk_Zm9vYmFy…") String key,
        String prefix,
        Instant expiresAt,
        @Nullable Instant earlierUntil) {

    @Override
    public String toString() {
        return "MadeApiKey[" + prefix + "…]";
    }
}
