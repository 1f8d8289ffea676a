package vn.giaoban.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.giaoban.access.SecretToken;
import vn.giaoban.access.secrets.SecretBox;

/** Keeps the secret of a link for as long as its mail is under way, so that the database alone does not give it away. */
@ApplicationScoped
class LinkSeal {

    private final SecretBox box;

    LinkSeal(SecretBox box) {
        this.box = box;
    }

    boolean isReady() {
        return box.isReady();
    }

    byte[] seal(SecretToken secret, UUID mailId) {
        return box.seal(secret.secret().getBytes(StandardCharsets.US_ASCII), owner(mailId));
    }

    /** @throws IllegalStateException when the key is another one by now */
    String open(byte[] sealed, UUID mailId) {
        return new String(box.open(sealed, owner(mailId)), StandardCharsets.US_ASCII);
    }

    private static String owner(UUID mailId) {
        return "mail " + mailId;
    }
}
