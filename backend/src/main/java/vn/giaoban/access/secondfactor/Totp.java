package vn.giaoban.access.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time as RFC 6238 has them, with what every authenticator app knows: SHA-1, six digits, 30 seconds. SHA-1 is
 * sound here, an HMAC does not need what was broken.
 */
public final class Totp {

    public static final int DIGITS = 6;
    public static final int PERIOD = 30;

    /** RFC 4226 recommends 160 bits. */
    private static final int SECRET_BYTES = 20;

    /** The code before and the one after are right as well: clocks differ, people type slowly. */
    private static final int TOLERANCE = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step whose code this is, among those right now; every one is compared, so the time taken tells nothing. */
    public static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), PERIOD);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            byte[] right = code(secret, step, DIGITS).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(right, code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", missing);
        }
    }
}
