package vn.giaoban.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void ten_different_codes_that_are_easily_read() {
        assertThat(RecoveryCode.newSet())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z1-9]{5}-[a-z1-9]{5}"))
                .noneMatch(code -> code.matches(".*[0oil].*"));
    }

    @Test
    void it_does_not_matter_how_a_person_types_one() {
        assertThat(RecoveryCode.typed(" 7K2MQ x4d9p ")).isEqualTo(RecoveryCode.typed("7k2mq-x4d9p"));
    }
}
