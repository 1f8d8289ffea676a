package vn.giaoban.access.clients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.units.BodyRef;

/**
 * A client as those see it who look after it.
 *
 * @param version also the ETag
 * @param body for which it acts
 * @param issuerClientId what the issuer calls it; absent for one that has keys
 * @param keys those that still open something, the newest first
 * @param lastUsedAt a few seconds behind; absent while it never called
 */
record ApiClientView(
        UUID id,
        long version,
        @Schema(examples = "Trục liên thông văn bản tỉnh") String name,
        BodyRef body,
        Role role,
        List<ApiScope> scopes,
        int requestsPerMinute,
        @Nullable String issuerClientId,
        ApiClientState state,
        List<ApiKeyView> keys,
        Instant createdAt,
        String createdBy,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
