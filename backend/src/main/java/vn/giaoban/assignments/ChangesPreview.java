package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.plans.Change;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Compares the draft of an amendment with the plan in force: what will change, and who must be told. */
@ApplicationScoped
class ChangesPreview {

    private final Assignments assignments;
    private final AssignmentViews views;
    private final PlanDirectory plans;
    private final UnitDirectory directory;

    ChangesPreview(Assignments assignments, AssignmentViews views, PlanDirectory plans, UnitDirectory directory) {
        this.assignments = assignments;
        this.views = views;
        this.plans = plans;
        this.directory = directory;
    }

    PlanChanges of(PlanHeader amendment) {
        if (amendment.supersedesId() == null) {
            return new PlanChanges(List.of(), List.of());
        }
        PlanHeader amended = plans.header(amendment.supersedesId()).orElseThrow();
        List<AssignmentView> were = views.of(assignments.ofPlan(amended.id()), amended);
        List<Assignment> drafted = assignments.ofPlan(amendment.id());
        List<AssignmentView> are = views.of(drafted, amendment);
        Map<UUID, UUID> origins = drafted.stream()
                .filter(assignment -> assignment.originId() != null)
                .collect(Collectors.toMap(Assignment::id, Assignment::originId));
        Comparison comparison = new Comparison();
        List<Change> ofText = plans.changes(amendment.id());
        if (!ofText.isEmpty()) {
            were.forEach(was -> comparison.tell(was.assignees()));
            are.forEach(is -> comparison.tell(is.assignees()));
        }
        comparison.compare(were, are, origins);
        List<Change> all = new ArrayList<>(ofText);
        all.addAll(comparison.changes);
        Map<UUID, BodyRef> toTell = directory.bodies(comparison.toTell);
        return new PlanChanges(all, comparison.toTell.stream().map(toTell::get).toList());
    }

    /** Collects differences; bodies in the order in which the texts name them. */
    private static final class Comparison {

        private final List<Change> changes = new ArrayList<>();
        private final Set<UUID> toTell = new LinkedHashSet<>();

        void compare(List<AssignmentView> were, List<AssignmentView> are, Map<UUID, UUID> origins) {
            Map<UUID, AssignmentView> continued = are.stream()
                    .filter(is -> origins.containsKey(is.id()))
                    .collect(Collectors.toMap(is -> origins.get(is.id()), Function.identity()));
            for (AssignmentView was : were) {
                AssignmentView is = continued.get(was.id());
                if (is == null) {
                    add("Phân công", called(was), null, was.assignees(), List.of());
                } else {
                    compare(was, is);
                }
            }
            are.stream()
                    .filter(is -> !origins.containsKey(is.id()))
                    .forEach(is -> add("Phân công", null, called(is), List.of(), is.assignees()));
        }

        private void compare(AssignmentView was, AssignmentView is) {
            String of = " – " + called(was);
            compare("Loại" + of, was, is, view -> view.kind().inVietnamese());
            compare("Chủ đề" + of, was, is, AssignmentView::topic);
            compare("Nội dung" + of, was, is, AssignmentView::task);
            compare("Hạn" + of, was, is, Comparison::deadline);
            compare("Nơi nhận" + of, was, is, Comparison::deliverTo);
            compare("Giới hạn" + of, was, is, Comparison::limits);
            compareAssignees("Cơ quan thực hiện" + of, was.assignees(), is.assignees());
        }

        /** Who joins and who leaves, not the whole list of a province twice; only they are told. */
        private void compareAssignees(String subject, List<BodyRef> were, List<BodyRef> are) {
            List<BodyRef> left = without(were, are);
            List<BodyRef> joined = without(are, were);
            add(subject, names(left), names(joined), left, joined);
        }

        private void compare(
                String subject, AssignmentView was, AssignmentView is, Function<AssignmentView, String> text) {
            add(subject, text.apply(was), text.apply(is), was.assignees(), is.assignees());
        }

        private void add(String subject, String was, String is, List<BodyRef> owed, List<BodyRef> owe) {
            if (!Objects.equals(was, is)) {
                changes.add(new Change(subject, was, is));
                tell(owed);
                tell(owe);
            }
        }

        void tell(List<BodyRef> bodies) {
            bodies.forEach(body -> toTell.add(body.id()));
        }

        private static List<BodyRef> without(List<BodyRef> bodies, List<BodyRef> others) {
            return bodies.stream().filter(body -> !others.contains(body)).toList();
        }

        private static String names(List<BodyRef> bodies) {
            return bodies.isEmpty() ? null : bodies.stream().map(BodyRef::name).collect(Collectors.joining("; "));
        }

        private static String called(AssignmentView view) {
            return view.kind().inVietnamese() + " “" + (view.topic() != null ? view.topic() : view.task()) + "”";
        }

        /** The words and what they come to: either may change without the other. */
        private static String deadline(AssignmentView view) {
            Deadline deadline = view.deadline();
            return deadline == null ? null : deadline.text() + " (" + view.due().lastDayText() + ")";
        }

        private static String deliverTo(AssignmentView view) {
            return view.deliverTo() == null
                    ? view.deliverToText()
                    : view.deliverTo().name();
        }

        private static String limits(AssignmentView view) {
            return view.limits() == null ? null : view.limits().text();
        }
    }
}
