package vn.giaoban.access.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final byte[] SECRET = "ba con vịt xanh".getBytes(StandardCharsets.UTF_8);

    private final SecretBox box = box("a key of thirty-two characters..");

    private static SecretBox box(String key) {
        return new SecretBox(Optional.of(key));
    }

    @Test
    void what_was_sealed_opens_again() {
        assertThat(box.open(box.seal(SECRET, "account 1"), "account 1")).isEqualTo(SECRET);
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(box.seal(SECRET, "account 1")).isNotEqualTo(box.seal(SECRET, "account 1"));
    }

    @Test
    void it_opens_for_nobody_else_with_no_other_key_and_not_when_it_was_changed() {
        byte[] sealed = box.seal(SECRET, "account 1");

        assertThatThrownBy(() -> box.open(sealed, "account 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box("another key of 32 characters too").open(sealed, "account 1"))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> box.open(sealed, "account 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hashes_are_bound_to_key_and_owner() {
        byte[] hash = box.hash("7k2mqx4d9p", "account 1");

        assertThat(hash).hasSize(32).isEqualTo(box.hash("7k2mqx4d9p", "account 1"));
        assertThat(hash).isNotEqualTo(box.hash("7k2mqx4d9p", "account 2"));
        assertThat(hash).isNotEqualTo(box("another key of 32 characters too").hash("7k2mqx4d9p", "account 1"));
    }

    @Test
    void without_a_key_that_is_long_enough_nothing_is_kept() {
        assertThat(new SecretBox(Optional.empty()).isReady()).isFalse();
        assertThat(box("too short").isReady()).isFalse();
        assertThatThrownBy(() -> box("too short").seal(SECRET, "account 1")).isInstanceOf(IllegalStateException.class);
    }
}
