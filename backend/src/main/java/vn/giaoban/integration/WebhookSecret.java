package vn.giaoban.integration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that signs messages as Standard Webhooks describes (standardwebhooks.com, version 1: HMAC-SHA256). */
record WebhookSecret(byte[] bytes) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String MARK = "whsec_";

    static WebhookSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /** As receivers' libraries take it, for its one showing. */
    String text() {
        return MARK + Base64.getEncoder().encodeToString(bytes);
    }

    /** @param seconds since 1970 */
    String signature(UUID messageId, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            byte[] signed = mac.doFinal((messageId + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", missing);
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
