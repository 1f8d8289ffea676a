package vn.giaoban.paperwork.papers;

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

    /** «…, báo về Văn phòng» at the end of a task. */
    private static final Pattern REPORTS = Pattern.compile(
            "(?iu)(?:,|\\s)\\s?(?:và )?(?:gửi|nộp|báo|báo cáo|thông báo)\\s(?:[^,;.]{1,40}\\s)?về\\s(?<to>[^,;.]{3,200})$");

    private static final Pattern UNTIL =
            Pattern.compile("(?iu)^(?:trước|chậm nhất|muộn nhất|trong|vào|đến|sau|khi|hết|ngày)(?!\\p{L})");

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
        String what = withoutReceiver(PlanFacts.lowered(what(assignment)), deliverTo(assignment));
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

    /** «Văn phòng» at the end is whom the sentence goes on to name in full. */
    private static String withoutReceiver(String what, @Nullable String to) {
        Matcher reports = REPORTS.matcher(what);
        boolean said = to != null && reports.find() && to.startsWith(reports.group("to"));
        return said ? what.substring(0, reports.start()) : what;
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
        String given = to == null ? "" : (assignment.kind() == AssignmentKind.TASK ? "báo cáo về " : "gửi về ") + to;
        String until = PlanFacts.lowered(deadline(assignment));
        // «gửi về … trước ngày …», but «gửi về …, kết thúc mỗi chuyến công tác».
        String between =
                given.isEmpty() || until.isEmpty() ? "" : UNTIL.matcher(until).find() ? " " : ", ";
        return given + between + until;
    }
}
