package vn.giaoban.participants;

import java.security.SecureRandom;
import java.util.Base64;

/** What a badge's code says: 128 random bits, nothing of the person. */
final class BadgeToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private BadgeToken() {}

    /** 22 characters. */
    static String random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
