package vn.giaoban.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giaoban.access.secondfactor.Base32;
import vn.giaoban.access.secondfactor.Totp;

/**
 * The secret for the owner's device, shown this once.
 *
 * @param secret in Base32, to be typed
 * @param address an otpauth address, to be shown as a QR code
 */
record SecondFactorSecret(
        @Schema(examples = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        String secret,

        @Schema(examples = "otpauth://totp/…") String address) {

    /** @param product what the authenticator app writes over the code */
    static SecondFactorSecret of(byte[] secret, String username, String product) {
        String text = Base32.encode(secret);
        return new SecondFactorSecret(
                text,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(
                                encoded(product), encoded(username), text, encoded(product), Totp.DIGITS, Totp.PERIOD));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "SecondFactorSecret[…]";
    }
}
