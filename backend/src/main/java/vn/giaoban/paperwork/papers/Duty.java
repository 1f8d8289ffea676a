package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.AssignmentView;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.units.BodyRef;

/** An assignment in the sentences of a paper. */
final class Duty {

    /** What is to be done, as against a thing that is to be prepared. */
    private static final Pattern VERB =
            Pattern.compile("(?iu)^(?:chuẩn bị|xây dựng|viết|soạn|lập|gửi|nộp|trình|tổng hợp|tham mưu|phối hợp|chủ trì"
                    + "|hoàn thiện|hoàn thành|đăng ký|phát biểu|tổ chức|cử)(?!\\p{L})");

    /** Words of the task that already say that it is done with others. */
    private static final Pattern TOGETHER = Pattern.compile("(?iu)^phối hợp\\s+(?!với)");

    /** Words of the task that already say whom it is told to. */
    private static final Pattern REPORTS =
            Pattern.compile("(?iu)(?:gửi|nộp|báo|báo cáo|thông báo)\\s(?:[^,;.]{1,40}\\s)?về\\s");

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

    /** The whole sentence without its end: with whom, what, when at all, how long, to whom, by when. */
    static String sentence(AssignmentView assignment) {
        return Stream.of(deed(assignment), limits(assignment), delivery(assignment))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String deed(AssignmentView assignment) {
        String what = PlanFacts.lowered(what(assignment));
        boolean deed = assignment.topic() == null
                && (assignment.kind() == AssignmentKind.TASK && assignment.task() != null
                        || VERB.matcher(what).find());
        String said = deed ? what : "chuẩn bị " + what;
        if (!assignment.preparedBy().isEmpty()) {
            said = "chỉ đạo " + String.join(", ", assignment.preparedBy()) + " " + said;
        }
        if (!assignment.cooperating().isEmpty()) {
            String together = "phối hợp với " + String.join(", ", assignment.cooperating()) + " ";
            said = TOGETHER.matcher(said).find()
                    ? TOGETHER.matcher(said).replaceFirst(Matcher.quoteReplacement(together))
                    : "chủ trì, " + together + said;
        }
        if (assignment.condition() != null) {
            said += " (" + PlanFacts.lowered(assignment.condition()) + ")";
        }
        return assignment.directedBy().isEmpty()
                ? said
                : said + ", dưới sự chỉ đạo của " + String.join(", ", assignment.directedBy());
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

    /** What a table says beside the deed: how long, with whom, whom it goes to. */
    static String demands(AssignmentView assignment) {
        String to = deliverTo(assignment);
        return Stream.of(
                        limits(assignment),
                        assignment.cooperating().isEmpty()
                                ? ""
                                : "phối hợp với " + String.join(", ", assignment.cooperating()),
                        to == null ? "" : "gửi về " + to)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String deliverTo(AssignmentView assignment) {
        return assignment.deliverTo() == null
                ? assignment.deliverToText()
                : assignment.deliverTo().name();
    }

    private static String delivery(AssignmentView assignment) {
        String to = deliverTo(assignment);
        boolean said =
                assignment.task() != null && REPORTS.matcher(assignment.task()).find();
        String verb = assignment.kind() == AssignmentKind.TASK ? "báo cáo về " : "gửi về ";
        return List.of(to == null || said ? "" : verb + to, deadline(assignment)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
