package vn.giaoban.paperwork.papers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giaoban.paperwork.PersonOffice;
import vn.giaoban.paperwork.RomanNumeral;
import vn.giaoban.paperwork.papers.Invited.Person;
import vn.giaoban.paperwork.papers.Invited.Place;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** Danh sách đại biểu: who takes part, under the groups of the plan or under who names them. */
final class ParticipantTable {

    private static final List<Block.Column> BY_GROUP = List.of(
            new Block.Column("TT", 0.05f, true),
            new Block.Column("Họ và tên", 0.2f, false),
            new Block.Column("Chức vụ", 0.25f, false),
            new Block.Column("Đơn vị", 0.24f, false),
            new Block.Column("Trả lời", 0.11f, true),
            new Block.Column("Ghi chú", 0.15f, false));

    private static final List<Block.Column> BY_UNIT = List.of(
            new Block.Column("TT", 0.05f, true),
            new Block.Column("Họ và tên", 0.2f, false),
            new Block.Column("Chức vụ", 0.24f, false),
            new Block.Column("Thành phần", 0.27f, false),
            new Block.Column("Trả lời", 0.1f, true),
            new Block.Column("Ghi chú", 0.14f, false));

    private static final String NOBODY_YET = "(chưa cử)";

    /** Ă after A, Đ after D, as Vietnamese lists are sorted. */
    private static final Comparator<String> UNITS = Collator.getInstance(Locale.of("vi", "VN"))::compare;

    private ParticipantTable() {}

    static Values byGroup(PlanFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        int group = 0;
        for (Invited invited : demanded(facts)) {
            rows.add(List.of(RomanNumeral.of(++group) + ". " + invited.line()));
            for (Person person : invited.people()) {
                rows.add(List.of(
                        String.valueOf(++number),
                        person.name(),
                        said(person.title()),
                        person.unitOrBody(),
                        PlanFacts.raised(person.replied()),
                        person.note()));
            }
            for (Place place : invited.places()) {
                if (place.named() == 0) {
                    rows.add(List.of("", NOBODY_YET, "", place.body(), "", ""));
                }
            }
        }
        return values(facts, new Block.Table(BY_GROUP, rows), number);
    }

    static Values byUnit(PlanFacts facts) {
        record Line(Invited group, Person person) {}
        Map<String, List<Line>> byBody = new TreeMap<>(UNITS);
        for (Invited invited : demanded(facts)) {
            invited.places().forEach(place -> byBody.computeIfAbsent(place.body(), body -> new ArrayList<>()));
            invited.people()
                    .forEach(person -> byBody.computeIfAbsent(person.body(), body -> new ArrayList<>())
                            .add(new Line(invited, person)));
        }
        if (byBody.isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Chưa đơn vị nào được cử đại biểu: danh sách theo đơn vị có khi kế hoạch đã ban hành.");
        }
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        int unit = 0;
        for (Map.Entry<String, List<Line>> body : byBody.entrySet()) {
            rows.add(List.of(RomanNumeral.of(++unit) + ". " + body.getKey()));
            for (Line line : body.getValue()) {
                rows.add(List.of(
                        String.valueOf(++number),
                        line.person().name(),
                        // Of «Chủ tịch HĐND xã» somebody must see which.
                        PersonOffice.of(line.person().title(), line.person().unit()),
                        line.group().wording(),
                        PlanFacts.raised(line.person().replied()),
                        line.person().note()));
            }
            if (body.getValue().isEmpty()) {
                rows.add(List.of("", NOBODY_YET, "", "", "", ""));
            }
        }
        return values(facts, new Block.Table(BY_UNIT, rows), number);
    }

    /** @throws vn.giaoban.platform.Refusal PAPER_WITHOUT_CONTENT for a plan that says nothing of who takes part */
    static List<Invited> demanded(PlanFacts facts) {
        if (facts.invited().isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Kế hoạch chưa có thành phần dự. Hãy thêm nhóm ở mục «Đại biểu» rồi lập danh sách.");
        }
        return facts.invited();
    }

    private static Values values(PlanFacts facts, Block.Table table, int people) {
        long coming = facts.invited().stream()
                .flatMap(invited -> invited.people().stream())
                .collect(Collectors.filtering(Person::expected, Collectors.counting()));
        return new Values()
                .text("trích yếu", "Đại biểu dự " + facts.occasion())
                .text("kèm theo", facts.enclosed())
                .text("tổng số", "%02d".formatted(people))
                .text("sẽ dự", "%02d".formatted(coming))
                .table("danh sách", table);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
