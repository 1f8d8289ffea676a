package vn.giaoban.notifications.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param councilUnitId the council in whose name it goes
 * @param recipient whom the address belongs to, as the log names them
 * @param text paragraphs, an empty line between them
 * @param link a path of the product, such as {@code /obligations/…}
 * @param handIn whoever reads the mail hands in with it; takes the place of the other link
 */
public record NewMail(
        UUID councilUnitId,
        String recipient,
        String address,
        String subject,
        String text,
        @Nullable String link,
        @Nullable LinkInMail handIn) {}
