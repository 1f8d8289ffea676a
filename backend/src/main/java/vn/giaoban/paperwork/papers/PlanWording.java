package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaoban.paperwork.writing.template.Values;
import vn.giaoban.plans.PlanEventView;
import vn.giaoban.plans.PlanView;
import vn.giaoban.plans.content.ConnectionPoint;

/** What a Kế hoạch says. */
final class PlanWording {

    private PlanWording() {}

    static Values values(PlanFacts facts) {
        PlanView plan = facts.plan();
        return new Values()
                .text("trích yếu", plan.title())
                .text("chủ đề", plan.theme())
                .text("cơ quan", plan.issuingBody().name())
                .text("tên kế hoạch", PlanFacts.lowered(plan.title()))
                .text(
                        "số lượng",
                        plan.expectedParticipants() == null
                                ? null
                                : plan.expectedParticipants().text())
                .lines("căn cứ", bases(plan))
                .lines("mục đích", plan.purposes())
                .lines("yêu cầu", plan.requirements())
                .lines("thành phần", facts.invited().stream().map(Invited::line).toList())
                .list("hoạt động", events(plan))
                .list("phân công", assignments(facts));
    }

    /** Each with its semicolon, the last one with a full stop (Decree 30/2020, App. I). */
    private static List<String> bases(PlanView plan) {
        List<String> lines = new ArrayList<>();
        plan.legalBases().forEach(basis -> lines.add(begun("Căn cứ ", basis)));
        plan.implementing().forEach(basis -> lines.add(begun("Thực hiện ", basis)));
        List<String> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ended.add(lines.get(i).replaceFirst("[;.,\\s]+$", "") + (i < lines.size() - 1 ? ";" : "."));
        }
        return ended;
    }

    private static String begun(String word, String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(word.strip().toLowerCase(Locale.ROOT)) ? line : word + line;
    }

    private static List<Values> events(PlanView plan) {
        return plan.events().stream().map(PlanWording::event).toList();
    }

    private static Values event(PlanEventView event) {
        return new Values()
                .text("tên", event.title())
                .text("nội dung", event.description())
                .text("thời gian", time(event))
                .text("địa điểm", PlanFacts.place(event))
                .text("hình thức", event.modeStated() ? event.mode().inVietnamese() : null)
                .text(
                        "điểm cầu",
                        String.join(
                                "; ",
                                event.connectionPoints().stream()
                                        .map(ConnectionPoint::line)
                                        .toList()))
                .text("chủ trì", String.join("; ", event.chairs()))
                .text("phương tiện", event.transport())
                .text("phương án", event.fallback());
    }

    /** «01 buổi, thứ Sáu 22/09/2023». */
    static String time(PlanEventView event) {
        String duration = event.duration() == null ? null : event.duration().text();
        String time = event.timeText();
        boolean said = time != null && duration != null && time.contains(duration);
        return String.join(
                ", ",
                Stream.of(said ? null : duration, time)
                        .filter(part -> part != null)
                        .toList());
    }

    private static List<Values> assignments(PlanFacts facts) {
        return facts.assignments().stream()
                .map(assignment ->
                        new Values().text("đơn vị", Duty.who(assignment)).text("việc", Duty.sentence(assignment)))
                .toList();
    }
}
