package vn.giaoban.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void the_codes_of_the_rfc(long second, String code) {
        assertThat(Totp.code(RFC_SECRET, second / Totp.PERIOD, 8)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60,false", "-30,true", "0,true", "30,true", "60,false"})
    void the_neighbouring_codes_are_right_too(long late, boolean right) {
        Instant now = Instant.ofEpochSecond(1_694_484_240L);
        String code = Totp.code(RFC_SECRET, (now.getEpochSecond() + late) / Totp.PERIOD, Totp.DIGITS);

        assertThat(Totp.stepOf(RFC_SECRET, code, now).isPresent()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "12345", "1234567", "abcdef", "-00001", "９４２８７０"})
    void what_is_no_code_is_wrong(String text) {
        assertThat(Totp.stepOf(RFC_SECRET, text, Instant.EPOCH)).isEmpty();
    }

    @Test
    void secrets_are_long_and_never_the_same() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
    }
}
