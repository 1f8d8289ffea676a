package vn.giaoban.access.secondfactor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on a person's phone. */
public final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param secret in Base32, as it is typed or read from the QR code */
    public Authenticator(String secret) {
        this.secret = decoded(secret);
    }

    public String codeAt(Instant moment) {
        return Totp.code(secret, Math.floorDiv(moment.getEpochSecond(), Totp.PERIOD), Totp.DIGITS);
    }

    static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
