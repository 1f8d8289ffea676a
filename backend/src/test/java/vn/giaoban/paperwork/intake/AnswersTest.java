package vn.giaoban.paperwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.assignments.AssigneeMode;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.calendar.DeadlineSemantics;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.participants.GroupContent;
import vn.giaoban.participants.Naming;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyNames.NamedBody;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.register.KnownUnits;
import vn.giaoban.units.register.UnitRegister;

/** Every answer that is offered does something, or says that what was read is right. */
class AnswersTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 5);
    private static final UUID TRA_CU = UnitRegister.bodyId("tra-vinh/tra-cu", BodyKind.STANDING_BODY);
    private static final UUID CAU_KE = UnitRegister.bodyId("tra-vinh/cau-ke", BodyKind.STANDING_BODY);

    private final Proposal proposal = proposal(SamplePlan.TEXT
            .replace("ngày 29/9/2023 (thứ Sáu)", "ngày 29/9/2023 (thứ Năm)")
            .replace("Hội trường Ủy ban nhân dân huyện Cầu Kè", "Hội trường Ủy ban nhân dân huyện Cầu Kề")
            .replace("- Thường trực Hội đồng nhân dân huyện Cầu Kè", "- Thường trực Hội đồng nhân dân huyện Cầu Kề")
            .replace("huyện Châu Thành, huyện Trà Cú", "huyện Châu Thành, huyện Hồng Vân")
            .replace("chậm nhất trước ngày 20/9/2023", "chậm nhất là ngày 16/9/2023"));

    private static Proposal proposal(String text) {
        try {
            SourceDocument document = DocumentReaders.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
            return new ProposalMaker(new PlanReader().read(document), document, shipped()).make();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The register as it comes with the product, in the shape that the database has. */
    private static BodyBook shipped() {
        KnownUnits known = KnownUnits.on(DAY);
        List<NamedBody> bodies = new ArrayList<>();
        UUID own = UnitRegister.unitId("tra-vinh");
        for (KnownUnits.KnownBody body : known.bodies()) {
            known.units().stream()
                    .filter(unit -> unit.id().equals(body.unitId()))
                    .filter(unit -> unit.id().equals(own) || own.equals(unit.parentId()))
                    .forEach(unit -> bodies.add(new NamedBody(
                            new BodyRef(body.id(), body.names().getFirst(), body.kind(), unit.id(), unit.fullName()),
                            UnitType.valueOf(unit.type().name()),
                            body.names().subList(1, body.names().size()))));
        }
        return new BodyBook(bodies, own);
    }

    /** The first that is about an item. */
    private Proposal.Doubtful question(String code) {
        return proposal.questions().stream()
                .filter(question -> question.code().equals(code) && question.item() != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not asked: " + proposal.questions()));
    }

    private ItemContent answered(String code, String answer, Proposal.Item item) {
        return Answers.applied(proposal, Map.of(question(code).key(), answer), Map.of(), item, item.content());
    }

    private Proposal.Item itemOf(String code) {
        String key = question(code).item();
        return proposal.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Proposal.Item paper(String topic) {
        return proposal.items().stream()
                .filter(item -> item.content().assignment() != null
                        && String.valueOf(item.content().assignment().topic()).contains(topic))
                .findFirst()
                .orElseThrow();
    }

    private String option(String code, String prefix) {
        return question(code).options().stream()
                .map(Proposal.ImportOption::value)
                .filter(value -> value.startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_last_day_off_moves_to_the_working_day_that_was_chosen_for_all_that_it_binds() {
        assertThat(question("LAST_DAY_OFF").options())
                .extracting(Proposal.ImportOption::value)
                .containsExactly("KEEP", "LAST_DAY:2023-09-15", "LAST_DAY:2023-09-18");
        List<AssignmentContent> bound = proposal.items().stream()
                .map(item -> answered("LAST_DAY_OFF", "LAST_DAY:2023-09-15", item))
                .map(ItemContent::assignment)
                .filter(assignment -> assignment != null && assignment.deadline() != null)
                .toList();
        assertThat(bound).isNotEmpty().allSatisfy(assignment -> {
            assertThat(assignment.deadline().date()).isEqualTo(LocalDate.of(2023, 9, 15));
            assertThat(assignment.deadline().semantics()).isEqualTo(DeadlineSemantics.INCLUSIVE);
            assertThat(assignment.deadline().wording()).isNull();
        });
        Proposal.Item asked = itemOf("LAST_DAY_OFF");
        assertThat(answered("LAST_DAY_OFF", "KEEP", asked)).isEqualTo(asked.content());
    }

    @Test
    void a_weekday_that_does_not_match_is_given_up_or_the_day_is_another() {
        Proposal.Item asked = itemOf("WEEKDAY_MISMATCH");
        EventContent kept = answered("WEEKDAY_MISMATCH", "KEEP_DATE", asked).event();
        assertThat(kept.time().from()).isEqualTo(LocalDate.of(2023, 9, 29));
        assertThat(kept.time().wording()).doesNotContain("thứ");

        assertThat(question("WEEKDAY_MISMATCH").options())
                .filteredOn(option -> option.value().equals("OTHER_DATE"))
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.asks()).isEqualTo(AnswerWith.DATE);
                    assertThat(option.isTakenBy("OTHER_DATE:2023-09-28")).isTrue();
                    assertThat(option.isTakenBy("OTHER_DATE")).isFalse();
                    assertThat(option.isTakenBy("OTHER_DATE:28/9/2023")).isFalse();
                });
        EventContent moved =
                answered("WEEKDAY_MISMATCH", "OTHER_DATE:2023-09-28", asked).event();
        assertThat(moved.time().from()).isEqualTo(LocalDate.of(2023, 9, 28));
        assertThat(moved.time().to()).isEqualTo(LocalDate.of(2023, 9, 28));
        assertThat(moved.time().wording()).isNull();
        assertThat(moved.title()).isEqualTo(asked.content().event().title());
    }

    @Test
    void a_misspelt_unit_is_respelt_everywhere_or_is_not_the_one_of_the_register() {
        Proposal.Item paper = paper("Đổi mới giám sát chuyên đề");
        assertThat(paper.content().assignment().assigneeIds()).containsExactly(CAU_KE);
        assertThat(paper.content().assignment().assigneesText()).contains("Cầu Kề");

        String take = option("UNIT_MISSPELT", "TAKE:");
        assertThat(answered("UNIT_MISSPELT", take, paper).assignment().assigneesText())
                .contains("Cầu Kè")
                .doesNotContain("Cầu Kề");
        Proposal.Item event = itemOf("WEEKDAY_MISMATCH");
        assertThat(answered("UNIT_MISSPELT", take, event).event().place()).contains("huyện Cầu Kè");

        String keep = option("UNIT_MISSPELT", Answers.WITHOUT);
        AssignmentContent kept = answered("UNIT_MISSPELT", keep, paper).assignment();
        assertThat(kept.assigneeIds()).isEmpty();
        assertThat(kept.assigneesText()).contains("Cầu Kề");
    }

    @Test
    void an_unknown_unit_is_chosen_from_the_register() {
        Proposal.Item paper = paper("Theo dõi việc giải quyết");
        int known = paper.content().assignment().assigneeIds().size();
        AssignmentContent chosen =
                answered("UNIT_UNKNOWN", "CHOOSE:" + TRA_CU, paper).assignment();
        assertThat(chosen.assigneeIds()).hasSize(known + 1).contains(TRA_CU);
        assertThat(chosen.assigneesText()).contains("Hồng Vân");
    }

    @Test
    void whoever_was_inferred_gives_way_to_whoever_is_named() {
        AssignmentContent before = paper("Theo dõi việc giải quyết").content().assignment();
        AssignmentContent other = Assigned.to(before, List.of(TRA_CU));
        assertThat(other.assigneeIds()).containsExactly(TRA_CU);
        assertThat(other.assigneeMode()).isEqualTo(AssigneeMode.LISTED);
        assertThat(other.assigneesText()).isNull();
    }

    @Test
    void what_a_person_wrote_after_the_answer_stands() {
        Proposal.Item paper = paper("Theo dõi việc giải quyết");
        String key = question("UNIT_UNKNOWN").key();
        String answer = "CHOOSE:" + TRA_CU;
        ItemContent written =
                ItemContent.ofAssignment(Assigned.to(paper.content().assignment(), List.of(CAU_KE)));
        assertThat(Answers.applied(proposal, Map.of(key, answer), Map.of(key, answer), paper, written))
                .isEqualTo(written);
        assertThat(Answers.applied(proposal, Map.of(key, answer), Map.of(), paper, written)
                        .assignment()
                        .assigneeIds())
                .containsExactly(CAU_KE, TRA_CU);
    }

    @Test
    void of_two_numbers_the_one_that_is_chosen_counts() {
        Proposal numbers = proposal(SamplePlan.TEXT
                .replace("- Thường trực Hội đồng nhân dân tỉnh;", "- 12 đại biểu;")
                .replace("- Đại diện lãnh đạo Ủy ban nhân dân tỉnh.", "- 10 chuyên viên.")
                .replace(
                        "Mỗi huyện, thị xã, thành phố mời 02 Phó Chủ tịch Hội đồng nhân dân.",
                        "9 huyện, mỗi huyện 02 đại biểu.\n3. Tổng số: 45 đại biểu."));
        Proposal.Doubtful asked = numbers.questions().stream()
                .filter(question -> question.code().equals("TOTAL_DIFFERS"))
                .findFirst()
                .orElseThrow();
        Proposal.Item total = numbers.items().stream()
                .filter(item -> item.key().equals(asked.item()))
                .findFirst()
                .orElseThrow();
        assertThat(total.content().participants().min()).isEqualTo(45);
        assertThat(Answers.applied(numbers, Map.of(asked.key(), "KEEP"), Map.of(), total, total.content()))
                .isEqualTo(total.content());
        var summed = Answers.applied(numbers, Map.of(asked.key(), "TOTAL:40"), Map.of(), total, total.content());
        assertThat(summed.participants().min()).isEqualTo(40);
        assertThat(summed.participants().max()).isEqualTo(40);
        assertThat(summed.participants().approximate()).isFalse();
    }

    private static Proposal.Item item(Proposal of, String key) {
        return of.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal.Doubtful asked(Proposal of, String code) {
        return of.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not asked: " + of.questions()));
    }

    private static ItemContent answered(Proposal of, String code, String answer, Proposal.Item item) {
        return Answers.applied(of, Map.of(asked(of, code).key(), answer), Map.of(), item, item.content());
    }

    @Test
    void rows_with_an_empty_cell_are_all_the_row_aboves_or_all_nobodys() {
        Proposal table = proposal(SamplePlan.TEXT
                + "\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n"
                + "| 1 | Chuẩn bị tài liệu | Thường trực HĐND huyện Cầu Kè | 15/9/2023 |\n"
                + "| 2 | Chuẩn bị hội trường | | 15/9/2023 |\n| 3 | Đón tiếp đại biểu | | 29/9/2023 |\n");
        String first = asked(table, "CELL_EMPTY").item();
        int at = Integer.parseInt(first.substring(first.lastIndexOf('/') + 1));
        for (String key : List.of(first, "/assignments/" + (at + 1))) {
            Proposal.Item row = item(table, key);
            assertThat(row.content().assignment().assigneeIds()).containsExactly(CAU_KE);
            assertThat(answered(table, "CELL_EMPTY", "YES", row)).isEqualTo(row.content());
            AssignmentContent nobody =
                    answered(table, "CELL_EMPTY", "NOBODY", row).assignment();
            assertThat(nobody.assigneeIds()).isEmpty();
            assertThat(nobody.assigneesText()).isEqualTo("(chưa rõ cơ quan thực hiện)");
            assertThat(answered(table, "CELL_EMPTY", "OTHER:" + TRA_CU, row)
                            .assignment()
                            .assigneeIds())
                    .containsExactly(TRA_CU);
        }
        Proposal.Item above = item(table, "/assignments/" + (at - 1));
        assertThat(answered(table, "CELL_EMPTY", "NOBODY", above)).isEqualTo(above.content());
    }

    @Test
    void of_either_one_or_the_other_one_is_chosen_or_both_stay() {
        Proposal either = proposal(SamplePlan.TEXT.replace(
                "- Thường trực Hội đồng nhân dân huyện Cầu Kè chuẩn bị",
                "- Thường trực Hội đồng nhân dân huyện Cầu Kè hoặc Bưu điện tỉnh chuẩn bị"));
        Proposal.Doubtful asked = asked(either, "EITHER_OR");
        assertThat(asked.options())
                .extracting(Proposal.ImportOption::value)
                .containsExactly("ONLY:" + CAU_KE, "ONLY:Bưu điện tỉnh", "KEEP");
        Proposal.Item paper = item(either, asked.item());
        AssignmentContent known =
                answered(either, "EITHER_OR", "ONLY:" + CAU_KE, paper).assignment();
        assertThat(known.assigneeIds()).containsExactly(CAU_KE);
        AssignmentContent unknown =
                answered(either, "EITHER_OR", "ONLY:Bưu điện tỉnh", paper).assignment();
        assertThat(unknown.assigneeIds()).isEmpty();
        assertThat(unknown.assigneesText()).isEqualTo("Bưu điện tỉnh");
        assertThat(answered(either, "EITHER_OR", "KEEP", paper)).isEqualTo(paper.content());
    }

    @Test
    void units_that_are_counted_and_not_named_are_nobodys_until_they_are_chosen() {
        Proposal some = proposal(SamplePlan.TEXT
                .replace("Mỗi huyện, thị xã, thành phố mời 02", "03 huyện, mỗi huyện mời 02")
                .replace(
                        "- Thường trực Hội đồng nhân dân huyện Châu Thành, huyện Trà Cú",
                        "- Thường trực Hội đồng nhân dân 02 huyện"));
        List<Proposal.Doubtful> asked = some.questions().stream()
                .filter(question -> question.code().equals("UNITS_NOT_NAMED"))
                .toList();
        assertThat(asked).hasSize(2);
        Proposal.Item group = item(some, asked.getFirst().item());
        assertThat(group.content().group().naming()).isEqualTo(Naming.OFFICE);
        assertThat(group.content().group().rules()).isEmpty();
        GroupContent chosen =
                answered(some, "UNITS_NOT_NAMED", "CHOOSE:" + CAU_KE, group).group();
        assertThat(chosen.naming()).isEqualTo(Naming.BODIES);
        assertThat(chosen.bodyIds()).containsExactly(CAU_KE);
        Proposal.Item paper = item(some, asked.getLast().item());
        assertThat(paper.content().assignment().rules()).isEmpty();
        assertThat(paper.content().assignment().assigneeIds()).isEmpty();
        assertThat(Answers.applied(
                                some,
                                Map.of(asked.getLast().key(), "CHOOSE:" + TRA_CU),
                                Map.of(),
                                paper,
                                paper.content())
                        .assignment()
                        .assigneeIds())
                .containsExactly(TRA_CU);
    }

    @Test
    void a_number_of_units_is_replaced_with_its_words_and_nowhere_else() {
        ItemContent text = ItemContent.ofLines(List.of("11 huyện, mỗi huyện 02", "ngày 11/9", "111 huyện"));
        assertThat(Respelling.whole("11 huyện", "7 huyện").in(text).lines())
                .containsExactly("7 huyện, mỗi huyện 02", "ngày 11/9", "111 huyện");
    }

    @Test
    void only_what_differs_is_respelt() {
        ItemContent text = ItemContent.ofLines(List.of("thị xã Đức Phố, phố Huế", "Đức Phố."));
        assertThat(Respelling.of("thị xã Đức Phố", "thị xã Đức Phổ").in(text).lines())
                .containsExactly("thị xã Đức Phổ, phố Huế", "Đức Phổ.");
        assertThat(Respelling.of("Đức Phố", "Thường trực HĐND thị xã Đức Phổ")
                        .in(text)
                        .lines())
                .containsExactly("thị xã Đức Phổ, phố Huế", "Đức Phổ.");
        assertThat(Respelling.of("huyện Trà Cú", "huyện Trà Cú").in(text)).isEqualTo(text);
        assertThat(Respelling.of(null, "huyện Trà Cú").in(text)).isEqualTo(text);
    }
}
