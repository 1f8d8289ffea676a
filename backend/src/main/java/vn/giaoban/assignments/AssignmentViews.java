package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.calendar.DeadlineExplanation;
import vn.giaoban.calendar.ExplanationCode;
import vn.giaoban.calendar.ExplanationStep;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitDirectory;

/** Puts assignments into the answers of one request: bodies are looked up once for all of them. */
@ApplicationScoped
class AssignmentViews {

    private final Assignees assignees;
    private final UnitDirectory directory;
    private final DueDates dueDates;
    private final Clock clock;

    AssignmentViews(Assignees assignees, UnitDirectory directory, DueDates dueDates, Clock clock) {
        this.assignees = assignees;
        this.directory = directory;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    AssignmentView of(Assignment assignment, PlanHeader plan) {
        return of(List.of(assignment), plan).getFirst();
    }

    List<AssignmentView> of(List<Assignment> assignments, PlanHeader plan) {
        LocalDate asOf = resolvedAsOf(plan);
        Map<List<BodyRule>, List<BodyRef>> byRule = new HashMap<>();
        Map<UUID, BodyRef> bodies = directory.bodies(bodyIds(assignments));
        List<AssignmentView> views = new ArrayList<>(assignments.size());
        for (Assignment assignment : assignments) {
            AssignmentContent content = assignment.content();
            boolean openRule = assignment.resolvedOn() == null && content.assigneeMode() == AssigneeMode.RULE;
            List<BodyRef> owing = openRule
                    ? byRule.computeIfAbsent(content.rules(), rules -> assignees.resolve(content, asOf))
                    : assignment.assigneeIds().stream().map(bodies::get).toList();
            views.add(AssignmentView.of(
                    assignment, owing, Assignees.of(content.deliverToBodyId(), bodies), due(assignment, plan)));
        }
        return views;
    }

    /** Beside one obligation: of a whole province that owes the same, only those whom this one binds. */
    AssignmentView beside(Assignment assignment, List<BodyRef> parties, BodyRef deliverTo, PlanHeader plan) {
        return AssignmentView.of(assignment, parties, deliverTo, due(assignment, plan));
    }

    AssignmentPreview preview(AssignmentContent content, PlanHeader plan) {
        DueView due = due(content, plan);
        return new AssignmentPreview(
                assignees.resolve(content, resolvedAsOf(plan)), due, due == null ? List.of() : due.warnings());
    }

    private DueView due(Assignment assignment, PlanHeader plan) {
        DueDay stored = assignment.due();
        return dueDates.explain(assignment.content(), plan, clock.instant())
                .map(explained -> stored == null ? explained : held(stored, explained))
                .map(DueView::of)
                .orElse(null);
    }

    /** One that stayed behind a change has nobody left who owes it, or it would have moved. */
    private static DeadlineExplanation held(DueDay stored, DeadlineExplanation explained) {
        return stored.equals(DueDay.of(explained.due()))
                ? explained
                : stored.heldAgainst(explained)
                        .warning(ExplanationStep.of(
                                ExplanationCode.KEPT_SINCE_CLOSED,
                                stored.lastDay(),
                                "Lịch nghỉ hoặc kế hoạch thay đổi khi không còn ai phải làm, nên hạn giữ nguyên; tính theo các"
                                        + " bước trên có thể ra ngày khác."));
    }

    private DueView due(AssignmentContent content, PlanHeader plan) {
        return dueDates.explain(content, plan, clock.instant()).map(DueView::of).orElse(null);
    }

    /** Rules are resolved on the date of issue; while a draft has none, as of today. */
    private LocalDate resolvedAsOf(PlanHeader plan) {
        PartialDate issued = plan.issueDate();
        return issued == null
                ? VietnameseDates.dayOf(clock.instant())
                : issued.known().orElseGet(() -> VietnameseDates.dayOf(clock.instant()));
    }

    private static Set<UUID> bodyIds(List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(assignment -> Stream.concat(
                        assignment.assigneeIds().stream(),
                        Stream.of(assignment.content())
                                .map(AssignmentContent::deliverToBodyId)
                                .filter(Objects::nonNull)))
                .collect(Collectors.toSet());
    }
}
