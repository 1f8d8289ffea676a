package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "vanphong.travinh", "x1", "a.b.c", "2024"})
    void is_lower_case_words_joined_by_dots(String username) {
        assertThat(Username.isValid(username)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".a", "a.", "a..b", "Quantri", "quản.trị", "a b", "a'or'1'='1", "a\n", "ａｂｃ"})
    void is_nothing_else(String username) {
        assertThat(Username.isValid(username)).isFalse();
    }

    @Test
    void has_64_characters_at_most() {
        assertThat(Username.isValid("a".repeat(64))).isTrue();
        assertThat(Username.isValid("a".repeat(65))).isFalse();
    }

    @Test
    void is_looked_up_without_the_capital_and_the_space_that_phones_add() {
        assertThat(Username.typed(" Vanphong.TraVinh ")).isEqualTo("vanphong.travinh");
    }
}
