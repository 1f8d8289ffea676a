package vn.giaoban.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OidcCheckTest {

    private static OidcConfig config(Map<String, String> settings) {
        Map<String, String> values = new HashMap<>();
        settings.forEach((name, value) -> values.put("giaoban.access.oidc." + name, value));
        return new SmallRyeConfigBuilder()
                .withMapping(OidcConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(values)
                .build()
                .getConfigMapping(OidcConfig.class);
    }

    @Test
    void a_whole_configuration_starts() {
        assertThat(OidcCheck.complaints(
                        config(Map.of(
                                "issuer", "https://sso.tinh.gov.vn",
                                "public-url", "https://giaoban.tinh.gov.vn",
                                "client-id", "giaoban")),
                        true))
                .isEmpty();
    }

    @Test
    void an_id_token_never_passes_for_an_access_token() {
        assertThat(OidcCheck.complaints(
                        config(Map.of(
                                "issuer", "https://sso.tinh.gov.vn",
                                "public-url", "https://giaoban.tinh.gov.vn",
                                "client-id", "giaoban",
                                "api-audience", "giaoban")),
                        true))
                .singleElement()
                .asString()
                .contains("api-audience");
    }

    @Test
    void what_is_missing_or_unsafe_is_told_with_its_setting() {
        assertThat(OidcCheck.complaints(config(Map.of()), false))
                .hasSize(4)
                .anyMatch(text -> text.contains("oidc.issuer"))
                .anyMatch(text -> text.contains("oidc.public-url"))
                .anyMatch(text -> text.contains("oidc.client-id"))
                .anyMatch(text -> text.contains("secret-key"));
        assertThat(OidcCheck.complaints(
                        config(Map.of(
                                "issuer", "http://sso.tinh.gov.vn",
                                "public-url", "http://localhost:8080",
                                "client-id", "giaoban",
                                "algorithms", "RS256,HS256")),
                        true))
                .hasSize(2)
                .anyMatch(text -> text.contains("https://"))
                .anyMatch(text -> text.contains("algorithms"));
    }

    @Test
    void an_issuer_that_does_not_answer_is_a_reason_with_a_name() {
        OidcConfig config = config(Map.of(
                "issuer",
                "http://127.0.0.1:9",
                "public-url",
                "http://localhost",
                "client-id",
                "giaoban",
                "timeout",
                "1s"));
        Issuer issuer = new Issuer(config, new IssuerDocuments(config, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

        assertThatThrownBy(() -> issuer.signInAddress("state", "nonce", "v".repeat(43)))
                .isInstanceOfSatisfying(
                        OidcRefusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(OidcFailure.OIDC_UNREACHABLE));
    }
}
