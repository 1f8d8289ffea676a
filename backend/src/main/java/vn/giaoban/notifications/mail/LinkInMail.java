package vn.giaoban.notifications.mail;

import java.time.LocalDate;
import vn.giaoban.access.SecretToken;

/**
 * A one-time link to hand in that a mail carries, where its text has {@link #MARK}, or below it.
 *
 * @param lastDay on which it opens
 */
public record LinkInMail(SecretToken secret, LocalDate lastDay) {

    /** Stands for the link in everything that is kept of the text: the log, its hash, the stored mail. */
    public static final String MARK = "[liên kết nộp bài]";

    private static final String PATH = "/l#";

    /** Of the page that it opens; the secret stands behind the #, which browsers send nowhere. */
    static String path(String secret) {
        return PATH + secret;
    }
}
