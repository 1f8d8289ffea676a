package vn.giaoban.access.clients;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A live key as it is shown after its first showing.
 *
 * @param prefix how it begins
 * @param lastUsedAt a few seconds behind; absent while nobody used it
 */
record ApiKeyView(
        UUID id,
        @Schema(examples = "gbk_Zm9vYmFy") String prefix,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
