package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Attachment;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Outliner;

/** «Phụ lục: Phân công nhiệm vụ»: the tables behind the signature that say who does what. */
final class AnnexDuties {

    /** Forms to be filled in, lists of people and programmes give nobody work, whatever their columns are called. */
    private static final Set<String> OF_ANOTHER_KIND = Set.of("form", "list", "programme", "outline", "backdrop");

    private static final Pattern NUMBER_ALONE = Pattern.compile("[\\divx.()\\s]*");

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Node> cells = new ArrayList<>();

    AnnexDuties(Context context, List<Line> annexes, List<Fact<Attachment>> titles) {
        Node root = Outliner.outline(annexes).root();
        Tables tables = new Tables(root);
        DutyTable reader = new DutyTable(context, new DutyMaker(context));
        root.stream()
                .filter(Node::isTableCell)
                .filter(tables::isFirst)
                .filter(cell -> !OF_ANOTHER_KIND.contains(kindAbove(cell, titles)))
                .map(tables::of)
                .filter(DutyTable::isOne)
                .forEach(table -> {
                    drafts.addAll(reader.read(table));
                    cells.addAll(DutyTable.belowTheHead(table));
                });
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The words of those tables; a number alone says nothing, and «nt» only what stands above. */
    Stream<Node> cells() {
        return cells.stream()
                .filter(cell -> !NUMBER_ALONE.matcher(cell.line().key()).matches())
                .filter(cell -> !DutyTable.isDitto(cell.line().words().bare()));
    }

    private static String kindAbove(Node cell, List<Fact<Attachment>> titles) {
        int block = cell.line().words().spans().getFirst().block();
        return titles.stream()
                .filter(title -> title.spans().getFirst().block() < block)
                .reduce((earlier, later) -> later)
                .map(title -> title.value().kind())
                .orElse("other");
    }
}
