package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final List<Shelf> REGISTER = List.of(Shelf.REGISTER);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "xã An Phú,   PHRASE,          +r_xa_an +r_an_phu",
                "xã An Phú,   WORDS,           +r_xa__ +r_an__ +r_phu__",
                "xã An Ph,    BEGINNING,       +r_xa_an +r_an_ph*",
                "xã An Phư,   WORDS_BEGINNING, +r_xa__ +r_an__ +r_phu*",
                "288,         PHRASE,          +r_288__",
                "288,         WORDS,           -",
                "288/KH-HĐND, PHRASE,          +r_288_kh +r_kh_hdnd",
                "dong,        BEGINNING,       +r_dong*",
                "do,          BEGINNING,       -",
                "đồng th,     WORDS_BEGINNING, -",
                "đồng,        WORDS_BEGINNING, -"
            })
    void asksTheIndex(String text, Matching matching, String expression) {
        assertThat(Typed.of(text).expression(matching, REGISTER).orElse(null)).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ban -uy", "(a*b)\" ~<>@4", "\\'; DROP TABLE plan", "%_"})
    void nothingTypedIsAnOperator(String text) {
        for (Matching matching : Matching.values()) {
            Typed typed = Typed.of(text);
            if (!typed.isEmpty()) {
                assertThat(typed.expression(matching, REGISTER).orElse("+a__"))
                        .matches("(\\+[\\p{L}\\p{N}_]+\\*?( |$))+");
            }
        }
    }

    @Test
    void asksEachShelfForAllOfTheWords() {
        Shelf council = Shelf.of(UUID.fromString("01980000-0000-7000-8000-0000a1b2c3d4"));
        assertThat(Typed.of("xã An Ph").expression(Matching.BEGINNING, List.of(Shelf.REGISTER, council)))
                .contains("(+r_xa_an +r_an_ph*) (+ca1b2c3d4_xa_an +ca1b2c3d4_an_ph*)");
    }

    @Test
    void signsAloneAreNothing() {
        assertThat(Typed.of("… – «»").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"NFC", "NFD"})
    void marksThePhraseInTheTextAsItIsWritten(Form form) {
        assertThat(marked("uy ban", "Ủy ban nhân dân và Uỷ ban MTTQ, ủy viên ban", Matching.PHRASE, form))
                .containsExactly("Ủy ban", "Uỷ ban");
        assertThat(marked("dong thap", "HĐND tỉnh Đồng Tháp", Matching.PHRASE, form))
                .containsExactly("Đồng Tháp");
        assertThat(marked("xa an phu", "xã An Phú, xã An Phước", Matching.PHRASE, form))
                .containsExactly("xã An Phú");
        assertThat(marked("xa an phu", "xã An Lạc, phường An Phú; xã An Phước", Matching.PHRASE, form))
                .containsExactly("xã An", "An Phú", "xã An");
    }

    @Test
    void marksEveryWordWhereTheyStandApart() {
        assertThat(marked("giao ban lang son", "Giao nhiệm vụ cho Ban; Sơn", Matching.WORDS, Form.NFC))
                .containsExactly("Giao", "Ban", "Sơn");
    }

    @Test
    void marksTheWordThatWasBegun() {
        assertThat(marked("dong th", "tỉnh Đồng Tháp, đồng ý", Matching.BEGINNING, Form.NFC))
                .containsExactly("Đồng Tháp");
        assertThat(marked("thap", "Tháp Mười, hấp", Matching.BEGINNING, Form.NFC))
                .containsExactly("Tháp");
    }

    @Test
    void markupInATextIsText() {
        assertThat(marked("script", "<script>alert(1)</script>", Matching.PHRASE, Form.NFC))
                .containsExactly("script", "script");
    }

    @Test
    void aLongTextIsCutAroundWhatWasFound() {
        String text = "mở đầu rất dài ".repeat(40) + "Đồng Tháp" + " kết thúc rất dài".repeat(40);
        MarkedText whole = MarkedText.of(text, Typed.of("dong thap"), Matching.PHRASE);
        MarkedText cut = whole.shortened();
        assertThat(cut.text()).hasSizeLessThan(240).startsWith("…").endsWith("…");
        assertThat(parts(cut)).containsExactly("Đồng Tháp");
        MarkedText unbroken = MarkedText.of("x".repeat(300) + " abc", Typed.of("abc"), Matching.PHRASE)
                .shortened();
        assertThat(parts(unbroken)).containsExactly("abc");
    }

    private static List<String> marked(String typed, String text, Matching matching, Form form) {
        return parts(MarkedText.of(Normalizer.normalize(text, form), Typed.of(typed), matching)).stream()
                .map(part -> Normalizer.normalize(part, Form.NFC))
                .toList();
    }

    private static List<String> parts(MarkedText text) {
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
