package vn.giaoban.notifications.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.platform.outbox.Undeliverable;

/** Makes of a stored mail what is handed to the mail server, with the secret of its link. */
@ApplicationScoped
class Letters {

    private static final String ELSEWHERE = "trang của việc này trong phần mềm";
    private static final String OPEN = "Mở trong phần mềm";
    private static final String HAND_IN = "Nộp bài, không cần đăng nhập";

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        /** @param label what the button says */
        static native TemplateInstance mail(
                String title, List<String> paragraphs, @Nullable String link, String label, @Nullable String warning);
    }

    private final LinkSeal seal;
    private final MailConfig config;

    Letters(LinkSeal seal, MailConfig config) {
        this.seal = seal;
        this.config = config;
    }

    /** @param secret of the link that it carries; null without one */
    record Letter(io.quarkus.mailer.Mail mail, @Nullable String secret) {

        String withoutSecret(@Nullable String words) {
            String said = words == null ? "Máy chủ thư không nhận." : words;
            return secret == null ? said : said.replace(secret, "…");
        }

        @Override
        public String toString() {
            return "Letter[…]";
        }
    }

    /**
     * @param messageId becomes its Message-ID, so that a repetition can be told for one
     * @throws Undeliverable when its link cannot be opened any more
     */
    Letter of(Mail mail, UUID messageId) throws Undeliverable {
        String secret = mail.sealedLink() == null ? null : secret(mail);
        String link = secret == null ? address(mail.link()) : address(LinkInMail.path(secret));
        String text = mail.text().replace(LinkInMail.MARK, link == null ? ELSEWHERE : link);
        String warning = secret == null || link == null
                ? null
                : "Liên kết này nộp được riêng việc trên, một lần, đến hết ngày "
                        + VietnameseDates.day(mail.linkUntil())
                        + ". Ai có liên kết đều nộp được bài thay đơn vị: xin không chuyển ra ngoài cơ quan.";
        String label = secret == null ? OPEN : HAND_IN;
        String html = Templates.mail(mail.subject(), paragraphs(text), link, label, warning)
                .render();
        return new Letter(
                io.quarkus.mailer.Mail.withText(
                                mail.address(),
                                mail.subject(),
                                plain(text, link, secret == null ? null : label, warning))
                        .setHtml(html)
                        .addHeader("Message-ID", "<" + messageId + "@giaoban>")
                        .addHeader("Auto-Submitted", "auto-generated"),
                secret);
    }

    private String secret(Mail mail) throws Undeliverable {
        try {
            return seal.open(mail.sealedLink(), mail.id());
        } catch (IllegalStateException otherKey) {
            throw new Undeliverable("Khóa bí mật của hệ thống đã đổi, không mở lại được liên kết của thư này.");
        }
    }

    private static String plain(String text, @Nullable String link, @Nullable String label, @Nullable String warning) {
        StringBuilder plain = new StringBuilder(text);
        if (link != null) {
            plain.append("\n\n")
                    .append(label == null ? "" : label + ": ")
                    .append(link)
                    .append('\n');
        }
        if (warning != null) {
            plain.append('\n').append(warning).append('\n');
        }
        return plain.toString();
    }

    private @Nullable String address(@Nullable String path) {
        return path == null
                ? null
                : config.publicUrl()
                        .map(url -> url.replaceAll("/+$", "") + path)
                        .orElse(null);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
