package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.reading.LabelledPlans.reading;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.PlanReading.Passage;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.DocxFile;

/** Who does what, said in a table behind the signature. */
class AnnexTablesTest {

    private static final String PLAN =
            "Số: 21/KH-HĐND\nTrà Vinh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\nTổ chức Hội nghị giao ban\n\n"
                    + "Thực hiện Chương trình năm 2023, Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\n"
                    + "I. TỔ CHỨC THỰC HIỆN\nPhân công cụ thể theo Phụ lục.\n\nNơi nhận:\n- Lưu: VT.\n\n"
                    + "TM. THƯỜNG TRỰC HĐND\nCHỦ TỊCH\nTrần Văn Mẫu\n\n";
    private static final String HEAD =
            "| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |\n|---|---|---|---|---|\n";

    private static PlanReading annex(String title, String... rows) {
        return reading(PLAN + title + "\n\n" + HEAD + String.join("\n", rows) + "\n");
    }

    private static PlanReading duties(String... rows) {
        return annex("PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ", rows);
    }

    private static List<String> names(AssignmentReading assignment) {
        return assignment.assignees().stream().map(body -> body.value().name()).toList();
    }

    @Test
    void everyRowIsADutyWithItsBodiesItsDayAndItsCells() {
        PlanReading reading = duties(
                "| 1 | Tham luận “Chất lượng kỳ họp” | Thường trực HĐND huyện Cầu Kè | Văn phòng HĐND và UBND huyện Cầu Kè | Trước ngày 15/4/2023 |",
                "| 2 | Chuẩn bị hội trường | Văn phòng UBND tỉnh | | chậm nhất là ngày 20/4/2023 |");
        assertThat(reading.assignments()).hasSize(2);
        AssignmentReading paper = reading.assignments().getFirst();
        assertThat(paper.kind()).isEqualTo(Kind.PAPER);
        assertThat(paper.topic().value()).isEqualTo("Chất lượng kỳ họp");
        assertThat(names(paper)).containsExactly("Thường trực HĐND huyện Cầu Kè");
        assertThat(paper.cooperating()).hasSize(1);
        assertThat(paper.deadline().value().lastDay()).isEqualTo(LocalDate.of(2023, 4, 14));
        assertThat(reading.assignments().getLast().deadline().value().lastDay()).isEqualTo(LocalDate.of(2023, 4, 20));
        int cellOfTheTopic = paper.topic().spans().getFirst().block();
        int cellOfTheDay = paper.deadline().spans().getFirst().block();
        assertThat(cellOfTheDay).isGreaterThan(cellOfTheTopic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt", "-nt-", "như trên", "″", ""})
    void whatStandsAboveIsCarriedDown(String same) {
        PlanReading reading = duties(
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | trước ngày 15/4/2023 |",
                "| 2 | Gửi danh sách đại biểu | " + same + " | | |");
        assertThat(reading.assignments())
                .extracting(AnnexTablesTest::names)
                .containsOnly(List.of("Thường trực HĐND huyện Cầu Kè"))
                .hasSize(2);
    }

    @Test
    void whatIsCarriedDownIsLessSureThanWhatIsWritten() {
        PlanReading reading = duties(
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | |",
                "| 2 | Gửi danh sách đại biểu | nt | | |");
        assertThat(reading.assignments())
                .extracting(assignment -> assignment.assignees().getFirst().confidence())
                .containsExactly(Confidence.HIGH, Confidence.MEDIUM);
    }

    @Test
    void rowsWithAnEmptyCellAreAskedAboutTogetherWithBothReadings() {
        PlanReading reading = duties(
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | |",
                "| 2 | Gửi danh sách đại biểu | | | |",
                "| 3 | Chuẩn bị hội trường | | | |",
                "| 4 | Phát hành giấy mời | nt | | |",
                "| 5 | Đón tiếp đại biểu | | | |");
        List<Question> asked = reading.questions().stream()
                .filter(question -> question.code() == Question.Code.CELL_EMPTY)
                .toList();
        assertThat(asked)
                .extracting(Question::about)
                .containsExactly("/assignments/1/assignees", "/assignments/4/assignees");
        Question first = asked.getFirst();
        assertThat(first.text()).contains("2 dòng", "Gửi danh sách đại biểu", "Chuẩn bị hội trường", "huyện Cầu Kè");
        assertThat(first.options()).extracting(Question.Option::value).containsExactly("YES", "NOBODY", "OTHER");
        assertThat(first.spans()).hasSize(2);
        var above = reading.assignments().get(1).assignees().getFirst();
        assertThat(above.confidence()).isEqualTo(Confidence.LOW);
        assertThat(above.doubts()).contains(Doubt.SUBJECT_INFERRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| 2 | Trang trí khánh tiết | ba người | | |", "| II | Công tác tổ chức | | | |"})
    void nobodyIsCarriedDownPastARowOfOthersOrAGroup(String between) {
        PlanReading reading = duties(
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | trước ngày 15/4/2023 |",
                between,
                "| 3 | Gửi danh sách đại biểu | nt | | nt |");
        assertThat(reading.assignments()).hasSize(1);
        assertThat(reading.notUnderstood()).extracting(Passage::text).contains("Gửi danh sách đại biểu");
    }

    @Test
    void aDayIsCarriedDownOnlyWhereTheTableSaysSo() {
        PlanReading reading = duties(
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | trước ngày 15/4/2023 |",
                "| 2 | Chuẩn bị hội trường | Thường trực HĐND huyện Trà Cú | | nt |",
                "| 3 | Gửi danh sách đại biểu | Thường trực HĐND huyện Trà Cú | | |");
        assertThat(reading.assignments().get(1).deadline().value().lastDay()).isEqualTo(LocalDate.of(2023, 4, 14));
        assertThat(reading.assignments().get(2).deadline()).isNull();
    }

    @Test
    void aRowWithoutADayTakesThatOfTheOneNoteBesideIt() {
        PlanReading reading = annex(
                "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nThời hạn hoàn thành: trước ngày 18/4/2023.",
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | |",
                "| 2 | Chuẩn bị hội trường | Thường trực HĐND huyện Trà Cú | | 20/4/2023 |",
                "| 3 | Gửi giấy mời | Thường trực HĐND huyện Càng Long | | khi xong |");
        assertThat(reading.assignments())
                .extracting(assignment -> assignment.deadline() == null
                        ? null
                        : assignment.deadline().value().lastDay())
                .containsExactly(LocalDate.of(2023, 4, 17), LocalDate.of(2023, 4, 20), null);
        var taken = reading.assignments().getFirst().deadline();
        assertThat(taken.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(taken.doubts()).contains(Doubt.BOUND_FROM_ELSEWHERE);
        assertThat(taken.value().scope()).startsWith("Thời hạn hoàn thành");
    }

    @Test
    void ofTwoNotesNoneIsTaken() {
        PlanReading reading = annex(
                "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nThời hạn hoàn thành: trước ngày 18/4/2023.\n\n"
                        + "Thời hạn gửi: trước ngày 25/4/2023.",
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | |");
        assertThat(reading.assignments().getFirst().deadline()).isNull();
    }

    @Test
    void groupRowsAndRepeatedHeadsAreNobodysDuty() {
        PlanReading reading = duties(
                "| I | Công tác chuẩn bị | | | |",
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | |",
                "| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |",
                "| II | Công tác tổ chức | | | |",
                "| 2 | Chuẩn bị hội trường | Thường trực HĐND huyện Trà Cú | | |");
        assertThat(reading.assignments())
                .extracting(AnnexTablesTest::names)
                .containsExactly(List.of("Thường trực HĐND huyện Cầu Kè"), List.of("Thường trực HĐND huyện Trà Cú"));
    }

    @Test
    void aRowThatIsNotUnderstoodIsSaid() {
        PlanReading reading = duties(
                "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | | |",
                "| 2 | Trang trí khánh tiết | ba người | | lúc nào xong thì thôi |");
        assertThat(reading.assignments()).hasSize(1);
        assertThat(reading.notUnderstood())
                .extracting(Passage::text)
                .contains("Trang trí khánh tiết", "ba người", "lúc nào xong thì thôi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DANH SÁCH ĐẠI BIỂU", "PHỤ LỤC\nMẪU BÁO CÁO", "PHỤ LỤC\nCHƯƠNG TRÌNH HỘI NGHỊ"})
    void listsFormsAndProgrammesOrderNothing(String title) {
        PlanReading reading = annex(title, "| 1 | Phát biểu khai mạc | Thường trực HĐND huyện Cầu Kè | | |");
        assertThat(reading.assignments()).isEmpty();
    }

    @Test
    void aTableWithTabsIsReadAlikeBehindTheSignatureAndAboveIt() {
        String table = "TT\tNội dung\tĐơn vị chủ trì\tThời hạn\n"
                + "1\tChuẩn bị tài liệu\tThường trực HĐND huyện Cầu Kè\ttrước ngày 15/4/2023\n"
                + "2\tChuẩn bị hội trường\tnt\t20/4/2023\n"
                + "3\tTrang trí khánh tiết\tba người\t\n";
        for (String text : List.of(
                PLAN + "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n" + table,
                PLAN.replace("Phân công cụ thể theo Phụ lục.", "Phân công cụ thể như sau:\n" + table))) {
            PlanReading reading = reading(text);
            assertThat(reading.assignments())
                    .extracting(AnnexTablesTest::names)
                    .containsOnly(List.of("Thường trực HĐND huyện Cầu Kè"))
                    .hasSize(2);
            assertThat(reading.notUnderstood()).extracting(Passage::text).contains("Trang trí khánh tiết", "ba người");
        }
    }

    @Test
    void twoHalvesOfAHeaderAreNoTable() {
        String halves = "HĐND TỈNH TRÀ VINH\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "THƯỜNG TRỰC\t\tĐộc lập - Tự do - Hạnh phúc\n";
        assertThat(reading(halves + PLAN).issuers().getFirst().canonical().name())
                .isEqualToIgnoringCase("Thường trực HĐND tỉnh Trà Vinh");
    }

    @Test
    void aWordTableWithMergedRowsIsReadAlike() throws Exception {
        DocxFile file = new DocxFile();
        PLAN.lines().forEach(file::line);
        file.line("PHỤ LỤC").line("PHÂN CÔNG NHIỆM VỤ");
        file.raw("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>"
                + row(
                        cell("", "TT"),
                        cell("", "Đơn vị thực hiện"),
                        cell("", "Chuyên đề tham luận"),
                        cell("", "Hạn gửi"))
                + row(
                        cell("", "1"),
                        cell("<w:vMerge w:val=\"restart\"/>", "Thường trực HĐND huyện Cầu Kè"),
                        cell("", "Giám sát chuyên đề"),
                        cell("", "15/4/2023"))
                + row(cell("", "2"), cell("<w:vMerge/>", ""), cell("", "Tiếp xúc cử tri"), cell("", "15/4/2023"))
                + "</w:tbl>");
        PlanReading reading = new PlanReader().read(DocumentReaders.read(file.bytes(), "ke-hoach.docx"));
        assertThat(reading.assignments())
                .extracting(assignment -> assignment.topic().value())
                .containsExactly("Giám sát chuyên đề", "Tiếp xúc cử tri");
        assertThat(reading.assignments())
                .extracting(AnnexTablesTest::names)
                .containsOnly(List.of("Thường trực HĐND huyện Cầu Kè"));
        assertThat(reading.assignments())
                .allSatisfy(assignment ->
                        assertThat(assignment.deadline().value().lastDay()).isEqualTo(LocalDate.of(2023, 4, 15)));
        // The file says that the cell goes on: nothing is to be asked.
        assertThat(reading.questions())
                .extracting(Question::code)
                .doesNotContain(Question.Code.CELL_EMPTY, Question.Code.SUBJECT_INFERRED);
    }

    @Test
    void aTableOfThreeThousandRowsIsReadWhole() {
        String[] rows = new String[3_000];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = "| %d | Chuẩn bị tài liệu thứ %d | Thường trực HĐND huyện Cầu Kè | | 15/4/2023 |"
                    .formatted(at + 1, at + 1);
        }
        String text = PLAN + "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n" + HEAD + String.join("\n", rows);
        assertThat(reading(text).assignments()).hasSize(rows.length);
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
}
