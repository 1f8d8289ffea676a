package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.VietnameseDates;
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
                .text("cơ quan", facts.issuers())
                .text("tên kế hoạch", PlanFacts.lowered(plan.title()))
                .text(
                        "số lượng",
                        plan.expectedParticipants() == null
                                ? null
                                : plan.expectedParticipants().text())
                .lines("căn cứ", bases(plan))
                .lines("mục đích", EndMarks.sentences(plan.purposes()))
                .lines("yêu cầu", EndMarks.sentences(plan.requirements()))
                .lines("thành phần", facts.groups())
                .list("hoạt động", events(plan))
                .list("phân công", assignments(facts));
    }

    /** Each with its semicolon, the last one with a full stop (Decree 30/2020, App. I). */
    private static List<String> bases(PlanView plan) {
        List<String> lines = new ArrayList<>();
        plan.legalBases().forEach(basis -> lines.add(begun("Căn cứ ", basis)));
        plan.implementing().forEach(basis -> lines.add(begun("Thực hiện ", basis)));
        return EndMarks.enumerated(lines);
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
                .text("địa điểm", place(event))
                .text("hình thức", event.modeStated() ? event.mode().inVietnamese() : null)
                .text(
                        "điểm cầu",
                        String.join(
                                "; ",
                                event.connectionPoints().stream()
                                        .map(ConnectionPoint::line)
                                        .toList()))
                .text("chủ trì", String.join("; ", event.chairs()))
                .text("chương trình", programme(event))
                .text(
                        "số lượng",
                        event.groupSize() == null ? null : event.groupSize().text())
                .text("phương tiện", event.transport())
                .text("phương án", event.fallback());
    }

    /** Who is to find a place is said while none is known; beside one, it is a duty among the others. */
    private static @Nullable String place(PlanEventView event) {
        String place = PlanFacts.place(event);
        return place == null && event.venueChosenBy() != null ? "do " + event.venueChosenBy() + " chọn" : place;
    }

    /** A line for each item, below the word that says what they are. */
    private static String programme(PlanEventView event) {
        List<String> items = event.programme().stream()
                .map(item -> Stream.of(
                                item.time() == null ? null : VietnameseDates.hour(item.time()) + ":",
                                item.text(),
                                item.presenter() == null ? null : "(" + item.presenter() + ")")
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" ")))
                .toList();
        String label = items.size() == 1 ? "" : "+ ";
        return EndMarks.enumerated(items).stream().map(item -> label + item).collect(Collectors.joining("\n"));
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
