package vn.giaoban.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    @Test
    void matches_its_own_password_alone() {
        PasswordHash hash = PasswordHash.of("kế hoạch giao ban", CHEAP);

        assertThat(hash.matches("kế hoạch giao ban")).isTrue();
        assertThat(hash.matches("ke hoach giao ban")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void survives_being_written_and_read_with_its_cost() {
        PasswordHash read = PasswordHash.parse(
                PasswordHash.of("một mật khẩu dài", new Argon2Cost(128, 3, 2)).phc());

        assertThat(read.cost()).isEqualTo(new Argon2Cost(128, 3, 2));
        assertThat(read.matches("một mật khẩu dài")).isTrue();
    }

    /** From the test vectors of the reference implementation: «password», salt «somesalt», t=2, m=2^8, p=1. */
    @Test
    void agrees_with_the_reference_implementation() {
        PasswordHash reference = PasswordHash.parse(
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");

        assertThat(reference.matches("password")).isTrue();
        assertThat(reference.matches("Password")).isFalse();
    }

    @Test
    void salts_each_hash_anew() {
        assertThat(PasswordHash.of("mật khẩu", CHEAP).phc())
                .isNotEqualTo(PasswordHash.of("mật khẩu", CHEAP).phc());
    }

    @Test
    void does_not_care_whether_the_keyboard_composes_accents() {
        PasswordHash hash = PasswordHash.of(Normalizer.normalize("Thường trực", Normalizer.Form.NFC), CHEAP);

        assertThat(hash.matches(Normalizer.normalize("Thường trực", Normalizer.Form.NFD)))
                .isTrue();
    }

    @Test
    void is_outdated_once_memory_or_passes_are_raised_but_not_when_lowered() {
        Argon2Cost wanted = new Argon2Cost(19_456, 2, 1);

        assertThat(new Argon2Cost(9_728, 2, 1).below(wanted)).isTrue();
        assertThat(new Argon2Cost(19_456, 1, 1).below(wanted)).isTrue();
        assertThat(new Argon2Cost(19_456, 2, 1).below(wanted)).isFalse();
        assertThat(new Argon2Cost(65_536, 3, 4).below(wanted)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
                "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$aGFzaGhhc2g"
            })
    void reads_nothing_but_argon2id(String text) {
        assertThatThrownBy(() -> PasswordHash.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
