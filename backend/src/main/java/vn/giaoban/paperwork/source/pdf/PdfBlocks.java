package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.BlockStyle;
import vn.giaoban.paperwork.source.Origin;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.TableCell;

/** Puts the lines of all pages in reading order and joins them to paragraphs. */
final class PdfBlocks {

    private static final String END_MARKS = ".;:!?…";

    private final Frame frame;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int tables;

    /** The ruled table with which the page before ended, and how many rows it has so far. */
    private @Nullable RuledTable last;

    private int lastRows;

    /** The lines of the paragraph in the making, and their pages. */
    private final List<Segment> open = new ArrayList<>();

    private final List<Integer> openPages = new ArrayList<>();

    private PdfBlocks(Frame frame) {
        this.frame = frame;
    }

    static List<SourceBlock> of(List<PageText> pages) {
        PdfBlocks blocks = new PdfBlocks(Frame.of(pages));
        pages.forEach(blocks::page);
        blocks.close();
        return blocks.blocks;
    }

    private void page(PageText page) {
        int at = 0;
        int ruled = 0;
        TwoColumns columns = TwoColumns.find(page, 0);
        while (at < page.lines().size() || ruled < page.tables().size()) {
            RuledTable next = ruled < page.tables().size() ? page.tables().get(ruled) : null;
            int below = next == null ? page.lines().size() : firstBelow(page, next);
            if (next != null && at >= below) {
                ruled(page, next);
                ruled++;
                continue;
            }
            last = null;
            if (columns != null && at == columns.from()) {
                columns(page, columns);
                at = columns.to();
                columns = TwoColumns.find(page, at);
                continue;
            }
            int until = Math.min(below, columns == null ? page.lines().size() : columns.from());
            PdfTable table = PdfTable.at(page.lines().subList(0, until), at);
            if (table != null) {
                table(page, table);
                at = table.to();
            } else {
                page.lines().get(at).forEach(segment -> line(segment, page.number()));
                at++;
            }
        }
    }

    private void columns(PageText page, TwoColumns columns) {
        close();
        for (Side side : Side.values()) {
            for (List<Segment> line : page.lines().subList(columns.from(), columns.to())) {
                for (Segment segment : line) {
                    if ((segment.left() >= columns.cut() - 3) == (side == Side.RIGHT)) {
                        add(List.of(segment), List.of(page.number()), BlockKind.PARAGRAPH, null, side, false);
                    }
                }
            }
        }
    }

    private void table(PageText page, PdfTable table) {
        close();
        int number = tables++;
        for (int row = 0; row < table.cells().size(); row++) {
            TreeMap<Integer, List<Segment>> cells = table.cells().get(row);
            for (var cell : cells.entrySet()) {
                List<Integer> pages =
                        cell.getValue().stream().map(any -> page.number()).toList();
                TableCell place = TableCell.at(number, row, cell.getKey());
                add(cell.getValue(), pages, BlockKind.TABLE_CELL, place, null, false);
            }
        }
    }

    private static int firstBelow(PageText page, RuledTable table) {
        int at = 0;
        while (at < page.lines().size() && page.lines().get(at).getFirst().y() < table.top()) {
            at++;
        }
        return at;
    }

    private void ruled(PageText page, RuledTable table) {
        close();
        boolean goesOn = last != null && table.hasColumnsOf(last);
        if (!goesOn) {
            tables++;
            lastRows = 0;
        }
        int firstRow = goesOn && isRestOfARow(last, table.rows().getFirst()) ? lastRows - 1 : lastRows;
        for (int row = 0; row < table.rows().size(); row++) {
            for (var cell : table.rows().get(row).entrySet()) {
                List<Integer> pages =
                        cell.getValue().stream().map(any -> page.number()).toList();
                TableCell place =
                        new TableCell(tables - 1, firstRow + row, cell.getKey(), table.rowsOf(row, cell.getKey()));
                add(cell.getValue(), pages, BlockKind.TABLE_CELL, place, null, false);
            }
        }
        lastRows = firstRow + table.rows().size();
        last = table;
    }

    /** Where every row has a number, one without at the top of a page began on the page before. */
    private static boolean isRestOfARow(RuledTable before, TreeMap<Integer, List<Segment>> first) {
        TreeMap<Integer, List<Segment>> open = before.rows().getLast();
        return RuledTable.isNumbered(open)
                && first.get(0) == null
                && open.keySet().containsAll(first.keySet())
                && first.size() + 1 < open.size();
    }

    private void line(Segment line, int page) {
        if (!continues(line, page)) {
            close();
        }
        open.add(line);
        openPages.add(page);
    }

    private boolean continues(Segment line, int page) {
        if (open.isEmpty()) {
            return false;
        }
        Segment before = open.getLast();
        boolean samePage = page == openPages.getLast();
        if (samePage && line.isOnLineOf(before)) {
            return true;
        }
        if (frame.isCentred(line) || frame.isCentred(before) || !frame.isFull(before, line)) {
            return false;
        }
        float gap = line.y() - before.y();
        if (samePage && (gap > frame.pitch() * 1.2f + 1 || gap <= 0)) {
            return false;
        }
        if (frame.isIndented(line) && !isHanging(line)) {
            return false;
        }
        return !line.startsWithMark() || !endsSentence(before) && !frame.isIndented(line);
    }

    /** The text of a list item, or of a paragraph that is indented as a whole. */
    private boolean isHanging(Segment line) {
        Segment first = open.getFirst();
        boolean behindMark = first.startsWithMark() && line.left() > first.left() + 3;
        boolean asBefore = open.size() > 1 && Math.abs(open.getLast().left() - line.left()) < 2;
        return behindMark || asBefore;
    }

    private static boolean endsSentence(Segment line) {
        return END_MARKS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private void close() {
        if (!open.isEmpty()) {
            boolean centred = open.size() == 1 && frame.isCentred(open.getFirst());
            add(List.copyOf(open), List.copyOf(openPages), BlockKind.PARAGRAPH, null, null, centred);
            open.clear();
            openPages.clear();
        }
    }

    private void add(
            List<Segment> lines,
            List<Integer> pages,
            BlockKind kind,
            @Nullable TableCell cell,
            @Nullable Side side,
            boolean centred) {
        StringBuilder text = new StringBuilder();
        List<Origin.Box> boxes = new ArrayList<>();
        int letters = 0;
        int bold = 0;
        int italic = 0;
        for (int i = 0; i < lines.size(); i++) {
            Segment line = lines.get(i);
            if (i > 0) {
                text.append(line.isOnLineOf(lines.get(i - 1)) ? '\t' : ' ');
            }
            int from = text.length();
            text.append(line.text());
            boxes.add(new Origin.Box(
                    pages.get(i),
                    line.left(),
                    line.y() - 0.85f * line.size(),
                    line.right() - line.left(),
                    1.15f * line.size(),
                    from,
                    text.length()));
            letters += line.letters();
            bold += line.boldLetters();
            italic += line.italicLetters();
        }
        double of = Math.max(1, letters);
        BlockStyle style = new BlockStyle(bold / of, italic / of, centred);
        blocks.add(new SourceBlock(text.toString(), kind, cell, null, style, side, new Origin.Boxes(boxes)));
    }
}
