package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/plans?q=giao%20ban&year=2023", "/obligations/1#log"})
    void pages_of_the_product_are_returned_to(String address) {
        assertThat(ReturnAddress.safe(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plans",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil",
                "https://evil.example",
                "/api/v1/me",
                "/a\\b",
                "/a b",
                "/đ",
                "/\t/evil",
                "javascript:alert(1)"
            })
    void nothing_else_is(String address) {
        assertThat(ReturnAddress.safe(address)).isEqualTo("/");
        assertThat(ReturnAddress.safe(null)).isEqualTo("/");
    }
}
