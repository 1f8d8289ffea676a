package vn.giaoban.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new link, shown to the administrator this once to be passed on; the server keeps its hash alone.
 *
 * @param token the secret; the page is {@code /set-password#<token>}, so that no server on the way logs it
 * @param expiresAt from when on the link opens nothing
 */
record PasswordLink(
        @Schema(examples = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        String token,

        Instant expiresAt) {

    @Override
    public String toString() {
        return "PasswordLink[…, " + expiresAt + "]";
    }
}
