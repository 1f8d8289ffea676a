package vn.giaoban.access.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: long rather than contorted (NIST SP 800-63B, 5.1.1.2): at least ten characters, none of
 * those that everybody tries first, no demand for digits or signs.
 */
public final class PasswordRule {

    /** Counted in characters as a person sees them on the keyboard, after composing accents. */
    static final int SHORTEST = 10;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = read("/access/common-passwords.txt");

    private PasswordRule() {}

    /** Everything that is wrong with the password; empty when it may be used. */
    public static Set<Weakness> weaknesses(String password, String username) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        String folded = composed.toLowerCase(Locale.ROOT);
        Set<Weakness> found = EnumSet.noneOf(Weakness.class);
        if (composed.codePointCount(0, composed.length()) < SHORTEST) {
            found.add(Weakness.TOO_SHORT);
        }
        if (folded.contains(username)) {
            found.add(Weakness.CONTAINS_USERNAME);
        }
        if (COMMON.contains(folded)) {
            found.add(Weakness.COMMON);
        }
        if (folded.codePoints().distinct().count() < FEWEST_DIFFERENT || isSequence(folded)) {
            found.add(Weakness.TOO_SIMPLE);
        }
        return found;
    }

    /** «0123456789», «abcdefghijkl», «9876543210»: each character is the neighbour of the one before it. */
    private static boolean isSequence(String text) {
        int[] points = text.codePoints().toArray();
        if (points.length < 2) {
            return true;
        }
        int step = points[1] - points[0];
        for (int i = 1; i < points.length; i++) {
            if (points[i] - points[i - 1] != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    private static Set<String> read(String resource) {
        try (InputStream list = PasswordRule.class.getResourceAsStream(resource)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
