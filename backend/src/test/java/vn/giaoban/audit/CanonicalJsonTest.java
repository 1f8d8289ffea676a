package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private final CanonicalJson json = new CanonicalJson(new ObjectMapper());

    record PersonToAsk(String name, String phone, String position, String email) {}

    @Test
    void equalObjectsAreEqualTexts() {
        var one = new LinkedHashMap<String, Object>();
        one.put("symbol", "KH-HĐND");
        one.put("number", "288");
        one.put("place", null);
        one.put("events", List.of(Map.of("title", "Hội nghị", "note", "a")));
        var other = new LinkedHashMap<String, Object>();
        other.put("events", List.of(Map.of("note", "a", "title", "Hội nghị")));
        other.put("number", "288");
        other.put("symbol", "KH-HĐND");
        assertThat(json.write(one))
                .isEqualTo(json.write(other))
                .isEqualTo(
                        "{\"events\":[{\"note\":\"a\",\"title\":\"Hội nghị\"}],\"number\":\"288\",\"symbol\":\"KH-HĐND\"}");
    }

    @Test
    void waysToReachAPersonAndSecretsStayOut() {
        assertThat(json.write(Map.of(
                        "contact", new PersonToAsk("Phòng Công tác HĐND", "0000 000 000", "Chuyên viên", "a@b.vn"))))
                .isEqualTo("{\"contact\":{\"name\":\"Phòng Công tác HĐND\",\"position\":\"Chuyên viên\"}}");
        for (String key : List.of(
                "phone", "contactPhone", "phone_number", "e-mail", "workEmail", "EMAIL", "newPassword", "resetToken")) {
            assertThat(json.write(List.of(Map.of(key, "x")))).as(key).isEqualTo("[{}]");
        }
        for (String key : List.of("telling", "emailed2people", "hotel", "title", "tokenised")) {
            assertThat(json.write(Map.of(key, "x"))).as(key).isEqualTo("{\"" + key + "\":\"x\"}");
        }
    }

    @Test
    void nothingIsNothing() {
        assertThat(json.write(null)).isNull();
        assertThat(json.read(null)).isNull();
        assertThat(json.write(Collections.singletonMap("a", null))).isEqualTo("{}");
        assertThat(json.write(Arrays.asList(1, null))).isEqualTo("[1,null]");
    }
}
