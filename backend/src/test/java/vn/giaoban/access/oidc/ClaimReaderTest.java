package vn.giaoban.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    private final ClaimReader claims = new ClaimReader(Map.of(
            "name",
            " Nguyễn Văn A ",
            "groups",
            List.of("a", "", "b"),
            "https://tinh.gov.vn/organ",
            "H37",
            "realm_access",
            Map.of("roles", List.of("van-phong"))));

    @Test
    void texts_lists_and_objects_are_read() {
        assertThat(claims.text("name")).contains("Nguyễn Văn A");
        assertThat(claims.texts("groups")).containsExactly("a", "b");
        assertThat(claims.texts("realm_access.roles")).containsExactly("van-phong");
        assertThat(claims.text("https://tinh.gov.vn/organ")).contains("H37");
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(claims.text("organ")).isEmpty();
        assertThat(claims.texts("name.first")).isEmpty();
    }
}
