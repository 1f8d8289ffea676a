package vn.giaoban.paperwork.intake;

import java.util.Map;
import java.util.UUID;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.Product;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineReading;
import vn.giaoban.calendar.DeadlineSemantics;

/**
 * What the answer to a question does to the items that it is about. An answer that changes nothing in the draft is a
 * statement of the person that the text was checked.
 */
final class Answers {

    static final String BEFORE_THE_DAY = "BEFORE_THE_DAY";
    static final String ON_THE_DAY = "ON_THE_DAY";
    static final String EACH = "EACH";
    static final String JOINT = "JOINT";
    static final String APPEND_TO = "APPEND_TO:";
    static final String BODY = "BODY:";

    private Answers() {}

    /** The content of an item with all answers that touch it. */
    static ItemContent applied(Proposal proposal, Map<String, String> answers, String key, ItemContent content) {
        ItemContent changed = content;
        for (Proposal.Doubtful question : proposal.questions()) {
            String answer = answers.get(question.key());
            if (answer != null) {
                changed = applied(question, answer, key, changed);
            }
        }
        return changed;
    }

    private static ItemContent applied(Proposal.Doubtful question, String answer, String key, ItemContent content) {
        if (answer.startsWith(APPEND_TO) && key.equals("/assignments/" + answer.substring(APPEND_TO.length()))) {
            return assignment(content, Topic.appended(content.assignment(), question.words()));
        }
        if (!key.equals(question.item())) {
            return content;
        }
        if (answer.startsWith(BODY)) {
            return ItemContent.ofBody(UUID.fromString(answer.substring(BODY.length())));
        }
        AssignmentContent assignment = content.assignment();
        if (assignment == null) {
            return content;
        }
        return switch (answer) {
            case BEFORE_THE_DAY -> assignment(content, read(assignment, DeadlineReading.BEFORE));
            case ON_THE_DAY -> assignment(content, read(assignment, DeadlineReading.ON_THE_DAY));
            case EACH -> assignment(content, Assigned.with(assignment, Product.ONE_EACH));
            case JOINT -> assignment(content, Assigned.with(assignment, Product.JOINT));
            default -> content;
        };
    }

    private static AssignmentContent read(AssignmentContent assignment, DeadlineReading reading) {
        Deadline deadline = assignment.deadline();
        return deadline == null || deadline.semantics() != DeadlineSemantics.AMBIGUOUS
                ? assignment
                : Assigned.with(assignment, deadline.readAs(reading));
    }

    private static ItemContent assignment(ItemContent content, AssignmentContent changed) {
        return changed == null ? content : ItemContent.ofAssignment(changed);
    }

    /** A topic to which a passage is joined whose beginning was lost. */
    private static final class Topic {
        static AssignmentContent appended(AssignmentContent assignment, String words) {
            if (assignment == null || words == null || assignment.topic() == null) {
                return assignment;
            }
            return assignment.topic().endsWith(words)
                    ? assignment
                    : Assigned.with(assignment, assignment.topic() + " " + words);
        }
    }
}
