package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Marker;
import vn.giaoban.paperwork.reading.text.Node;

/** What binds duties to each other: notes to the papers of their section, a draft to the paper that it is the draft of. */
final class Binding {

    private final List<Note> notes;
    private final List<Draft> drafts;

    Binding(List<Note> notes, List<Draft> drafts) {
        this.notes = notes;
        this.drafts = drafts;
    }

    void bind() {
        for (Note note : notes) {
            Node scope = scope(note.node());
            boolean inScope = drafts.stream().anyMatch(draft -> note.binds(draft, isUnder(draft.node, scope)));
            for (Draft draft : drafts) {
                if (note.binds(draft, !inScope || isUnder(draft.node, scope))) {
                    note.bind(draft);
                }
            }
        }
        sameDays();
        duplicates();
    }

    /** «gửi cùng thời hạn trên»: the day of the nearest duty before it that names one. */
    private void sameDays() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.subList(0, i).reversed().stream()
                    .filter(other ->
                            other.deadline != null && other.deadline.value().lastDay() != null)
                    .findFirst()
                    .orElse(null);
            if (draft.sameDayAsBefore && draft.deadline == null && before != null) {
                draft.deadline = new Fact<>(
                        before.deadline.value(),
                        before.deadline.text(),
                        before.deadline.spans(),
                        before.deadline.rule() + ".same-day",
                        Confidence.LOW,
                        Set.of(Doubt.BOUND_FROM_ELSEWHERE));
            }
        }
    }

    /** The nearest numbered section above a note that is not itself one of the duties that it may speak of. */
    private Node scope(Node node) {
        Optional<Node> numbered = node.above()
                .filter(above -> drafts.stream().noneMatch(draft -> draft.node == above))
                .filter(above ->
                        above.marker() != null && above.marker().kind() != Marker.Kind.BULLET || above.isRoot())
                .findFirst();
        return numbered.orElse(node);
    }

    private static boolean isUnder(Node node, Node scope) {
        return Stream.concat(Stream.of(node), node.above()).anyMatch(above -> above == scope);
    }

    /** The office that prepares the keynote «of» another body, which another duty gives that body. */
    private void duplicates() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind != Kind.KEYNOTE || draft.onBehalfOf == null) {
                continue;
            }
            for (int j = 0; j < drafts.size(); j++) {
                Draft other = drafts.get(j);
                if (i != j
                        && other.kind == Kind.KEYNOTE
                        && other.assignees.stream()
                                .anyMatch(body -> body.value()
                                        .name()
                                        .equalsIgnoreCase(
                                                draft.onBehalfOf.value().name()))) {
                    draft.duplicateOf = j;
                }
            }
        }
    }
}
