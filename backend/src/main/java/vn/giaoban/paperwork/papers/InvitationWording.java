package vn.giaoban.paperwork.papers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.paperwork.PersonOffice;
import vn.giaoban.paperwork.papers.Invited.Person;
import vn.giaoban.paperwork.papers.Invited.Place;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanEventView;

/** What a Giấy mời says (Decree 30/2020, App. III, form 1.7: «trân trọng kính mời: …»). */
final class InvitationWording {

    private static final String BLANK = "………………………………………………";

    private InvitationWording() {}

    /** One for all: the groups in the plan's words. */
    static Values toAll(PlanFacts facts) {
        List<String> groups = facts.groups();
        return invitation(facts).lines("kính mời", groups.isEmpty() ? List.of(BLANK) : groups);
    }

    /** One for each who was named and did not decline, and one for each body that named nobody yet. */
    static List<Values> toEach(PlanFacts facts) {
        List<Values> each = addressees(facts).stream()
                .map(addressee -> invitation(facts).text("kính mời", addressee))
                .toList();
        if (each.isEmpty()) {
            throw PaperProblem.PAPER_WITHOUT_CONTENT.refusal(
                    "Chưa có ai để mời: kế hoạch chưa nêu tên đại biểu, đơn vị được cử người hay đơn vị được phân"
                            + " công.");
        }
        return each;
    }

    private static Set<String> addressees(PlanFacts facts) {
        Set<String> addressees = new LinkedHashSet<>();
        for (Invited group : facts.invited()) {
            group.people().stream()
                    .filter(Person::expected)
                    .map(InvitationWording::person)
                    .forEach(addressees::add);
            group.places().stream()
                    .filter(place -> place.named() == 0)
                    .map(Place::body)
                    .forEach(addressees::add);
        }
        if (addressees.isEmpty()) {
            facts.obligations().stream()
                    .map(ObligationRow::body)
                    .map(body -> body.name())
                    .forEach(addressees::add);
        }
        return addressees;
    }

    private static String person(Person person) {
        return "Ông (bà) " + person.name() + ", " + PersonOffice.of(person.title(), person.unitOrBody());
    }

    private static Values invitation(PlanFacts facts) {
        PlanEventView event = facts.event();
        return new Values()
                .text("trích yếu", "Dự " + facts.meeting())
                .text("cơ quan", facts.issuers())
                .text("căn cứ", facts.citation())
                .text("hoạt động", facts.meeting())
                .text("chủ đề", facts.plan().theme())
                .text("thời gian", event == null ? null : PlanWording.time(event))
                .text("địa điểm", event == null ? null : PlanFacts.place(event))
                .text(
                        "hình thức",
                        event == null || !event.modeStated()
                                ? null
                                : event.mode().inVietnamese())
                .text("chủ trì", event == null ? null : String.join("; ", event.chairs()))
                .lines("nơi nhận", List.of("Như trên"));
    }
}
