package vn.giaoban.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /** Computed with OpenSSL: printf '%s' id.seconds.body | openssl dgst -sha256 -mac HMAC -macopt hexkey:… -binary. */
    @Test
    void a_signature_is_what_standard_webhooks_says() {
        WebhookSecret secret =
                new WebhookSecret(Base64.getDecoder().decode("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));
        assertThat(secret.text()).isEqualTo("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        assertThat(secret.signature(
                        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"), 1694484240, "{\"type\":\"test\"}"))
                .isEqualTo("v1,7LI/+XSffGTicmAvMjwtn2QtmQf0UszEwOxUjy3hhFw=");
    }

    @Test
    void secrets_are_32_bytes_at_random_and_never_printed() {
        assertThat(WebhookSecret.random().bytes())
                .hasSize(32)
                .isNotEqualTo(WebhookSecret.random().bytes());
        assertThat(WebhookSecret.random()).hasToString("WebhookSecret[…]");
    }
}
