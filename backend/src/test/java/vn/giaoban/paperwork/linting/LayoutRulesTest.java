package vn.giaoban.paperwork.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a document that breaks it and nothing else. */
class LayoutRulesTest {

    /** @param change to what is right */
    record Broken(LayoutRule rule, String what, Function<APaper, APaper> change) {

        @Override
        public String toString() {
            return rule + ": " + what;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken(LayoutRule.PAGE_SIZE, "Letter instead of A4", paper -> paper.page(12240, 15840)),
                new Broken(LayoutRule.MARGINS, "left margin of 20 mm", paper -> paper.margins(1134, 1134, 1134, 850)),
                new Broken(LayoutRule.MARGINS, "upper margin of 30 mm", paper -> paper.margins(1701, 1134, 1701, 850)),
                new Broken(LayoutRule.MARGINS, "right margin of 25 mm", paper -> paper.margins(1134, 1134, 1701, 1417)),
                new Broken(LayoutRule.FONT, "Arial", paper -> paper.font("Nội dung thứ nhất", "Arial")),
                new Broken(
                        LayoutRule.COLOUR,
                        "blue",
                        paper -> paper.look("Nội dung thứ nhất", "<w:color w:val=\"0000FF\"/>")),
                new Broken(LayoutRule.PAGE_NUMBER, "on the first page too", APaper::numberOnFirstPage),
                new Broken(LayoutRule.PAGE_NUMBER, "of 10 points", paper -> paper.numberSize(20)),
                new Broken(LayoutRule.ORDER, "text above the kind", paper -> paper.before("Một dòng lạc chỗ")),
                new Broken(LayoutRule.STATE_NAME, "of 14 points", paper -> paper.size("CỘNG HÒA", 28)),
                new Broken(LayoutRule.STATE_NAME, "not bold", paper -> paper.plain("CỘNG HÒA")),
                new Broken(
                        LayoutRule.MOTTO,
                        "dashes instead of hyphens",
                        paper -> paper.text("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")),
                new Broken(LayoutRule.MOTTO, "without a rule", APaper::withoutMottoRule),
                new Broken(LayoutRule.MOTTO, "missing", paper -> paper.without("Độc lập")),
                new Broken(
                        LayoutRule.STATE_NAME,
                        "in small letters",
                        paper ->
                                paper.text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam")),
                new Broken(LayoutRule.NUMBER, "missing", paper -> paper.without("Số: 15")),
                new Broken(LayoutRule.PLACE_AND_DATE, "missing", paper -> paper.without("ngày 05 tháng 8")),
                new Broken(LayoutRule.SUBJECT, "missing", paper -> paper.without("Tổ chức hội nghị")),
                new Broken(
                        LayoutRule.ISSUER, "in small letters", paper -> paper.text(">THƯỜNG TRỰC<", ">Thường trực<")),
                new Broken(LayoutRule.ISSUER, "not bold", paper -> paper.plain("THƯỜNG TRỰC")),
                new Broken(
                        LayoutRule.NUMBER, "5 without a zero", paper -> paper.text("Số: 15/KH-HĐND", "Số: 5/KH-HĐND")),
                new Broken(
                        LayoutRule.NUMBER, "without a colon", paper -> paper.text("Số: 15/KH-HĐND", "Số 15/KH-HĐND")),
                new Broken(LayoutRule.NUMBER, "of 14 points", paper -> paper.size("Số: 15", 28)),
                new Broken(
                        LayoutRule.SYMBOL, "of another kind", paper -> paper.text("Số: 15/KH-HĐND", "Số: 15/TB-HĐND")),
                new Broken(LayoutRule.SYMBOL, "with spaces", paper -> paper.text("Số: 15/KH-HĐND", "Số: 15/KH - HĐND")),
                new Broken(
                        LayoutRule.PLACE_AND_DATE,
                        "month 08",
                        paper -> paper.text("ngày 05 tháng 8", "ngày 05 tháng 08")),
                new Broken(
                        LayoutRule.PLACE_AND_DATE,
                        "month 2",
                        paper -> paper.text("ngày 05 tháng 8", "ngày 05 tháng 2")),
                new Broken(
                        LayoutRule.PLACE_AND_DATE, "day 5", paper -> paper.text("ngày 05 tháng 8", "ngày 5 tháng 8")),
                new Broken(LayoutRule.PLACE_AND_DATE, "upright", paper -> paper.plain("ngày 05 tháng 8")),
                new Broken(LayoutRule.KIND, "not bold", paper -> paper.plain("KẾ HOẠCH")),
                new Broken(LayoutRule.KIND, "of 16 points", paper -> paper.size("KẾ HOẠCH", 32)),
                new Broken(LayoutRule.SUBJECT, "not bold", paper -> paper.plain("Tổ chức hội nghị")),
                new Broken(LayoutRule.SUBJECT, "without a rule", APaper::withoutSubjectRule),
                new Broken(LayoutRule.BASES, "upright", paper -> paper.plain("Căn cứ Luật")),
                new Broken(
                        LayoutRule.BASES, "without a semicolon", paper -> paper.text("Căn cứ Luật;", "Căn cứ Luật,")),
                new Broken(LayoutRule.TEXT, "of 12 points", paper -> paper.size("Nội dung thứ nhất", 24)),
                new Broken(
                        LayoutRule.TEXT,
                        "not justified",
                        paper -> paper.paragraph("Nội dung thứ nhất", "<w:jc w:val=\"left\"/>")),
                new Broken(
                        LayoutRule.TEXT,
                        "not indented",
                        paper -> paper.paragraph("Nội dung thứ nhất", "<w:ind w:firstLine=\"0\"/>")),
                new Broken(
                        LayoutRule.TEXT,
                        "double spaced",
                        paper -> paper.paragraph("Nội dung thứ nhất", "<w:spacing w:after=\"120\" w:line=\"480\"/>")),
                new Broken(
                        LayoutRule.TEXT,
                        "without a gap",
                        paper -> paper.paragraph("Nội dung thứ nhất", "<w:spacing w:after=\"0\" w:line=\"276\"/>")),
                new Broken(
                        LayoutRule.POINT_LETTERS,
                        "e behind d",
                        paper -> paper.text("đ) Điểm thứ năm", "e) Điểm thứ năm")),
                new Broken(LayoutRule.POINT_LETTERS, "f", paper -> paper.text("đ) Điểm thứ năm", "f) Điểm thứ năm")),
                new Broken(
                        LayoutRule.DATES,
                        "day 5 in the text",
                        paper -> paper.text("Nội dung thứ nhất", "Trước ngày 5 tháng 3 năm 2023, nội dung thứ nhất")),
                new Broken(LayoutRule.ENDING, "a full stop", paper -> paper.text("thực hiện./.", "thực hiện.")),
                new Broken(
                        LayoutRule.ADDRESSEES,
                        "a letter without them",
                        paper -> APaper.letter().text("Kính gửi: Thường trực HĐND huyện Cầu Kè.", "")),
                new Broken(
                        LayoutRule.ADDRESSEES, "bold", paper -> APaper.letter().look("Kính gửi", "<w:b/>")),
                new Broken(
                        LayoutRule.SYMBOL,
                        "of a letter with a kind",
                        paper -> APaper.letter().text("/HĐND-VP", "/CV-HĐND")),
                new Broken(
                        LayoutRule.RECIPIENTS,
                        "missing, though it is signed",
                        paper -> paper.without("Nơi nhận:")
                                .without("- Như trên;")
                                .without("- Lưu: VT")),
                new Broken(
                        LayoutRule.SIGNATURE,
                        "missing",
                        paper -> paper.without("TM. THƯỜNG TRỰC")
                                .without("KT. CHỦ TỊCH")
                                .without("PHÓ CHỦ TỊCH")
                                .without("Nguyễn Văn Ký")),
                new Broken(LayoutRule.RECIPIENTS, "the word upright", paper -> paper.plain("Nơi nhận:")),
                new Broken(LayoutRule.RECIPIENTS, "lines of 12 points", paper -> paper.size("- Như trên;", 24)),
                new Broken(
                        LayoutRule.RECIPIENTS,
                        "without a copy for the records office",
                        paper -> paper.text("- Lưu: VT, HĐND.", "- Văn phòng.")),
                new Broken(
                        LayoutRule.RECIPIENTS,
                        "a comma behind a line",
                        paper -> paper.text("- Như trên;", "- Như trên,")),
                new Broken(
                        LayoutRule.SIGNATURE,
                        "with a degree",
                        paper -> paper.text("Nguyễn Văn Ký", "TS. Nguyễn Văn Ký")),
                new Broken(LayoutRule.SIGNATURE, "not bold", paper -> paper.plain("KT. CHỦ TỊCH")));
    }

    @Test
    void a_plan_and_a_letter_that_are_right_have_no_findings() throws IOException {
        assertThat(LayoutCheck.of(APaper.plan().docx())).isEmpty();
        assertThat(LayoutCheck.of(APaper.letter().docx())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_document_that_breaks_a_rule_is_told_so_and_nothing_else(Broken broken) throws IOException {
        List<Finding> findings =
                LayoutCheck.of(broken.change().apply(APaper.plan()).docx());
        assertThat(findings).isNotEmpty().extracting(Finding::rule).containsOnly(broken.rule());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.clause()).startsWith("Phụ lục");
            assertThat(finding.message()).endsWith(".");
        });
    }

    @Test
    void every_rule_has_a_document_that_breaks_it() {
        Set<LayoutRule> covered = EnumSet.noneOf(LayoutRule.class);
        broken().forEach(broken -> covered.add(broken.rule()));
        assertThat(covered).containsExactlyInAnyOrder(LayoutRule.values());
    }

    @Test
    void the_same_fault_in_many_lines_is_one_finding_that_counts_them() throws IOException {
        List<Finding> findings = LayoutCheck.of(APaper.plan()
                .size("Nội dung thứ nhất", 24)
                .size("a) Điểm thứ nhất", 24)
                .docx());
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.places()).isEqualTo(2);
            assertThat(finding.excerpt()).startsWith("Nội dung thứ nhất");
        });
    }

    @Test
    void a_document_without_head_or_anything_is_told_what_it_lacks() throws IOException {
        APaper bare = new APaper("");
        assertThat(LayoutCheck.of(bare.docx())).extracting(Finding::rule).contains(LayoutRule.STATE_NAME);
    }
}
