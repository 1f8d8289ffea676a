package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.AssignmentView;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.units.BodyRef;

/** An assignment in the sentences of a paper. */
final class Duty {

    private Duty() {}

    /** Who owes it: the plan's words, else the bodies by name. */
    static String who(AssignmentView assignment) {
        if (assignment.assigneesText() != null) {
            return assignment.assigneesText();
        }
        return assignment.assignees().stream().map(BodyRef::name).collect(Collectors.joining(", "));
    }

    /** «tham luận “Nâng cao chất lượng…”», or the task in the plan's words. */
    static String what(AssignmentView assignment) {
        return what(assignment.kind(), assignment.topic(), assignment.task());
    }

    static String what(AssignmentKind kind, @Nullable String topic, @Nullable String task) {
        if (topic == null) {
            return task == null ? kind.inVietnamese() : task;
        }
        return kind.inVietnamese() + " “" + topic + "”";
    }

    /** The whole sentence without its end: what, how long, to whom, by when. */
    static String sentence(AssignmentView assignment) {
        boolean paper =
                assignment.topic() != null || assignment.kind() != AssignmentKind.TASK && assignment.task() == null;
        String verb = paper ? "chuẩn bị " : "";
        return Stream.of(verb + PlanFacts.lowered(what(assignment)), limits(assignment), delivery(assignment))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String limits(AssignmentView assignment) {
        if (assignment.limits() == null) {
            return "";
        }
        return assignment.limits().text() == null ? "" : assignment.limits().text();
    }

    static String deadline(AssignmentView assignment) {
        Deadline deadline = assignment.deadline();
        return deadline == null ? "" : deadline.text();
    }

    private static String delivery(AssignmentView assignment) {
        String to = assignment.deliverTo() == null
                ? assignment.deliverToText()
                : assignment.deliverTo().name();
        return List.of(to == null ? "" : "gửi về " + to, deadline(assignment)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
