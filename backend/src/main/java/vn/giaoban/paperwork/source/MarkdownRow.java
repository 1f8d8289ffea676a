package vn.giaoban.paperwork.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a Markdown table, «| Nội dung | Đơn vị |», taken apart into its cells. */
final class MarkdownRow {

    private static final Pattern RULE = Pattern.compile("^\\s*\\|?[\\s|:-]*-[\\s|:-]*\\|?\\s*$");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private MarkdownRow() {}

    static boolean is(String line) {
        String stripped = line.strip();
        return stripped.length() > 2 && stripped.startsWith("|") && stripped.indexOf('|', 1) > 0;
    }

    /** «|---|:--:|», which separates the head from the rows and says nothing. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /** @param at where the line begins in the file */
    static List<SourceBlock> cells(String line, int at, int table, int row) {
        List<SourceBlock> cells = new ArrayList<>();
        int column = 0;
        int start = line.indexOf('|') + 1;
        while (start <= line.length()) {
            int end = start;
            while (end < line.length() && (line.charAt(end) != '|' || line.charAt(end - 1) == '\\')) {
                end++;
            }
            boolean behindLast =
                    end == line.length() && line.substring(start, end).isBlank();
            if (!behindLast) {
                add(cells, line, start, end, at, TableCell.at(table, row, column++));
            }
            start = end + 1;
        }
        return cells;
    }

    private static void add(List<SourceBlock> cells, String line, int start, int end, int at, TableCell cell) {
        Matcher lineBreak = BREAK.matcher(line).region(start, end);
        int from = start;
        while (lineBreak.find()) {
            cells.add(block(line, from, lineBreak.start(), at, cell));
            from = lineBreak.end();
        }
        cells.add(block(line, from, end, at, cell));
    }

    static SourceBlock block(String line, int from, int to, int at, TableCell cell) {
        return new SourceBlock(
                line.substring(from, to),
                BlockKind.TABLE_CELL,
                cell,
                null,
                BlockStyle.PLAIN,
                null,
                new Origin.Chars(at + from, at + to));
    }
}
