package vn.giaoban.paperwork.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnbrokenTest {

    @Test
    void a_range_of_years_stays_in_one_line_and_a_dash_between_words_does_not() {
        assertThat(Unbroken.of("nhiệm kỳ 2021 - 2026, kinh tế - xã hội", Unbroken.IN_TEXT))
                .isEqualTo("nhiệm kỳ 2021\u00a0-\u00a02026, kinh tế - xã hội");
    }

    @Test
    void lines_end_behind_blanks_and_hyphens_and_never_in_a_date_or_a_symbol() {
        assertThat(ends("ngày 22/9/2023 của")).containsExactly(5, 15, 18);
        assertThat(ends("khoá 2021 - 2026, hết")).containsExactly(5, 18, 21);
        assertThat(ends("HĐND-UBND và - hai")).containsExactly(5, 10, 13, 15, 18);
        assertThat(ends("Kế hoạch 288/KH-HĐND")).containsExactly(3, 9, 20);
        assertThat(ends("")).containsExactly(0);
    }

    private static List<Integer> ends(String text) {
        LineEnds breaker = new LineEnds();
        breaker.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaker.next(); end >= 0; end = breaker.next()) {
            ends.add(end);
        }
        return ends;
    }

    @Test
    void in_a_cell_the_name_of_a_unit_stays_together_below_its_level() {
        assertThat(Unbroken.of("Thường trực HĐND huyện Cầu Kè, thị xã Duyên Hải", Unbroken.IN_CELL))
                .isEqualTo("Thường trực HĐND huyện Cầu\u00a0Kè, thị xã Duyên\u00a0Hải");
        assertThat(Unbroken.of("Thường trực HĐND huyện Cầu Kè", Unbroken.IN_TEXT))
                .isEqualTo("Thường trực HĐND huyện Cầu Kè");
    }
}
