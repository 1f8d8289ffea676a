package vn.giaoban.participants;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a badge's code says: 128 random bits, nothing of the person. */
final class BadgeToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private BadgeToken() {}

    /** Whether it could be one; scanners read all kinds of codes. */
    static boolean isOne(@Nullable String read) {
        return read != null && FORM.matcher(read).matches();
    }

    /** 22 characters. */
    static String random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
