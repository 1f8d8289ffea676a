package vn.giaoban.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the cookie of one signed-in browser: 256 random bits. The database keeps its SHA-256 alone, so whoever
 * reads the database cannot sign in with what is found there. A plain hash is enough for a secret nobody chose.
 */
record SessionToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static SessionToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for anything that cannot be a token of ours. */
    static Optional<SessionToken> of(String cookieValue) {
        return Optional.ofNullable(cookieValue)
                .filter(value -> FORM.matcher(value).matches())
                .map(SessionToken::new);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
