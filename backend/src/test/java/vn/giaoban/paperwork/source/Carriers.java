package vn.giaoban.paperwork.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text in other shapes: a Word file whose labels are automatic, and a PDF. */
public final class Carriers {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:([IVX]{1,5})\\.|(\\d{1,2})\\.(?!\\d)|(\\d{1,2})\\.(\\d{1,2})\\.|([a-z])\\)|([-+]))\\s+(?=\\S)");

    private Carriers() {}

    /** The lines without Markdown marks, the outer dash of «- + x» too. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String raw : text.lines().toList()) {
            String line = raw.strip()
                    .replaceFirst("^#+\\s*", "")
                    .replace("\\*", "\u0001")
                    .replace("*", "")
                    .replace("\u0001", "*");
            line = line.replaceFirst("^[-+] (?=([-+]|[a-z]\\)|\\d+\\.) )", "").strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Lines of a page as paragraphs: a long line that ends in the middle of a sentence goes on in the next. */
    static List<String> unwrapped(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            boolean goesOn = before.length() > 55
                    && !before.equals(before.toUpperCase(Locale.ROOT))
                    && ".;:/”".indexOf(before.charAt(before.length() - 1)) < 0
                    && !line.equals(line.toUpperCase(Locale.ROOT))
                    && !LABEL.matcher(line).find();
            if (goesOn) {
                paragraphs.add(paragraphs.removeLast() + " " + line);
            } else {
                paragraphs.add(line);
            }
            before = line;
        }
        return paragraphs;
    }

    /**
     * Every label is one that Word would make: each series a list of its own, started where the text starts it.
     *
     * @param wrapped whether the text's lines are those of a page
     */
    public static byte[] docx(String text, boolean wrapped) {
        StringBuilder definitions = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        DocxFile file = new DocxFile();
        Map<String, int[]> running = new HashMap<>();
        int made = 0;
        List<String[]> rows = new ArrayList<>();
        for (String line : wrapped ? unwrapped(lines(text)) : lines(text)) {
            if (isRow(line)) {
                rows.add(cells(line));
                continue;
            }
            table(file, rows);
            Matcher label = LABEL.matcher(line);
            if (!label.find()) {
                file.line(line);
                continue;
            }
            Series series = Series.of(label);
            int[] state = running.get(series.key());
            if (state == null || state[1] + 1 != series.number()) {
                made++;
                definitions.append(DocxFile.definition(made, DocxFile.level(0, series.format(), series.shape(), "")));
                lists.append(DocxFile.list(made, made, DocxFile.startAt(0, series.number())));
                state = new int[] {made, series.number()};
                running.put(series.key(), state);
            } else {
                state[1]++;
            }
            file.paragraph(DocxFile.numbered(state[0], 0) + DocxFile.run(line.substring(label.end())));
        }
        table(file, rows);
        file.related("numbering", "word/numbering.xml", DocxFile.numbering(definitions.toString() + lists));
        return file.bytes();
    }

    /** A row of a Markdown table, or of one whose cells tabs part. */
    private static boolean isRow(String line) {
        return line.startsWith("|") || line.indexOf('\t') > 0;
    }

    private static String[] cells(String line) {
        String inner = line.startsWith("|") ? line.substring(1, line.length() - 1) : line;
        String[] cells = inner.split(line.startsWith("|") ? "\\|" : "\t", -1);
        return Arrays.stream(cells).map(String::strip).toArray(String[]::new);
    }

    private static boolean isRule(String[] row) {
        return Arrays.stream(row).allMatch(cell -> cell.matches(":?-+:?"));
    }

    /** With borders, as tables of plans have them; empties the list. */
    private static void table(DocxFile file, List<String[]> rows) {
        rows.removeIf(Carriers::isRule);
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder table =
                new StringBuilder("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc><w:tcPr/><w:p>").append(DocxFile.run(cell)).append("</w:p></w:tc>");
            }
            table.append("</w:tr>");
        }
        file.raw(table + "</w:tbl>");
        rows.clear();
    }

    /** @param format of Word; bullets have no number */
    private record Series(String key, String format, String shape, int number) {
        private static final String ROMAN = "I II III IV V VI VII VIII IX X XI XII";

        static Series of(Matcher label) {
            if (label.group(1) != null) {
                return new Series(
                        "roman", "upperRoman", "%1.", List.of(ROMAN.split(" ")).indexOf(label.group(1)) + 1);
            }
            if (label.group(2) != null) {
                return new Series("decimal", "decimal", "%1.", Integer.parseInt(label.group(2)));
            }
            if (label.group(3) != null) {
                String shape = label.group(3) + ".%1.";
                return new Series(shape, "decimal", shape, Integer.parseInt(label.group(4)));
            }
            if (label.group(5) != null) {
                return new Series("letter", "lowerLetter", "%1)", label.group(5).charAt(0) - 'a' + 1);
            }
            return new Series(label.group(6), "bullet", label.group(6), 0);
        }
    }

    private static void ruled(PdfFile file, List<String[]> rows) {
        rows.removeIf(Carriers::isRule);
        if (!rows.isEmpty()) {
            file.gap().ruled(rows.toArray(String[][]::new)).gap();
            rows.clear();
        }
    }

    /** @param wrapped whether the text's lines are those of a page */
    public static byte[] pdf(String text, boolean wrapped) {
        try (PdfFile file = new PdfFile()) {
            List<String[]> rows = new ArrayList<>();
            for (String line : wrapped ? unwrapped(lines(text)) : lines(text)) {
                if (isRow(line)) {
                    rows.add(cells(line));
                } else {
                    ruled(file, rows);
                    file.paragraph(line);
                }
            }
            ruled(file, rows);
            return file.bytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
