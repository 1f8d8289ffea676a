package vn.giaoban.access;

import java.time.Instant;
import java.util.UUID;

/** The account that a link opens, for its owner to see whose password is about to be set. */
record LinkedAccount(UUID accountId, String username, String displayName, Instant expiresAt) {}
