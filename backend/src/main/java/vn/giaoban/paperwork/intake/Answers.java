package vn.giaoban.paperwork.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.Product;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineReading;
import vn.giaoban.calendar.DeadlineSemantics;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.participants.GroupContent;
import vn.giaoban.participants.Naming;
import vn.giaoban.plans.content.ExpectedParticipants;

/**
 * What the answers to questions do to the items that they are about. Those that do nothing confirm what was read: {@code
 * YES, KEEP, DROP, NOTHING_MISSING, LEAVE_BLANK}.
 */
final class Answers {

    /** One of the bodies of the caller's council issues the plan. */
    static final String BODY = "BODY";

    /** The last day that counts, whatever the document calls the day. */
    static final String LAST_DAY = "LAST_DAY";

    /** Who was taken for a body of the register is another; the document's words stay. */
    static final String WITHOUT = "WITHOUT";

    private Answers() {}

    /**
     * The content of an item with all answers that touch it.
     *
     * @param settled answers that the content has taken up already; what a person wrote afterwards stands
     */
    static ItemContent applied(
            Proposal proposal,
            Map<String, String> answers,
            Map<String, String> settled,
            Proposal.Item item,
            ItemContent content) {
        ItemContent changed = content;
        for (Proposal.Doubtful question : proposal.questions()) {
            String answer = answers.get(question.key());
            if (answer != null && !answer.equals(settled.get(question.key()))) {
                changed = applied(proposal, question, answer, item, changed);
            }
        }
        return changed;
    }

    /** The bodies that an answer names by id. */
    static List<UUID> bodiesIn(@Nullable String answer) {
        int colon = answer == null ? -1 : answer.indexOf(':');
        boolean named = colon > 0 && List.of("OTHER", "CHOOSE").contains(answer.substring(0, colon));
        return named ? AnswerWith.bodies(answer.substring(colon + 1)) : List.of();
    }

    private static ItemContent applied(
            Proposal proposal, Proposal.Doubtful question, String answer, Proposal.Item item, ItemContent content) {
        String[] parts = answer.split(":", 2);
        String with = parts.length > 1 ? parts[1] : "";
        boolean own = item.key().equals(question.item());
        return switch (parts[0]) {
            case BODY -> own ? ItemContent.ofBody(UUID.fromString(with)) : content;
            case "EACH" -> own ? produced(content, Product.ONE_EACH) : content;
            case "JOINT" -> own ? produced(content, Product.JOINT) : content;
            case "APPEND_TO" ->
                item.key().equals("/assignments/" + with) ? appended(content, question.words()) : content;
            case "BEFORE_THE_DAY" -> read(proposal, question, content, DeadlineReading.BEFORE);
            case "ON_THE_DAY" -> read(proposal, question, content, DeadlineReading.ON_THE_DAY);
            case LAST_DAY -> onLastDay(proposal, question, content, LocalDate.parse(with));
            case "KEEP_DATE" -> keptDate(proposal, question, own, content);
            case "OTHER_DATE" -> onOtherDay(proposal, question, own, content, LocalDate.parse(with));
            case "TAKE" -> Respelling.of(question.words(), with).in(content);
            case "COUNT" -> Respelling.whole(question.words(), with).in(content);
            case "TOTAL" -> own && content.participants() != null ? expecting(Integer.parseInt(with)) : content;
            case WITHOUT -> rests(item, own, question) ? without(content, UUID.fromString(with)) : content;
            case "CHOOSE" ->
                content.group() != null
                        ? own ? naming(content, AnswerWith.bodies(with)) : content
                        : rests(item, own, question) ? more(content, AnswerWith.bodies(with)) : content;
            case "OTHER" -> own || isOfTheRows(item, question) ? instead(content, AnswerWith.bodies(with)) : content;
            case "ONLY" -> own ? only(content, with) : content;
            case "NOBODY" -> own || isOfTheRows(item, question) ? unowed(content) : content;
            default -> content;
        };
    }

    private static ItemContent expecting(int people) {
        return ItemContent.ofParticipants(new ExpectedParticipants(null, people, people, false));
    }

    /** A list of bodies may be shared by several assignments; it is asked about once. */
    private static boolean rests(Proposal.Item item, boolean own, Proposal.Doubtful question) {
        return own
                || item.content().assignment() != null
                        && item.spans().stream()
                                .filter(evidence -> evidence.part() == Evidence.EvidencePart.BODY)
                                .anyMatch(evidence -> question.spans().stream().anyMatch(evidence::isAt));
    }

    /** Rows of a table that leave the same cell empty are asked about together. */
    private static boolean isOfTheRows(Proposal.Item item, Proposal.Doubtful question) {
        return question.code().equals(Question.Code.CELL_EMPTY.name())
                && item.content().assignment() != null
                && item.spans().stream()
                        .filter(evidence -> evidence.part() == Evidence.EvidencePart.WORDS)
                        .anyMatch(evidence -> question.spans().stream().anyMatch(evidence::isAt));
    }

    private static ItemContent only(ItemContent content, String body) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.only(content.assignment(), body));
    }

    private static ItemContent unowed(ItemContent content) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.toNobody(content.assignment()));
    }

    /** Those bodies name who takes part. */
    private static ItemContent naming(ItemContent content, List<UUID> bodies) {
        GroupContent group = content.group();
        return ItemContent.ofGroup(new GroupContent(
                group.kind(),
                group.level(),
                group.wording(),
                group.note(),
                group.eligibleRoles(),
                Naming.BODIES,
                bodies,
                List.of(),
                group.quotaMin(),
                group.quotaMax(),
                group.quotaWording(),
                group.exceptions(),
                group.nameUntil()));
    }

    /** Whether the deadline is the one that is asked about: one in a note binds many, and is asked about once. */
    private static boolean isAsked(Proposal proposal, Proposal.Doubtful question, ItemContent content) {
        Deadline asked = proposal.items().stream()
                .filter(item -> item.key().equals(question.item()))
                .map(item -> item.content().assignment())
                .filter(Objects::nonNull)
                .map(AssignmentContent::deadline)
                .findFirst()
                .orElse(null);
        Deadline deadline =
                content.assignment() == null ? null : content.assignment().deadline();
        return deadline != null
                && asked != null
                && Objects.equals(deadline.date(), asked.date())
                && Objects.equals(deadline.periodTo(), asked.periodTo())
                && Objects.equals(deadline.wording(), asked.wording());
    }

    private static ItemContent read(
            Proposal proposal, Proposal.Doubtful question, ItemContent content, DeadlineReading reading) {
        return isAsked(proposal, question, content)
                        && content.assignment().deadline().semantics() == DeadlineSemantics.AMBIGUOUS
                ? due(content, content.assignment().deadline().readAs(reading))
                : content;
    }

    private static ItemContent onLastDay(
            Proposal proposal, Proposal.Doubtful question, ItemContent content, LocalDate last) {
        return isAsked(proposal, question, content)
                ? due(content, Redated.endingOn(content.assignment().deadline(), last))
                : content;
    }

    private static ItemContent keptDate(
            Proposal proposal, Proposal.Doubtful question, boolean own, ItemContent content) {
        if (isAsked(proposal, question, content)) {
            return due(content, Redated.withoutWeekday(content.assignment().deadline()));
        }
        return own && content.event() != null ? ItemContent.ofEvent(Redated.withoutWeekday(content.event())) : content;
    }

    private static ItemContent onOtherDay(
            Proposal proposal, Proposal.Doubtful question, boolean own, ItemContent content, LocalDate day) {
        if (isAsked(proposal, question, content)) {
            return due(content, Redated.on(content.assignment().deadline(), day));
        }
        return own && content.event() != null ? ItemContent.ofEvent(Redated.on(content.event(), day)) : content;
    }

    private static ItemContent due(ItemContent content, Deadline deadline) {
        return ItemContent.ofAssignment(Assigned.with(content.assignment(), deadline));
    }

    private static ItemContent produced(ItemContent content, Product product) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.with(content.assignment(), product));
    }

    private static ItemContent without(ItemContent content, UUID body) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.without(content.assignment(), body));
    }

    private static ItemContent more(ItemContent content, List<UUID> bodies) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.withMore(content.assignment(), bodies));
    }

    private static ItemContent instead(ItemContent content, List<UUID> bodies) {
        return content.assignment() == null
                ? content
                : ItemContent.ofAssignment(Assigned.to(content.assignment(), bodies));
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
