package vn.giaoban.paperwork.source.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What Tesseract found on one page, as its hOCR file tells: lines with their base line, words with their box and how
 * sure the program is. Format: https://kba.github.io/hocr-spec/1.2/
 */
final class HocrPage {

    /** @param right behind the last pixel; @param sure 0 to 100 */
    record Word(String text, int left, int right, int sure) {}

    /**
     * @param bottom of its box
     * @param slope of the base line, pixels down for each to the right
     * @param offset from the bottom to the base line at the left end; negative
     * @param size height of its letters
     */
    record Line(int left, int bottom, double slope, double offset, double size, List<Word> words) {

        double baselineAt(int x) {
            return bottom + offset + slope * (x - left);
        }

        double sure() {
            return words.stream().mapToInt(Word::sure).average().orElse(0);
        }
    }

    private static final Pattern BOX =
            Pattern.compile("\\bbbox (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6})\\b");
    private static final Pattern BASELINE =
            Pattern.compile("\\bbaseline (-?\\d{0,6}(?:\\.\\d{1,12})?) (-?\\d{1,6}(?:\\.\\d{1,12})?)(?![\\d.])");
    private static final Pattern SIZE = Pattern.compile("\\bx_size (\\d{1,6}(?:\\.\\d{1,12})?)");
    private static final Pattern SURE = Pattern.compile("\\bx_wconf (\\d{1,3})");
    private static final int MOST_WORDS = 20_000;
    private static final double USUAL_SIZE = 0.9;

    private final List<Line> lines = new ArrayList<>();
    private int words;

    private HocrPage() {}

    /** @throws IOException when the file is not what Tesseract writes */
    static List<Line> lines(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            HocrPage page = new HocrPage();
            page.read(xml);
            return page.lines;
        } catch (XMLStreamException garbage) {
            throw new IOException("This is no hOCR.", garbage);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        boolean page = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String kind = String.valueOf(xml.getAttributeValue(null, "class"));
                page |= kind.equals("ocr_page");
                String title = String.valueOf(xml.getAttributeValue(null, "title"));
                switch (kind) {
                    // Tesseract names lines by what it takes them for.
                    case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> line(title);
                    case "ocrx_word" -> word(title, xml);
                    default -> {
                        // Areas and paragraphs: the lines are put together again by what is known of such documents.
                    }
                }
            }
        }
        if (!page) {
            throw new IOException("This hOCR has no page.");
        }
    }

    private void line(String title) throws IOException {
        Matcher box = found(BOX, title);
        Matcher baseline = BASELINE.matcher(title);
        Matcher size = SIZE.matcher(title);
        int top = Integer.parseInt(box.group(2));
        int bottom = Integer.parseInt(box.group(4));
        boolean based = baseline.find()
                && !baseline.group(1).isEmpty()
                && !baseline.group(1).equals("-");
        lines.add(new Line(
                Integer.parseInt(box.group(1)),
                bottom,
                based ? Double.parseDouble(baseline.group(1)) : 0,
                based ? Double.parseDouble(baseline.group(2)) : 0,
                size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE * (bottom - top),
                new ArrayList<>()));
    }

    private void word(String title, XMLStreamReader xml) throws XMLStreamException, IOException {
        if (lines.isEmpty() || ++words > MOST_WORDS) {
            throw new IOException("Words without a line, or too many.");
        }
        Matcher box = found(BOX, title);
        Matcher sure = SURE.matcher(title);
        String text = text(xml).strip();
        if (!text.isEmpty()) {
            lines.getLast()
                    .words()
                    .add(new Word(
                            text,
                            Integer.parseInt(box.group(1)),
                            Integer.parseInt(box.group(3)),
                            sure.find() ? Integer.parseInt(sure.group(1)) : 0));
        }
    }

    /** Everything up to the end of the element: letters may stand in marks of bold or italic. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                default -> {
                    // Comments say nothing.
                }
            }
        }
        return text.toString();
    }

    private static Matcher found(Pattern pattern, String title) throws IOException {
        Matcher found = pattern.matcher(title);
        if (!found.find()) {
            throw new IOException("A box is missing.");
        }
        return found;
    }
}
