package vn.giaoban.paperwork.writing.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.Block.Paragraph;

/** What the lines of a template make of data. */
class TemplateTest {

    private static final String AIMS = """
            # MỤC ĐÍCH, YÊU CẦU
            ? {mục đích} {yêu cầu} ## Mục đích
            * {mục đích} - {dòng}
            ? {yêu cầu} ## Yêu cầu
            * {yêu cầu} - {dòng}
            # NỘI DUNG
            Chủ trì: {chủ trì}.
            """;

    @Test
    void a_heading_of_a_list_goes_when_the_list_is_empty() {
        assertThat(said(AIMS, aims(List.of("Trao đổi."), List.of("Tiết kiệm."))))
                .startsWith(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "- Trao đổi.",
                        "2. Yêu cầu",
                        "- Tiết kiệm.",
                        "II. NỘI DUNG");
        assertThat(said(AIMS, aims(List.of("Trao đổi."), List.of())))
                .startsWith("I. MỤC ĐÍCH, YÊU CẦU", "- Trao đổi.", "II. NỘI DUNG");
        assertThat(said(AIMS, aims(List.of(), List.of("Tiết kiệm."))))
                .startsWith("I. MỤC ĐÍCH, YÊU CẦU", "1. Yêu cầu", "- Tiết kiệm.", "II. NỘI DUNG");
        assertThat(said(AIMS, aims(List.of(), List.of()))).startsWith("I. NỘI DUNG");
    }

    @Test
    void the_last_sentence_of_a_paper_belongs_to_no_section() {
        String template = "# THÀNH PHẦN\n* {thành phần} - {dòng}\n# TỔ CHỨC\n## Việc\nTrên đây là Kế hoạch./.";
        assertThat(said(template, new Values().lines("thành phần", List.of("Các Ban."))))
                .containsExactly("I. THÀNH PHẦN", "- Các Ban.", "Trên đây là Kế hoạch./.");
        assertThat(said(template, new Values().lines("thành phần", List.of())))
                .containsExactly("Trên đây là Kế hoạch./.");
        assertThat(said("# KẾT LUẬN\nThống nhất {việc}./.", new Values().text("việc", "tổ chức")))
                .containsExactly("I. KẾT LUẬN", "Thống nhất tổ chức./.");
    }

    @Test
    void a_text_in_front_of_such_a_line_is_said_and_not_asked_for() {
        Values values = new Values().text("chủ trì", "Chủ tịch");
        assertThat(said("? {chủ trì} điều hành.", values)).containsExactly("Chủ tịch điều hành.");
        assertThat(said("? {chủ trì} điều hành.", new Values().text("chủ trì", "")))
                .isEmpty();
    }

    @Test
    void a_blank_to_be_written_into_is_long_and_ends_with_no_fourth_dot() {
        assertThat(said("Chủ trì: {chủ trì}.", new Values().text("chủ trì", null)))
                .containsExactly("Chủ trì: " + "…".repeat(10));
        assertThat(said("Chủ trì: {chủ trì}.", new Values().text("chủ trì", "A")))
                .containsExactly("Chủ trì: A.");
    }

    @Test
    void a_text_of_several_lines_at_the_end_of_a_line_keeps_them() {
        Values values = new Values().text("kết luận", "Một.\n\n  Hai.\n").text("khác", "một dòng");
        assertThat(said("{kết luận}", values)).containsExactly("Một.", "Hai.");
        assertThat(said("- Kết luận ({khác}): {kết luận}.", values))
                .containsExactly("- Kết luận (một dòng):", "Một.", "Hai.");
        assertThat(said("- Khác: {khác}.", values)).containsExactly("- Khác: một dòng.");
    }

    @Test
    void a_list_that_the_kind_lacks_is_told_with_its_line() {
        Places places = new Places().list("yêu cầu", "…").text("chủ trì", "…");
        assertThat(Template.of("? {yêu cầu} ## Yêu cầu\n? {lạ} ## Lạ\n? {yêu cầu} {cũng lạ}")
                        .unknown(places))
                .containsExactly(new Template.Use(2, "{lạ}"), new Template.Use(3, "{cũng lạ}"));
        assertThat(Template.of("Có {yêu cầu}").unknown(places)).containsExactly(new Template.Use(1, "{yêu cầu}"));
    }

    private static Values aims(List<String> aims, List<String> demands) {
        return new Values().lines("mục đích", aims).lines("yêu cầu", demands).text("chủ trì", "Chủ tịch");
    }

    private static List<String> said(String template, Values values) {
        return Template.of(template).fill(values).stream()
                .map(block ->
                        ((Paragraph) block).runs().stream().map(Block.Run::text).collect(Collectors.joining()))
                .toList();
    }
}
