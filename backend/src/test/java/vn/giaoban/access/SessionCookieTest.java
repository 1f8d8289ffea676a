package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void goes_over_https_alone_when_that_is_how_it_was_made() {
        assertThat(SessionCookie.holding(SecretToken.random(), true).isSecure()).isTrue();
        assertThat(SessionCookie.holding(SecretToken.random(), false).isSecure())
                .isFalse();
    }

    @Test
    void is_cleared_under_the_very_conditions_it_was_made_under() {
        NewCookie made = SessionCookie.holding(SecretToken.random(), true);
        NewCookie cleared = SessionCookie.cleared(true);

        assertThat(cleared.getMaxAge()).isZero();
        assertThat(cleared.getValue()).isEmpty();
        assertThat(cleared.getName()).isEqualTo(made.getName());
        assertThat(cleared.getPath()).isEqualTo(made.getPath());
        assertThat(cleared.isHttpOnly()).isTrue();
        assertThat(cleared.isSecure()).isTrue();
        assertThat(cleared.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
    }

    @Test
    void shows_its_secret_to_no_log() {
        SecretToken token = SecretToken.random();

        assertThat(token.toString()).doesNotContain(token.secret());
        assertThat(token.secret()).isNotEqualTo(SecretToken.random().secret());
    }
}
