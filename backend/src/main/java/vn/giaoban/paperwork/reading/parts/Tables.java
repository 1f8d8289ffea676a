package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** The tables of a body, put together from their cells. */
final class Tables {

    private static final Pattern NUMBER_ALONE = Pattern.compile("[\\divx.()\\s]*|[a-zđ][.)]?");

    /** @param first its first cell; @param rows the words of each cell by row and column */
    record Table(Node first, List<Node> cells, TreeMap<Integer, TreeMap<Integer, List<Node>>> rows) {

        /** The words of a cell, its paragraphs joined; null when it is empty. */
        static Words words(List<Node> cell) {
            return cell == null || cell.isEmpty()
                    ? null
                    : Words.join(cell.stream().map(Node::body).toList());
        }

        /** Its cells that say something: no heads of columns, no numbers alone, no «nt». */
        Stream<Node> telling() {
            return rows.values().stream()
                    .filter(row -> !DutyTable.isHead(row))
                    .flatMap(row -> row.values().stream())
                    .flatMap(List::stream)
                    .filter(cell -> !NUMBER_ALONE.matcher(cell.line().key()).matches())
                    .filter(cell -> !DutyTable.isDitto(cell.line().words().bare()));
        }
    }

    private final Map<Integer, Table> tables = new HashMap<>();

    Tables(Node root) {
        root.stream().filter(Node::isTableCell).forEach(node -> {
            var cell = node.line().cell();
            Table table =
                    tables.computeIfAbsent(cell.table(), number -> new Table(node, new ArrayList<>(), new TreeMap<>()));
            table.cells().add(node);
            table.rows()
                    .computeIfAbsent(cell.row(), row -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                    .add(node);
        });
    }

    boolean isFirst(Node cell) {
        return of(cell).first() == cell;
    }

    Table of(Node cell) {
        return tables.get(cell.line().cell().table());
    }
}
