package vn.giaoban.access.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with AES-256-GCM and hashes short codes with HMAC-SHA-256. Both are bound to what they belong to: bytes that
 * were moved to another row do not open.
 */
@ApplicationScoped
public class SecretBox {

    static final int SHORTEST_KEY = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<byte[]> key;

    @Inject
    SecretBox(SecretKeyConfig config) {
        this(config.value());
    }

    SecretBox(Optional<String> key) {
        this.key = key.filter(text -> text.length() >= SHORTEST_KEY).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is a key that is long enough; without one everything below fails. */
    public boolean isReady() {
        return key.isPresent();
    }

    /** @param owner what the bytes belong to, such as the id of an account */
    public byte[] seal(byte[] secret, Object owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the key is another, or when the bytes are not what was sealed for this owner */
    public byte[] open(byte[] sealed, Object owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, owner, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** A hash of something too short to be safe under a plain one. */
    public byte[] hash(String code, Object owner) {
        return mac("hash\n" + owner + "\n" + code);
    }

    private byte[] cipher(int mode, byte[] nonce, Object owner, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(
                    "A sealed secret does not open: giaoban.access.secret-key is not the one it was sealed with.",
                    wrong);
        }
    }

    /** One configured key, a key of its own for each purpose. */
    private byte[] mac(String text) {
        byte[] configured =
                key.orElseThrow(() -> new IllegalStateException("giaoban.access.secret-key is missing or too short."));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(configured, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", missing);
        }
    }
}
