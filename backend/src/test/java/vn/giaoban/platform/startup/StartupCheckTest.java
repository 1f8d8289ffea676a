package vn.giaoban.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupCheckTest {

    private static final UnsafeSettings SAFE = new UnsafeSettings(false, false, false, false);
    private static final UnsafeSettings ALL = new UnsafeSettings(true, true, true, true);

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, DB_URL",
        "false, true, false, false, clock",
        "false, false, true, false, Demo data",
        "false, false, false, true, DB_PASSWORD_FILE"
    })
    void productionIsRefusedWithASentenceThatSaysWhatToDo(
            boolean database, boolean clock, boolean demo, boolean weakPassword, String about) {
        var settings = new UnsafeSettings(database, clock, demo, weakPassword);
        assertThatThrownBy(() -> StartupCheck.check(List.of("prod"), settings, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(about)
                .hasMessageContaining("giaoban.startup.allow-unsafe=true");
    }

    @Test
    void everythingElseStarts() {
        assertThatCode(() -> StartupCheck.check(List.of("prod"), SAFE, false)).doesNotThrowAnyException();
        assertThatCode(() -> StartupCheck.check(List.of("prod"), ALL, true)).doesNotThrowAnyException();
        assertThatCode(() -> StartupCheck.check(List.of("embedded"), ALL, false))
                .doesNotThrowAnyException();
    }

    @Test
    void aPasswordThatIsMissingOrShortIsWeak() {
        assertThat(UnsafeSettings.isWeak(null)).isTrue();
        assertThat(UnsafeSettings.isWeak("giaoban")).isTrue();
        assertThat(UnsafeSettings.isWeak("Xk3vT9pQ2mWz")).isFalse();
    }

    @Test
    void sentencesEndAsSentencesDo() {
        assertThat(ALL.sentences())
                .hasSize(4)
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }
}
