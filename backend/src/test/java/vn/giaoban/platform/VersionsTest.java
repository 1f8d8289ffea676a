package vn.giaoban.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void anEtagIsTheQuotedVersion() {
        assertThat(Versions.etag(7)).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" ", "\"6\", \"7\""})
    void whoSawTheCurrentVersionMayGoOn(String ifMatch) {
        assertThatCode(() -> Versions.require(ifMatch, 7)).doesNotThrowAnyException();
        assertThatCode(() -> Versions.requireIfPresent(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "*", "\"70\"", "W/\"6\"", "nonsense"})
    void whoSawAnotherOneIsToldTheCurrentOne(String ifMatch) {
        assertThatThrownBy(() -> Versions.require(ifMatch, 7)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(PlatformProblem.VERSION_CONFLICT);
            assertThat(refusal.members()).containsEntry("currentVersion", 7L);
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void whoSawNoneIsAskedToLookFirst(String ifMatch) {
        assertThatThrownBy(() -> Versions.require(ifMatch, 7))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(PlatformProblem.PRECONDITION_REQUIRED));
    }

    @Test
    void whereItIsOptionalTheHeaderMayBeAbsent() {
        assertThatCode(() -> Versions.requireIfPresent(null, 7)).doesNotThrowAnyException();
    }
}
