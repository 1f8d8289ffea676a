package vn.giaoban.paperwork.intake;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.Product;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineReading;
import vn.giaoban.calendar.DeadlineSemantics;
import vn.giaoban.calendar.RollPolicy;

/**
 * What the answers to questions do to the items that they are about. An answer that changes nothing in the draft is a
 * person's statement that the text was checked.
 */
final class Answers {

    static final String BODY = "BODY:";

    private static final String APPEND_TO = "APPEND_TO:";
    private static final String WORKING_DAY_AFTER = "WORKING_DAY_AFTER";

    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)[,\\s]*\\(?(thứ\\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\)?");

    private Answers() {}

    /** The content of an item with all answers that touch it. */
    static ItemContent applied(Proposal proposal, Map<String, String> answers, String key, ItemContent content) {
        ItemContent changed = content;
        for (Proposal.Doubtful question : proposal.questions()) {
            String answer = answers.get(question.key());
            if (answer != null) {
                changed = applied(proposal, question, answer, key, changed);
            }
        }
        return changed;
    }

    /** Whether last days on a day off move to the next working day: the office says it once for the plan. */
    static @Nullable RollPolicy rollPolicy(Map<String, String> answers) {
        return answers.containsValue(WORKING_DAY_AFTER) ? RollPolicy.ROLL_FORWARD : null;
    }

    private static ItemContent applied(
            Proposal proposal, Proposal.Doubtful question, String answer, String key, ItemContent content) {
        if (answer.startsWith(APPEND_TO)) {
            return key.equals("/assignments/" + answer.substring(APPEND_TO.length()))
                    ? appended(content, question.words())
                    : content;
        }
        boolean own = key.equals(question.item());
        return switch (answer) {
            case "BEFORE_THE_DAY" -> read(proposal, question, content, DeadlineReading.BEFORE);
            case "ON_THE_DAY" -> read(proposal, question, content, DeadlineReading.ON_THE_DAY);
            case "EACH" -> own ? produced(content, Product.ONE_EACH) : content;
            case "JOINT" -> own ? produced(content, Product.JOINT) : content;
            case "KEEP_DATE" -> own ? withoutWeekday(content) : content;
            default ->
                own && answer.startsWith(BODY)
                        ? ItemContent.ofBody(UUID.fromString(answer.substring(BODY.length())))
                        : content;
        };
    }

    /** A deadline in a note binds many; it is asked about once. */
    private static ItemContent read(
            Proposal proposal, Proposal.Doubtful question, ItemContent content, DeadlineReading reading) {
        AssignmentContent assignment = content.assignment();
        Deadline asked = proposal.items().stream()
                .filter(item -> item.key().equals(question.item()))
                .map(item -> item.content().assignment())
                .filter(Objects::nonNull)
                .map(AssignmentContent::deadline)
                .findFirst()
                .orElse(null);
        Deadline deadline = assignment == null ? null : assignment.deadline();
        boolean same = deadline != null
                && asked != null
                && deadline.semantics() == DeadlineSemantics.AMBIGUOUS
                && Objects.equals(deadline.date(), asked.date())
                && Objects.equals(deadline.wording(), asked.wording());
        return same ? ItemContent.ofAssignment(Assigned.with(assignment, deadline.readAs(reading))) : content;
    }

    private static ItemContent produced(ItemContent content, Product product) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.with(content.assignment(), product));
    }

    /** A plan may not call a day by the wrong weekday. */
    private static ItemContent withoutWeekday(ItemContent content) {
        if (content.event() == null
                || content.event().time() == null
                || content.event().time().wording() == null) {
            return content;
        }
        String words = WEEKDAY.matcher(content.event().time().wording()).replaceAll("");
        return ItemContent.ofEvent(
                Timed.with(content.event(), content.event().time().worded(words)));
    }

    /** A topic to which a passage is joined whose beginning was lost. */
    private static ItemContent appended(ItemContent content, @Nullable String words) {
        AssignmentContent assignment = content.assignment();
        if (assignment == null
                || words == null
                || assignment.topic() == null
                || assignment.topic().endsWith(words)) {
            return content;
        }
        return ItemContent.ofAssignment(Assigned.with(assignment, assignment.topic() + " " + words));
    }
}
