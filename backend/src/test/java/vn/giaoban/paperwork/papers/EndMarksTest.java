package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndMarksTest {

    @Test
    void an_enumeration_has_semicolons_and_ends_with_a_full_stop_whatever_it_came_with() {
        assertThat(EndMarks.enumerated(List.of("Thường trực Tỉnh ủy", "Các Ban ;", "Báo, Đài.")))
                .containsExactly("Thường trực Tỉnh ủy;", "Các Ban;", "Báo, Đài.");
        assertThat(EndMarks.enumerated(List.of())).isEmpty();
    }

    @Test
    void sentences_end_each_for_itself_and_blanks_are_left_to_be_filled_in() {
        assertThat(EndMarks.sentences(List.of("Trao đổi kinh nghiệm", "Tiết kiệm;", "Đã đủ chưa?", "…………", "Xem: …")))
                .containsExactly("Trao đổi kinh nghiệm.", "Tiết kiệm.", "Đã đủ chưa?", "…………", "Xem: …");
    }
}
