package vn.giaoban.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossOriginGuardTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -,                        giaoban.example,      false",
                "none,        -,                        giaoban.example,      false",
                "SAME-ORIGIN, https://evil.example,     giaoban.example,      false",
                "same-site,   https://giaoban.example,  giaoban.example,      true",
                "cross-site,  -,                        giaoban.example,      true",
                "nonsense,    -,                        giaoban.example,      true",
                "-,           -,                        giaoban.example,      false",
                "-,           https://giaoban.example,  giaoban.example,      false",
                "-,           http://localhost:8080,    localhost:8080,       false",
                "-,           http://localhost:8081,    localhost:8080,       true",
                "-,           https://evil.example,     giaoban.example,      true",
                "-,           https://giaoban.example.evil.example, giaoban.example, true",
                "-,           null,                     giaoban.example,      true",
                "-,           not a uri,                giaoban.example,      true",
                "-,           https://giaoban.example,  -,                    true",
            })
    void aRequestFromAnotherSitesPageIsRecognised(String fetchSite, String origin, String host, boolean elsewhere) {
        assertThat(CrossOriginGuard.comesFromElsewhere(fetchSite, origin, host)).isEqualTo(elsewhere);
    }
}
