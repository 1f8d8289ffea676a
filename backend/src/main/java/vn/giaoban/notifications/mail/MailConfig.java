package vn.giaoban.notifications.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of mail; the server itself is that of {@code quarkus.mailer}. */
@ConfigMapping(prefix = "giaoban.mail")
interface MailConfig {

    /** Where mail goes. */
    @WithDefault("OFF")
    MailMode mode();

    /** How people reach the product, such as {@code https://giaoban.tinh.gov.vn}; without it mails carry no links. */
    Optional<String> publicUrl();

    /** How long a mail server may take over one mail; well below the lease of the outbox. */
    @WithDefault("30s")
    Duration timeout();
}
