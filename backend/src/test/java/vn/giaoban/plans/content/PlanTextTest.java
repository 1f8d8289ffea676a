package vn.giaoban.plans.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {

    @Test
    void decomposed_letters_are_composed_and_stray_white_space_goes() {
        String decomposed = Normalizer.normalize("Thường trực  HĐND\u00a0tỉnh\u00ad \n", Normalizer.Form.NFD);
        assertThat(PlanText.line(decomposed)).isEqualTo("Thường trực HĐND tỉnh");
    }

    @Test
    void a_block_keeps_its_lines() {
        assertThat(PlanText.block(" Một \t dòng \r\n hai  dòng ")).isEqualTo("Một dòng\nhai dòng");
    }

    @Test
    void blank_is_null_and_blank_items_are_none_but_a_null_stays_to_be_told() {
        assertThat(PlanText.line(" \u00a0")).isNull();
        assertThat(PlanText.block("\n")).isNull();
        assertThat(PlanText.lines(Arrays.asList("a", null, " "))).containsExactly("a", null);
        assertThat(PlanText.lines(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"288, 288", "5, 05", "005, 05", "' 12a ', 12a", "' ',", "0, 00"})
    void a_number_has_one_spelling(String typed, String kept) {
        assertThat(RegisterNumber.number(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"KH-HĐND, KH-HĐND", "/KH - HĐND, KH-HĐND", "KH -MT, KH-MT", "' ',", "/,"})
    void a_symbol_has_one_spelling(String typed, String kept) {
        assertThat(RegisterNumber.symbol(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "Mật: Kế hoạch diễn tập",
                "Kế hoạch diễn tập (Tối mật)",
                "Kế hoạch diễn tập – TUYỆT MẬT",
                "«Tuyệt mật». Kế hoạch diễn tập",
                "Kế hoạch diễn tập. Độ mật: Mật",
                "KH-HĐND(MẬT)"
            })
    void a_secrecy_mark_stands_apart(String text) {
        assertThat(SecrecyMark.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị tập huấn công tác bảo vệ bí mật nhà nước",
                "HỘI NGHỊ VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Bảo đảm bảo mật thông tin, an toàn mạng",
                "Giám sát mật độ xây dựng",
                "KH-HĐND"
            })
    void a_sentence_about_secrets_is_no_mark(String text) {
        assertThat(SecrecyMark.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "6, 3"})
    void a_started_day_counts_as_a_day(int halfDays, int days) {
        assertThat(new EventDuration(null, halfDays).days()).isEqualTo(days);
    }
}
