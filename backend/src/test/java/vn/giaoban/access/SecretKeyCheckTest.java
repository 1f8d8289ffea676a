package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretKeyCheckTest {

    @Test
    void the_second_factor_does_not_start_without_a_key() {
        assertThatThrownBy(() -> SecretKeyCheck.check(false, SecondFactorRule.OPTIONAL))
                .hasMessageContaining("giaoban.access.secret-key")
                .hasMessageContaining("openssl rand");
        assertThatThrownBy(() -> SecretKeyCheck.check(false, SecondFactorRule.ADMINISTRATORS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_the_second_factor_no_key_is_needed() {
        assertThatCode(() -> SecretKeyCheck.check(false, SecondFactorRule.OFF)).doesNotThrowAnyException();
        assertThatCode(() -> SecretKeyCheck.check(true, SecondFactorRule.ADMINISTRATORS))
                .doesNotThrowAnyException();
    }
}
