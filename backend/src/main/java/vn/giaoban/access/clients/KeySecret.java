package vn.giaoban.access.clients;

import java.util.Optional;
import vn.giaoban.access.SecretToken;

/**
 * The text of a key, {@code gbk_} and 256 random bits. The beginning makes a lost key recognisable to those who search
 * texts for secrets.
 */
record KeySecret(SecretToken token) {

    static final String MARK = "gbk_";
    private static final int SHOWN = 8;

    static KeySecret random() {
        return new KeySecret(SecretToken.random());
    }

    /** Empty for anything that cannot be a key of ours. */
    static Optional<KeySecret> of(String text) {
        return text.startsWith(MARK)
                ? SecretToken.of(text.substring(MARK.length())).map(KeySecret::new)
                : Optional.empty();
    }

    /** The whole key, for its one showing. */
    String text() {
        return MARK + token.secret();
    }

    /** What may be shown later: more than 200 bits of the key stay unknown. */
    String prefix() {
        return text().substring(0, MARK.length() + SHOWN);
    }

    byte[] hash() {
        return token.hash();
    }

    @Override
    public String toString() {
        return prefix() + "…";
    }
}
