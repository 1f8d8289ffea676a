package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void the_given_name_stands_last() {
        assertThat(PersonName.of("Nguyễn Thị Mẫu Đơn"))
                .isEqualTo(new PersonName("Nguyễn Thị Mẫu Đơn", "Đơn", "Thị Mẫu", "Nguyễn"));
        assertThat(PersonName.of("Trần Mẫu")).isEqualTo(new PersonName("Trần Mẫu", "Mẫu", "", "Trần"));
    }

    @Test
    void a_single_word_is_a_given_name() {
        assertThat(PersonName.of("Hiền")).isEqualTo(new PersonName("Hiền", "Hiền", "", ""));
    }

    @Test
    void decomposed_letters_and_stray_spaces_are_put_right() {
        assertThat(PersonName.of(" Tra\u0302\u0300n  Ma\u0302\u0303u ").full()).isEqualTo("Trần Mẫu");
    }
}
