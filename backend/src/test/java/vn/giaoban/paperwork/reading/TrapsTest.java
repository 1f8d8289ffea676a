package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.reading.LabelledPlans.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.calendar.DeadlineSemantics;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.PlanReading.Verdict;
import vn.giaoban.paperwork.reading.Question.Code;

/** What trips a reader of these plans, one by one, in sentences of our own. */
class TrapsTest {

    private static final String HEAD =
            "Số: 21/KH-HĐND\nTrà Vinh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\nTổ chức Hội nghị giao ban\n\n"
                    + "Thực hiện Chương trình năm 2023, Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\n";

    private static PlanReading duties(String... lines) {
        return reading(HEAD + "I. TỔ CHỨC THỰC HIỆN\n" + String.join("\n", lines) + "\n\nNơi nhận:\n- Lưu: VT.\n");
    }

    private static List<String> names(AssignmentReading assignment) {
        return assignment.assignees().stream().map(body -> body.value().name()).toList();
    }

    private static List<Code> questions(PlanReading reading) {
        return reading.questions().stream().map(Question::code).toList();
    }

    @Test
    void decomposedLettersAreReadAndEvidenceStaysInPlace() {
        PlanReading reading = reading("So\u0302\u0301: 7/KH-HĐND\n\nKẾ HOẠCH\nThử\n");
        assertThat(reading.number().value().number()).isEqualTo("7");
        assertThat(reading.number().spans().getFirst().to()).isEqualTo("So\u0302\u0301: 7/KH-HĐND".length());
    }

    @Test
    void aHeaderOfTwoColumnsOnOneLineIsTakenApart() {
        PlanReading reading = reading(
                "HĐND TỈNH HẬU GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHƯỜNG TRỰC Độc lập - Tự do - Hạnh phúc\n"
                        + "Số:      /KH-TT Hậu Giang, ngày    tháng 02 năm 2024\n\nKẾ HOẠCH\nThử\n");
        assertThat(reading.issuers().getFirst().canonical().name())
                .isEqualToIgnoringCase("Thường trực HĐND tỉnh Hậu Giang");
        assertThat(reading.number().value().symbol()).isEqualTo("KH-TT");
        assertThat(reading.place().value()).isEqualTo("Hậu Giang");
    }

    /** Trap 2 of documents.md. */
    @Test
    void linesCutAtTheEdgeAreOneParagraphAndAMarkBeginsAnother() {
        PlanReading reading = reading("Số: 7/KH-HĐND\nTrà Vinh, ngày 05 tháng 9 năm 2023\n\nKẾ HOẠCH\nThử\n\n"
                + "Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
                + "1. Văn phòng Đoàn ĐBQH và HĐND tỉnh chuẩn bị các điều kiện phục vụ\n\n"
                + "hội nghị, tổng hợp báo cáo của các địa phương, đơn vị và gửi trước\n\n"
                + "ngày 15/9/2023.\n\n"
                + "2. Sở Nội vụ rà soát danh sách đại biểu, phối hợp với các cơ quan có\n\n"
                + "liên quan gửi kết quả cho đơn vị tổ chức hội nghị để tổng hợp, theo\n\n"
                + "dõi và báo cáo.\n\n"
                + "3. Sở Tư pháp rà soát văn bản.\n");
        assertThat(reading.assignments())
                .extracting(TrapsTest::names)
                .containsExactly(
                        List.of("Văn phòng Đoàn ĐBQH và HĐND tỉnh"), List.of("Sở Nội vụ"), List.of("Sở Tư pháp"));
        assertThat(reading.assignments().getFirst().text().value())
                .contains("phục vụ hội nghị, tổng hợp báo cáo của các địa phương, đơn vị và gửi");
        assertThat(reading.assignments().getFirst().deadline().value().lastDay())
                .isEqualTo(java.time.LocalDate.of(2023, 9, 14));
        assertThat(reading.assignments().get(1).text().value()).endsWith("để tổng hợp, theo dõi và báo cáo");
    }

    @Test
    void aBlankDayStaysBlank() {
        PlanReading reading = reading("Số:     /KH-HĐND\nLạng Sơn, ngày ..... tháng 10 năm 2021\n\nKẾ HOẠCH\nThử\n");
        assertThat(reading.number().value().number()).isNull();
        assertThat(reading.issueDate().value().day()).isNull();
        assertThat(reading.issueDate().value().month()).isEqualTo(10);
        assertThat(questions(reading)).contains(Code.NUMBER_MISSING, Code.DAY_MISSING);
    }

    @Test
    void headingMarksAreOnlyBold() {
        PlanReading reading =
                duties("#### 1. Sở Nội vụ", "- + Cử cán bộ dự.", "## 2. Sở Tư pháp", "- c) Rà soát văn bản.");
        assertThat(reading.assignments())
                .extracting(TrapsTest::names)
                .containsExactly(List.of("Sở Nội vụ"), List.of("Sở Tư pháp"));
    }

    @Test
    void aJumpInNumberingIsAsked() {
        assertThat(questions(duties("1. Sở Nội vụ cử cán bộ dự.", "3. Sở Tư pháp rà soát văn bản.")))
                .contains(Code.NUMBERING_JUMP);
        assertThat(questions(duties(
                        "a) Sở Nội vụ cử cán bộ dự.",
                        "b) Sở Tư pháp rà soát.",
                        "c) Sở Y tế dự.",
                        "d) Sở Tài chính cấp kinh phí.",
                        "đ) Sở Xây dựng dự.")))
                .doesNotContain(Code.NUMBERING_JUMP);
    }

    @Test
    void aCutOffPassageIsAnOrphanWithCandidates() {
        PlanReading reading = duties(
                "1. Thường trực HĐND huyện Cầu Kè chuẩn bị tham luận với chủ đề “Giám sát chuyên đề”.",
                "của cử tri; việc trả lời kiến nghị”",
                "2. Thường trực HĐND huyện Trà Cú chuẩn bị tham luận với chủ đề “Tiếp xúc cử tri”.");
        assertThat(reading.orphans())
                .singleElement()
                .satisfies(orphan -> assertThat(orphan.candidates()).containsExactly(0, 1));
        assertThat(questions(reading)).contains(Code.ORPHAN);
        assertThat(reading.assignments()).hasSize(2);
    }

    @Test
    void beforeAndNoLaterThanAreTwoDays() {
        PlanReading reading = duties(
                "1. Sở Nội vụ gửi báo cáo kết quả tuyển dụng trước ngày 15/6/2023.",
                "2. Sở Tư pháp gửi báo cáo kết quả rà soát chậm nhất là ngày 15/6/2023.",
                "3. Sở Tài chính gửi báo cáo kết quả thu chậm nhất trước ngày 15/6/2023.",
                "4. Sở Y tế gửi báo cáo kết quả khám trước 17 giờ 00 ngày 15/6/2023.");
        assertThat(reading.assignments())
                .extracting(a -> a.deadline().value().lastDay())
                .containsExactly(day("2023-06-14"), day("2023-06-15"), day("2023-06-14"), day("2023-06-15"));
        assertThat(reading.assignments().get(2).deadline().value().deadline().semantics())
                .isEqualTo(DeadlineSemantics.AMBIGUOUS);
        assertThat(questions(reading)).contains(Code.MIXED_DEADLINE_WORDING);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aNoteBindsThePapersOfItsSection() {
        PlanReading reading = duties(
                "1. Các huyện",
                "- Thường trực HĐND huyện Cầu Kè chuẩn bị tham luận “Giám sát”.",
                "- Sở Nội vụ cử cán bộ dự.",
                "* Lưu ý: Các tham luận gửi Văn phòng HĐND tỉnh trước ngày 01/8/2023 (không quá 3 trang A4).");
        AssignmentReading paper = reading.assignments().getFirst();
        assertThat(paper.deadline().value().lastDay()).isEqualTo("2023-07-31");
        assertThat(paper.limits().value().maxPages()).isEqualTo(3);
        assertThat(paper.deadline().doubts()).contains(Doubt.BOUND_FROM_ELSEWHERE);
        assertThat(reading.assignments().get(1).deadline()).isNull();
    }

    @Test
    void whatDependsOnAnEventHasNoDay() {
        PlanReading reading = duties("1. Kết thúc mỗi đợt khảo sát, Đoàn công tác xây dựng báo cáo kết quả khảo sát.");
        assertThat(reading.assignments().getFirst().deadline().value().lastDay())
                .isNull();
        assertThat(names(reading.assignments().getFirst())).containsExactly("Đoàn công tác");
    }

    @Test
    void listsOfUnitsShareChangeAndMissTheirTypeWords() {
        PlanReading reading = duties(
                "1. Thường trực HĐND huyện Châu Thành, Trà Cú cử đại biểu dự.",
                "2. Thường trực HĐND các huyện Cầu Kè, Thành phố Trà Vinh cử đại biểu dự.",
                "3. HĐND các xã An Phú huyện Cầu Kè; Hòa Ân huyện Cầu Kè cử đại biểu dự.",
                "4. Thường trực HĐND huyện Duyên Hải, thị xã Duyên Hải cử đại biểu dự.",
                "5. UBND các xã: Một Lòng, Hai Sông và thị trấn Ba Núi cử đại biểu dự.");
        assertThat(reading.assignments())
                .extracting(TrapsTest::names)
                .containsExactly(
                        List.of("Thường trực HĐND huyện Châu Thành", "Thường trực HĐND huyện Trà Cú"),
                        List.of("Thường trực HĐND huyện Cầu Kè", "Thường trực HĐND thành phố Trà Vinh"),
                        List.of("HĐND xã An Phú, huyện Cầu Kè", "HĐND xã Hòa Ân, huyện Cầu Kè"),
                        List.of("Thường trực HĐND huyện Duyên Hải", "Thường trực HĐND thị xã Duyên Hải"),
                        List.of("UBND xã Một Lòng", "UBND xã Hai Sông", "UBND thị trấn Ba Núi"));
    }

    @Test
    void oneTopicForTwoUnitsIsAQuestion() {
        assertThat(questions(duties("1. Thường trực HĐND huyện Châu Thành, Trà Cú chuẩn bị tham luận “Giám sát”.")))
                .contains(Code.JOINT_OR_EACH);
    }

    @Test
    void whoDirectsAndWhoWritesAreTwo() {
        PlanReading reading = duties(
                "1. Thường trực HĐND huyện Cầu Kè chỉ đạo HĐND xã An Phú Tân xây dựng tham luận với chủ đề “Kỳ họp”.");
        AssignmentReading paper = reading.assignments().getFirst();
        assertThat(names(paper)).containsExactly("HĐND xã An Phú Tân");
        assertThat(paper.directedBy())
                .extracting(body -> body.value().name())
                .containsExactly("Thường trực HĐND huyện Cầu Kè");
    }

    @Test
    void delegationsInBracketsAreDuties() {
        PlanReading reading = reading(
                HEAD + "I. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ngày 20/6/2023.\n"
                        + "2. Địa điểm: tại huyện Cầu Kè (giao Thường trực HĐND huyện Cầu Kè chọn địa điểm và báo về Văn phòng).\n");
        assertThat(reading.events().getFirst().place().value()).isEqualTo("huyện Cầu Kè");
        assertThat(reading.assignments())
                .singleElement()
                .satisfies(duty -> assertThat(names(duty)).containsExactly("Thường trực HĐND huyện Cầu Kè"));
    }

    @Test
    void theSubjectComesFromTheHeadingOrIsInferredWithAQuestion() {
        PlanReading reading = duties(
                "1. Các Ban của HĐND tỉnh",
                "- Thẩm tra dự thảo nghị quyết.",
                "II. PHÂN CÔNG",
                "- Giao Sở Nội vụ rà soát.",
                "- Dự trù kinh phí.");
        assertThat(reading.assignments())
                .extracting(TrapsTest::names)
                .containsExactly(List.of("Các Ban của HĐND tỉnh"), List.of("Sở Nội vụ"), List.of("Sở Nội vụ"));
        assertThat(reading.assignments().getLast().assigneeInferred()).isTrue();
        assertThat(questions(reading)).contains(Code.SUBJECT_INFERRED);
    }

    @Test
    void misspeltUnitsAreAskedAndUnknownOnesTold() {
        PlanReading reading = duties(
                "1. Thường trực HĐND huyện Cầu Ke chuẩn bị tham luận “Giám sát”.",
                "2. Thường trực HĐND huyện Không Có dự.");
        assertThat(names(reading.assignments().getFirst())).containsExactly("Thường trực HĐND huyện Cầu Kè");
        assertThat(questions(reading)).contains(Code.UNIT_MISSPELT, Code.UNIT_UNKNOWN);
    }

    @Test
    void citedPapersAreNotTheNumberAndTheirDaysAreNoDeadlines() {
        PlanReading reading = duties(
                "1. Sở Nội vụ triển khai văn bản số 892- TB/VPTU, ngày 17/9/2021 và Kế hoạch số 5/KH-UBND ngày 02/01/2023.");
        assertThat(reading.number().value().number()).isEqualTo("21");
        assertThat(reading.assignments().getFirst().deadline()).isNull();
    }

    @Test
    void onlyHeadsAreClassified() {
        PlanReading reading =
                duties("1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính bảo đảm thời gian, địa điểm, thành phần.");
        assertThat(reading.events()).isEmpty();
        assertThat(reading.groups()).isEmpty();
        assertThat(reading.assignments().getFirst().cooperating())
                .extracting(body -> body.value().name())
                .containsExactly("Sở Tài chính");
    }

    @Test
    void oldPlansNameOldUnits() {
        PlanReading old = duties("1. Thường trực HĐND huyện Cầu Kè dự.");
        assertThat(old.assignments().getFirst().assignees().getFirst().value().bodyIds())
                .hasSize(1);
        PlanReading all = duties("1. Thường trực HĐND các huyện, thị xã, thành phố dự.");
        assertThat(all.assignments().getFirst().assignees().getFirst().value().bodyIds())
                .hasSize(9);
    }

    @Test
    void timesStayAsFuzzyAsTheyAreSaid() {
        assertThat(time("dự kiến 01 buổi, vào cuối tháng 6 năm 2023").precision())
                .isEqualTo(TimePrecision.MONTH_PART);
        assertThat(time("1/2 ngày, từ ngày 25 đến ngày 30/11/2023").precision()).isEqualTo(TimePrecision.WINDOW);
        assertThat(time("03 ngày, từ ngày 25 đến ngày 27/11/2023").precision()).isEqualTo(TimePrecision.RANGE);
        assertThat(time("tháng 4/2023").to()).isEqualTo(YearMonth.of(2023, 4).atEndOfMonth());
        assertThat(time("14 giờ 00, thứ Ba, ngày 20/6/2023").startTime()).hasToString("14:00");
        assertThat(time("ngày 20 tháng 6").from()).isEqualTo("2023-06-20");
    }

    private static vn.giaoban.calendar.FuzzyTime time(String words) {
        return reading(HEAD + "I. THỜI GIAN\n1. Thời gian: " + words + ".\n")
                .events()
                .getFirst()
                .time()
                .value();
    }

    @Test
    void aWeekdayThatDoesNotMatchIsAsked() {
        PlanReading reading = reading(HEAD + "I. THỜI GIAN\n1. Thời gian: ngày 20/6/2023 (thứ Hai).\n");
        assertThat(questions(reading)).contains(Code.WEEKDAY_MISMATCH);
    }

    @Test
    void aMarkOfSecrecyIsSaid() {
        assertThat(questions(reading("MẬT\n" + HEAD))).contains(Code.SECRECY_MARK);
    }

    @Test
    void otherDocumentsAreNoPlans() {
        assertThat(reading("Số: 1/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n").verdict())
                .isEqualTo(Verdict.OTHER_DOCUMENT);
        assertThat(reading("Chào bạn, mai đi chơi không?").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(reading("Chào bạn, mai đi chơi không?").assignments()).isEmpty();
    }

    @Test
    void kindsOfPapers() {
        PlanReading reading = duties(
                "1. Sở Nội vụ chuẩn bị báo cáo đề dẫn.",
                "2. Sở Tư pháp chuẩn bị ý kiến phát biểu về hòa giải ở cơ sở.",
                "3. Sở Y tế xây dựng báo cáo tình hình khám chữa bệnh.",
                "4. Sở Xây dựng viết tham luận về quy hoạch.",
                "5. Sở Tài chính bố trí kinh phí.");
        assertThat(reading.assignments())
                .extracting(AssignmentReading::kind)
                .containsExactly(Kind.KEYNOTE, Kind.SPEECH, Kind.REPORT, Kind.PAPER, Kind.TASK);
    }

    @Test
    void purposesAndDemandsAreReadApartWhereTheDocumentDividesThem() {
        PlanReading divided = reading(HEAD + "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Trao đổi kinh nghiệm.\n"
                + "2. Yêu cầu: Tiết kiệm, thiết thực.\n");
        assertThat(divided.purposes()).extracting(Fact::value).containsExactly("Trao đổi kinh nghiệm");
        assertThat(divided.requirements()).extracting(Fact::value).containsExactly("Tiết kiệm, thiết thực");
        PlanReading together =
                reading(HEAD + "I. MỤC ĐÍCH, YÊU CẦU\n- Trao đổi kinh nghiệm.\n- Tiết kiệm, thiết thực.\n");
        assertThat(together.purposes())
                .extracting(Fact::confidence)
                .containsExactly(Confidence.MEDIUM, Confidence.MEDIUM);
        assertThat(together.requirements()).isEmpty();
        assertThat(together.notUnderstood()).isEmpty();
    }

    @Test
    void withoutASectionThePurposeIsThePreambles() {
        PlanReading reading = reading("KẾ HOẠCH\nTổ chức Hội nghị giao ban\n\n"
                + "Nhằm chia sẻ kinh nghiệm giữa các địa phương, Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\n"
                + "I. THỜI GIAN\n1. Thời gian: ngày 20/6/2023.\n");
        assertThat(reading.purposes())
                .extracting(Fact::value)
                .containsExactly("chia sẻ kinh nghiệm giữa các địa phương");
        PlanReading implementing = reading("KẾ HOẠCH\nTổ chức Hội nghị giao ban\n\n"
                + "Để triển khai thực hiện Nghị quyết số 5/NQ-HĐND, Thường trực HĐND tỉnh xây dựng kế hoạch như sau:\n\n"
                + "I. THỜI GIAN\n1. Thời gian: ngày 20/6/2023.\n");
        assertThat(implementing.purposes()).isEmpty();
        assertThat(implementing.implementing()).hasSize(1);
    }

    @Test
    void countedClassesAreClasses() {
        PlanReading reading = duties(
                "1. 65 xã, phường gửi báo cáo kết quả bầu cử trước ngày 15/6/2023.",
                "2. Thường trực HĐND 148 xã, phường cử đại biểu dự.",
                "3. 02 báo cáo được trình bày tại Hội nghị.");
        assertThat(reading.assignments())
                .extracting(TrapsTest::names)
                .containsExactly(List.of("65 xã, phường"), List.of("Thường trực HĐND 148 xã, phường"));
        assertThat(reading.assignments())
                .allMatch(duty -> duty.assignees().getFirst().value().collective());
        PlanReading known = duties("1. Thường trực HĐND 9 huyện, thị xã, thành phố dự.");
        assertThat(known.assignments().getFirst().assignees().getFirst().value().bodyIds())
                .hasSize(9);
    }

    @Test
    void theSecondClauseIsADutyOfItsOwn() {
        PlanReading reading = duties(
                "1. Sở Nội vụ tổ chức kiểm tra tại cơ sở và gửi báo cáo kết quả về Sở Tư pháp trước ngày 15/6/2023.",
                "2. Sở Y tế xây dựng báo cáo khám bệnh; gửi giấy mời đại biểu trước ngày 01/6/2023.",
                "3. Sở Tài chính thẩm tra số liệu trước ngày 02/6/2023; cử lãnh đạo dự họp.");
        assertThat(reading.assignments())
                .extracting(
                        AssignmentReading::kind,
                        duty -> duty.deadline() == null
                                ? null
                                : duty.deadline().value().lastDay())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.TASK, null),
                        org.assertj.core.groups.Tuple.tuple(Kind.REPORT, day("2023-06-14")),
                        org.assertj.core.groups.Tuple.tuple(Kind.REPORT, null),
                        org.assertj.core.groups.Tuple.tuple(Kind.TASK, day("2023-05-31")),
                        org.assertj.core.groups.Tuple.tuple(Kind.TASK, day("2023-06-01")),
                        org.assertj.core.groups.Tuple.tuple(Kind.TASK, null));
    }

    @Test
    void dutiesToldByLabelsBelowOrInBrackets() {
        PlanReading reading = duties(
                "1. Rà soát các nghị quyết còn hiệu lực",
                "- Cơ quan chủ trì: Sở Tư pháp.",
                "- Cơ quan phối hợp: Sở Nội vụ, Sở Tài chính.",
                "- Thời hạn hoàn thành: 15/6/2023.",
                "2. Báo cáo kết quả rà soát (Chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ; hoàn thành trước ngày 20/6/2023).");
        assertThat(reading.assignments())
                .extracting(TrapsTest::names)
                .containsExactly(List.of("Sở Tư pháp"), List.of("Sở Tư pháp"));
        assertThat(reading.assignments())
                .extracting(duty -> duty.deadline().value().lastDay())
                .containsExactly(day("2023-06-15"), day("2023-06-19"));
        assertThat(reading.assignments())
                .extracting(duty -> duty.cooperating().size())
                .containsExactly(2, 1);
    }

    @Test
    void eachDayOfASupervisionIsAnEventAndTheDaysTogetherAreNone() {
        PlanReading reading =
                reading(HEAD + "I. THỜI GIAN\n1. Thời gian: 02 ngày, từ 19/6/2023 đến 20/6/2023.\nCụ thể:\n"
                        + "- Sáng ngày 19/6/2023: làm việc với UBND huyện Cầu Kè.\n"
                        + "- Ngày 20/6/2023: làm việc với UBND huyện Trà Cú, tại trụ sở UBND huyện.\n");
        assertThat(reading.events())
                .extracting(
                        event -> event.time().text(),
                        event -> event.time().value().precision())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sáng ngày 19/6/2023", TimePrecision.HALF_DAY),
                        org.assertj.core.groups.Tuple.tuple("Ngày 20/6/2023", TimePrecision.DAY));
    }

    @Test
    void hoursBelowTheirDayAreEventsOfThatDay() {
        PlanReading reading = reading(HEAD + "I. THỜI GIAN\n1. Ngày 19/6/2023\n"
                + "- Từ 8h00 - 11h00: Giám sát tại UBND xã An Phú.\n- Buổi chiều: Giám sát tại UBND xã Hòa Ân, từ 14h00.\n"
                + "2. Ngày 20/6/2023: Giám sát tại UBND huyện Cầu Kè.\n");
        assertThat(reading.events())
                .extracting(
                        event -> event.time().value().from(),
                        event -> event.place().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day("2023-06-19"), "UBND xã An Phú"),
                        org.assertj.core.groups.Tuple.tuple(day("2023-06-19"), "UBND xã Hòa Ân"),
                        org.assertj.core.groups.Tuple.tuple(day("2023-06-20"), "UBND huyện Cầu Kè"));
    }
}
