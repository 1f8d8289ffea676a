package vn.giaoban.paperwork.intake;

import static vn.giaoban.paperwork.intake.HeaderItems.value;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssigneeMode;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.Limits;
import vn.giaoban.assignments.Product;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/** One item for each assignment. Whom the register does not know stays in the plan's words and is not tracked. */
final class AssignmentItems {

    private final PlanReading reading;
    private final BodyBook bodies;
    private final ItemList items;

    AssignmentItems(PlanReading reading, BodyBook bodies, ItemList items) {
        this.reading = reading;
        this.bodies = bodies;
        this.items = items;
    }

    void add() {
        for (int i = 0; i < reading.assignments().size(); i++) {
            AssignmentReading assignment = reading.assignments().get(i);
            items.add(
                    "/assignments/" + i,
                    ItemKind.ASSIGNMENT,
                    ItemContent.ofAssignment(content(assignment)),
                    facts(assignment));
        }
    }

    private static List<Fact<?>> facts(AssignmentReading assignment) {
        List<Fact<?>> facts = new ArrayList<>();
        facts.add(assignment.assigneesText());
        facts.addAll(assignment.assignees());
        facts.add(assignment.topic());
        facts.add(assignment.text());
        facts.add(assignment.limits());
        facts.add(assignment.deadline());
        facts.add(assignment.deliverTo());
        facts.addAll(assignment.directedBy());
        facts.addAll(assignment.cooperating());
        facts.addAll(assignment.preparedBy());
        facts.add(assignment.onBehalfOf());
        facts.add(assignment.condition());
        return facts;
    }

    private AssignmentContent content(AssignmentReading assignment) {
        List<ReadBody> owing = assignment.assignees().stream().map(Fact::value).toList();
        boolean some =
                assignment.assignees().stream().anyMatch(body -> body.doubts().contains(Doubt.WHICH_NOT_SAID));
        // «03 huyện» of nine: a rule would give the work to all nine.
        List<BodyRule> rules = !some && owing.stream().allMatch(ReadBody::collective) ? rules(owing) : List.of();
        List<UUID> known = rules.isEmpty() ? ids(owing) : List.of();
        boolean unknown = rules.isEmpty() && known.isEmpty();
        UUID deliverTo = assignment.deliverTo() == null
                ? null
                : ids(List.of(assignment.deliverTo().value())).stream()
                        .findFirst()
                        .orElse(null);
        return new AssignmentContent(
                AssignmentKind.valueOf(assignment.kind().name()),
                value(assignment.topic()),
                task(assignment),
                assignment.section(),
                assigneesText(assignment, unknown),
                rules.isEmpty() ? AssigneeMode.LISTED : AssigneeMode.RULE,
                known,
                rules,
                Product.ONE_EACH,
                null,
                authorLevels(assignment),
                deliverTo,
                deliverTo != null || assignment.deliverTo() == null
                        ? null
                        : assignment.deliverTo().value().name(),
                limits(assignment.limits()),
                deadline(assignment.deadline()),
                null,
                names(assignment.directedBy()),
                assignment.onBehalfOf() == null
                        ? null
                        : assignment.onBehalfOf().value().name(),
                names(assignment.cooperating()),
                names(assignment.preparedBy()),
                value(assignment.condition()),
                assignment.standing());
    }

    private static @Nullable String task(AssignmentReading assignment) {
        String text = value(assignment.text());
        return text == null && assignment.topic() == null ? "(chưa rõ việc phải làm)" : text;
    }

    private static @Nullable String assigneesText(AssignmentReading assignment, boolean unknown) {
        if (assignment.assigneesText() != null) {
            return assignment.assigneesText().value();
        }
        String names = String.join(", ", names(assignment.assignees()));
        return !names.isEmpty() ? names : unknown ? Assigned.NOBODY_KNOWN : null;
    }

    private List<BodyRule> rules(List<ReadBody> classes) {
        List<List<BodyRule>> each =
                classes.stream().map(read -> bodies.rules(read.name())).toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).distinct().toList();
    }

    private List<UUID> ids(List<ReadBody> named) {
        return named.stream()
                .flatMap(read -> bodies.idsOf(read).stream())
                .distinct()
                .toList();
    }

    private static List<UnitLevel> authorLevels(AssignmentReading assignment) {
        return Stream.of(UnitLevel.values())
                .filter(level -> assignment.authorLevels().stream().anyMatch(read -> level == EventItems.level(read)))
                .toList();
    }

    private static List<String> names(List<Fact<ReadBody>> facts) {
        return facts.stream().map(fact -> fact.value().name()).toList();
    }

    private static @Nullable Limits limits(@Nullable Fact<AssignmentReading.Limits> limits) {
        return limits == null
                ? null
                : new Limits(
                        limits.text(),
                        limits.value().maxPages(),
                        limits.value().paper(),
                        limits.value().maxMinutes());
    }

    private static @Nullable Deadline deadline(@Nullable Fact<ReadDeadline> deadline) {
        if (deadline == null) {
            return null;
        }
        Deadline read = deadline.value().deadline();
        return read.wording() == null ? read.worded(deadline.text()) : read;
    }
}
