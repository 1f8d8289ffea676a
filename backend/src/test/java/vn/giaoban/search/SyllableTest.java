package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({
        "Đồng Tháp,            dong thap",
        "Uỷ ban,               uy ban",
        "Ủy ban,               uy ban",
        "hoà bình,             hoa binh",
        "hòa bình,             hoa binh",
        "HĐND,                 hdnd",
        "288/KH-HĐND,          288 kh hdnd",
        "Số: 288/KH-HĐND,      so 288 kh hdnd",
        "«Đề án» (lần 2),      de an lan 2",
        "15/9/2023,            15 9 2023",
        "…,                    ''",
        "Quốc hội khóa XV,     quoc hoi khoa xv"
    })
    void folds(String text, String key) {
        assertThat(Syllable.key(text)).isEqualTo(key);
        assertThat(Syllable.key(Normalizer.normalize(text, Form.NFD))).isEqualTo(key);
        assertThat(Syllable.key(text.toUpperCase(Locale.ROOT))).isEqualTo(key);
    }

    @Test
    void placesAreThoseOfTheTextAsItIsWritten() {
        for (Form form : List.of(Form.NFC, Form.NFD)) {
            String text = Normalizer.normalize("Ủy ban, 😀 Đồng Tháp", form);
            assertThat(Syllable.of(text).stream()
                            .map(syllable -> text.substring(syllable.start(), syllable.end()))
                            .map(part -> Normalizer.normalize(part, Form.NFC)))
                    .containsExactly("Ủy", "ban", "Đồng", "Tháp");
        }
    }

    @Test
    void aWordWithoutEndIsCutSoThatTwoFitIntoTheIndex() {
        assertThat(Syllable.of("a".repeat(500)).getFirst().folded()).hasSize(36);
    }

    @Test
    void gramsAreSyllablesAndNeighboursOfOneTextOnly() {
        assertThat(Grams.of(List.of("xã An Phú", "đề án"), Shelf.REGISTER))
                .isEqualTo("r_xa__ r_an__ r_xa_an r_phu__ r_an_phu r_de__ r_de_an");
    }
}
