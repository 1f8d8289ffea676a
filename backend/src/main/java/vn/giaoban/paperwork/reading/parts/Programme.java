package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Chương trình: the items of a section that is about nothing else, or of a table in it. */
final class Programme {

    private static final Pattern CONTENT = Pattern.compile("nội dung");

    private final Section sections;

    Programme(Section sections) {
        this.sections = sections;
    }

    Optional<List<Fact<String>>> read(Node root) {
        return root.stream()
                .filter(node -> sections.own(node).equals(EnumSet.of(Topic.PROGRAMME))
                        && !node.children().isEmpty())
                .findFirst()
                .map(this::items);
    }

    private List<Fact<String>> items(Node node) {
        List<Fact<String>> items = new ArrayList<>();
        if (node.children().stream().anyMatch(Node::isTableCell)) {
            Node cell = node.children().stream()
                    .filter(Node::isTableCell)
                    .findFirst()
                    .orElseThrow();
            return ofTable(new Tables(node).of(cell));
        }
        for (Node child : node.children()) {
            Words item = child.body().bare();
            if (!item.isEmpty()) {
                items.add(item.fact("event.programme-item", Confidence.HIGH));
            }
        }
        return items;
    }

    private static List<Fact<String>> ofTable(Tables.Table table) {
        List<Fact<String>> items = new ArrayList<>();
        int content = -1;
        for (Map<Integer, List<Node>> row : table.rows().values()) {
            if (content < 0) {
                content = row.entrySet().stream()
                        .filter(cell -> CONTENT.matcher(
                                        cell.getValue().getFirst().body().key())
                                .find())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(-1);
                continue;
            }
            Words item = Tables.Table.words(row.get(content));
            if (item != null && !item.bare().isEmpty()) {
                items.add(item.bare().fact("event.programme-row", Confidence.MEDIUM));
            }
        }
        return items;
    }
}
