package vn.giaoban.notifications.mail;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;

/** The mailboxes of units, and what their owners do with the link in a reminder. */
final class UnitMail {

    private static final Pattern LINK = Pattern.compile("https://giaoban\\.example/l#([A-Za-z0-9_-]{43})");

    private UnitMail() {}

    static String mailbox(String unit) {
        return unit.replace('/', '.') + "@thuong-truc.example";
    }

    /** Gives the standing body of a unit its mailbox, which {@link #arrivedFor} looks into. */
    static void writeTo(String unit) {
        String contact = "/api/v1/bodies/" + AnAssignment.body(unit) + "/contact";
        SignIn.office("tra-vinh")
                .header("If-Match", SignIn.office("tra-vinh").get(contact).header("ETag"))
                .contentType(JSON)
                .body(Map.of("email", mailbox(unit)))
                .put(contact)
                .then()
                .statusCode(200)
                .body("email", equalTo(mailbox(unit)));
    }

    static ValidatableResponse linksOf(AnObligation owed) {
        return owed.office().get(owed.path() + "/hand-in-links").then().statusCode(200);
    }

    /** The last mail that came for a unit. */
    static MimeMessage arrivedFor(String unit) throws Exception {
        MimeMessage last = null;
        for (MimeMessage mail : MailServer.received()) {
            if (mail.getAllRecipients()[0].toString().equals(mailbox(unit))) {
                last = mail;
            }
        }
        assertThat(last).as("a mail for " + unit).isNotNull();
        return last;
    }

    static String secretIn(MimeMessage mail) throws Exception {
        Matcher found = LINK.matcher(MailServer.part(mail, "text/plain"));
        assertThat(found.find()).isTrue();
        String secret = found.group(1);
        assertThat(MailServer.part(mail, "text/html")).contains("href=\"https://giaoban.example/l#" + secret + "\"");
        return secret;
    }

    static RequestSpecification holding(String secret) {
        return SignIn.stranger().header("Hand-In-Link", secret);
    }

    static Response handIn(String secret) {
        return holding(secret)
                .contentType(JSON)
                .body(Map.of("nilReport", true))
                .post("/api/v1/hand-in-link/submission");
    }
}
