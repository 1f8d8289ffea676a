package vn.giaoban.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * An account as administrators see it.
 *
 * @param version of what administrators change; also the ETag
 * @param lastSignInAt absent when nobody ever signed in with it
 * @param lockedUntil present while wrong attempts keep it locked
 * @param linkExpiresAt present while a link to set its password is on its way
 * @param secondFactor whether it asks for a code beside the password
 * @param linked whether its owner signs in at an issuer
 * @param own whether it is the account of the one who asks
 */
record AccountView(
        UUID id,
        long version,
        @Schema(examples = "vanphong.travinh") String username,
        @Schema(examples = "Văn phòng HĐND tỉnh Trà Vinh") String displayName,
        @Nullable String email,
        Role role,
        BodyRef body,
        AccountState state,
        @Nullable Instant lastSignInAt,
        @Nullable Instant lockedUntil,
        @Nullable Instant disabledAt,
        @Nullable Instant linkExpiresAt,
        boolean secondFactor,
        boolean linked,
        boolean own) {}
