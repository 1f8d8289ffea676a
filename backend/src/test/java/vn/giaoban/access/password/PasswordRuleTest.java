package vn.giaoban.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giaoban-demo-2026",
                "cá lóc nướng trui",
                "ba con vịt xanh",
                "correct horse battery",
                "9f$Kq2!mZx",
                "Đồng Tháp Mười"
            })
    void accepts_long_passwords_without_asking_for_digits_or_signs(String password) {
        assertThat(PasswordRule.weaknesses(password, "vanphong.travinh")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ngắnquá12, TOO_SHORT",
        "xx-vanphong.travinh-xx, CONTAINS_USERNAME",
        "VanPhong.TraVinh, CONTAINS_USERNAME",
        "matkhau123, COMMON",
        "MatKhau123, COMMON",
        "qwertyuiop, COMMON",
        "aaaaaaaaaaaa, TOO_SIMPLE",
        "abababababab, TOO_SIMPLE",
        "abcdefghijklm, TOO_SIMPLE",
        "zyxwvutsrqpo, TOO_SIMPLE"
    })
    void refuses_what_is_tried_first(String password, Weakness expected) {
        assertThat(PasswordRule.weaknesses(password, "vanphong.travinh")).containsExactly(expected);
    }

    @Test
    void counts_a_decomposed_letter_as_one_character() {
        String nineLetters = Normalizer.normalize("ệềểễếẻẽẹê", Normalizer.Form.NFD);

        assertThat(nineLetters.length()).isGreaterThan(PasswordRule.SHORTEST);
        assertThat(PasswordRule.weaknesses(nineLetters, "cauke")).containsExactly(Weakness.TOO_SHORT);
    }

    @Test
    void names_every_weakness_at_once() {
        assertThat(PasswordRule.weaknesses("11111", "1111"))
                .containsExactlyInAnyOrder(Weakness.TOO_SHORT, Weakness.CONTAINS_USERNAME, Weakness.TOO_SIMPLE);
    }
}
