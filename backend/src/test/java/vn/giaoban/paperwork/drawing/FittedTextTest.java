package vn.giaoban.paperwork.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** Where cards, badges, signs and covers break their lines. */
class FittedTextTest {

    private final Lettering lettering;

    FittedTextTest() throws IOException {
        lettering = new Lettering(new PDDocument());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phó Chủ tịch|Hội đồng nhân dân tỉnh Lạng Sơn",
                "Phó Chủ tịch Thường trực|Ủy ban nhân dân thành phố Đà Nẵng",
                "Trưởng Ban Kinh tế - Ngân sách,|Hội đồng nhân dân thành phố Huế",
                "Ủy viên Thường trực|Hội đồng nhân dân xã Hòa Tân",
                "Phó Chánh Văn phòng Đoàn đại biểu Quốc hội|và Hội đồng nhân dân tỉnh Trà Vinh"
            })
    void an_office_is_parted_between_office_and_body(String broken) throws IOException {
        assertThat(office(broken.replace('|', ' '))).containsExactly(broken.split("\\|"));
    }

    @Test
    void capitals_are_broken_as_small_letters_are() throws IOException {
        String title =
                "HỘI NGHỊ GIAO BAN THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ LẦN THỨ TƯ NĂM 2023";
        List<String> lines =
                FittedText.of(title, Face.BOLD, 150, 84, 8, 3.8f, lettering).lines();
        assertThat(String.join(" ", lines)).isEqualTo(title);
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .noneMatch(line -> line.endsWith(" HỘI ĐỒNG") || line.endsWith(" HỘI") || line.endsWith(" THƯỜNG"))
                .noneMatch(line -> line.endsWith(" LẦN") || line.endsWith(" LẦN THỨ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TÔN NỮ HOÀNG THỊ PHƯƠNG ANH",
                "NGUYỄN PHÚC HOÀNG BẢO VY",
                "CÔNG TẰNG TÔN NỮ THỊ HỒNG NHUNG",
                "NGUYỄN THỊ HOÀNG ANH Ý"
            })
    void a_long_name_stands_in_two_lines_without_a_short_word_alone(String name) throws IOException {
        FittedText text = FittedText.name(name, Face.BOLD, 182, 70, 26, 9, lettering);
        assertThat(text.lines()).hasSize(2).allMatch(line -> line.contains(" "));
        assertThat(String.join(" ", text.lines())).isEqualTo(name);
        assertThat(text.height()).isLessThanOrEqualTo(70);
        assertThat(text.size()).isGreaterThan(12);
        for (String line : text.lines()) {
            assertThat(lettering.width(line, Face.BOLD) * text.size()).isLessThanOrEqualTo(182.01f);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "Nguyễn", "Nguyễn An"})
    void what_goes_into_one_line_stays_there(String name) throws IOException {
        assertThat(FittedText.name(name, Face.BOLD, 182, 70, 26, 9, lettering).lines())
                .containsExactly(name);
        assertThat(FittedText.of(name, Face.BOLD, 182, 70, 26, 9, lettering).lines())
                .containsExactly(name);
    }

    @Test
    void a_level_without_a_name_is_no_unit() {
        List<String> words = List.of("ĐOÀN", "TỈNH", "VỚI", "HUYỆN", "CẦU", "KÈ");
        assertThat(Phrases.gaps(words)).containsExactly(0, 0, 0.25f, 1, 1);
    }

    private List<String> office(String text) throws IOException {
        // The width and the sizes of a tent card, a little narrower, so that none of them fits one line.
        return FittedText.of(text, Face.REGULAR, 182, 27, 11, 5, lettering).lines();
    }
}
