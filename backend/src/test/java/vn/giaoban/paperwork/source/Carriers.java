package vn.giaoban.paperwork.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
        for (String line : wrapped ? unwrapped(lines(text)) : lines(text)) {
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
        file.related("numbering", "word/numbering.xml", DocxFile.numbering(definitions.toString() + lists));
        return file.bytes();
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

    /** @param wrapped whether the text's lines are those of a page */
    public static byte[] pdf(String text, boolean wrapped) {
        try (PdfFile file = new PdfFile()) {
            (wrapped ? unwrapped(lines(text)) : lines(text)).forEach(file::paragraph);
            return file.bytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
