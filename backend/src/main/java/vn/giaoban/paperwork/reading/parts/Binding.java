package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
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
        duplicates();
    }

    /** The nearest numbered section above a note. */
    private static Node scope(Node node) {
        Optional<Node> numbered = node.above()
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
