package vn.giaoban.integration;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A secret at its one showing.
 *
 * @param secret as libraries of Standard Webhooks take it
 * @param earlierUntil until when messages are signed with the secret before too; absent when they are not
 */
record MadeSecret(
        @Schema(examples = "whsec_Zm9vYmFy…") String secret,
        @Nullable Instant earlierUntil) {

    @Override
    public String toString() {
        return "MadeSecret[…]";
    }
}
