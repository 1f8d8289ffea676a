package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Attachment;
import vn.giaoban.paperwork.reading.text.Landmarks;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Node;

/** «Phụ lục: Phân công nhiệm vụ»: the tables behind the signature that say who does what. */
final class AnnexDuties {

    /** Forms to be filled in, lists of people and programmes give nobody work, whatever their columns are called. */
    private static final Set<String> OF_ANOTHER_KIND = Set.of("form", "list", "programme", "outline", "backdrop");

    private static final int LONGEST_HEAD = 140;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Node> said = new ArrayList<>();

    /** @param ofPlan notes before the signature */
    AnnexDuties(Context context, AnnexPart annexes, List<Note> ofPlan) {
        Node root = annexes.root();
        Tables tables = new Tables(root);
        DutyTable reader = new DutyTable(context, new DutyMaker(context));
        root.stream().filter(node -> !node.isRoot() && mayOrder(node, annexes)).forEach(node -> {
            if (!node.isTableCell()) {
                said.add(node);
            } else if (tables.isFirst(node)) {
                Tables.Table table = tables.of(node);
                if (DutyTable.isOne(table)) {
                    drafts.addAll(reader.read(table));
                }
                table.telling().forEach(said::add);
            }
        });
        List<Note> notes = said.stream()
                .filter(node -> !node.isTableCell())
                .map(node -> AnnexNotes.of(node, context))
                .filter(Objects::nonNull)
                .toList();
        for (Draft draft : drafts) {
            Fact<Attachment> title = annexes.titleAbove(draft.node);
            AnnexNotes.bind(
                    draft,
                    notes.stream()
                            .filter(note -> annexes.titleAbove(note.node()) == title)
                            .toList(),
                    ofPlan);
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** What may order something, beside the titles of annexes and the lines of their form. */
    Stream<Node> said() {
        return said.stream().filter(node -> node.isTableCell() || !isOfTheForm(node.line()));
    }

    private static boolean isOfTheForm(Line line) {
        String key = line.key();
        return line.words().isAllCaps() && line.words().length() <= LONGEST_HEAD
                || Landmarks.ATTACHED.matcher(key).find()
                || Landmarks.MOTTO.matcher(key).find()
                || Landmarks.DATE_LINE.matcher(key).find()
                || Landmarks.ANNEX.matcher(key).find() && line.words().length() <= LONGEST_HEAD
                || DutyTable.isHeadInOneLine(line.words())
                || line.words().bare().isEmpty();
    }

    /** The title that stands above decides; «Biểu phân công nhiệm vụ» is no form to be filled in. */
    private static boolean mayOrder(Node node, AnnexPart annexes) {
        Fact<Attachment> title = annexes.titleAbove(node);
        return title == null
                || !OF_ANOTHER_KIND.contains(title.value().kind())
                || title.text().toLowerCase(Locale.of("vi")).contains("phân công");
    }
}
