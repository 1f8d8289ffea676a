package vn.giaoban.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that can be told something: open, and able to sign in.
 *
 * @param email null when none is known; it belongs in no log
 * @param lastSignInAt null when nobody ever signed in with it
 */
public record Correspondent(
        UUID accountId,
        String displayName,
        @Nullable String email,
        @Nullable Instant lastSignInAt) {}
