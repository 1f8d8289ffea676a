package vn.giaoban.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupCheckTest {

    private static final UnsafeSettings SAFE = new UnsafeSettings(false, false, false);
    private static final UnsafeSettings ALL = new UnsafeSettings(true, true, true);

    @ParameterizedTest
    @CsvSource({"true, false, false, DB_URL", "false, true, false, clock", "false, false, true, Demo data"})
    void productionIsRefusedWithASentenceThatSaysWhatToDo(boolean database, boolean clock, boolean demo, String about) {
        var settings = new UnsafeSettings(database, clock, demo);
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
    void sentencesEndAsSentencesDo() {
        assertThat(ALL.sentences())
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }
}
