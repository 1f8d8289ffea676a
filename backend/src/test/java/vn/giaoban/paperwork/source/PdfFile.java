package vn.giaoban.paperwork.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document set as Decree 30/2020 sets it: A4, 14 pt, first lines indented, a page number above, two columns at both ends. */
public final class PdfFile implements AutoCloseable {

    private static final float LEFT = 85;
    private static final float RIGHT = 552;
    private static final float INDENT = 36;
    private static final float SIZE = 14;
    private static final float PITCH = 18;
    private static final float NUMBERS = 36;
    private static final int LONGEST_NUMBER = 4;
    private static final float TOP = 770;
    private static final float BOTTOM = 60;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = font("Regular");
    private final PDFont bold = font("Bold");
    private PDPageContentStream content;
    private int pages;
    private float y;
    private boolean bordered;

    public PdfFile() {
        turnPage();
    }

    private PDFont font(String style) {
        try (InputStream file = PdfFile.class.getResourceAsStream("/fonts/Tinos/Tinos-" + style + ".ttf")) {
            return PDType0Font.load(document, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Running text; the first line is indented. */
    public PdfFile paragraph(String text) {
        y -= 6;
        List<String> lines = wrapped(text, plain, RIGHT - LEFT, INDENT);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), plain, LEFT + (i == 0 ? INDENT : 0));
        }
        return this;
    }

    /** One bold line in the middle; a long one becomes several. */
    public PdfFile centred(String text) {
        for (String line : wrapped(text, bold, (RIGHT - LEFT) * 0.8f, 0)) {
            line(line, bold, (LEFT + RIGHT - width(line, bold)) / 2);
        }
        return this;
    }

    /** Two columns side by side, each line in the middle of its column. */
    public PdfFile columns(List<String> left, List<String> right, boolean leftFlush) {
        float top = y;
        float lowest = y;
        for (List<String> column : List.of(left, right)) {
            y = top;
            float from = column == left ? LEFT : LEFT + 170;
            float wide = column == left ? 160 : RIGHT - LEFT - 170;
            for (String text : column) {
                for (String line : wrapped(text, plain, wide, 0)) {
                    boolean flush = leftFlush && column == left;
                    line(line, plain, flush ? from : from + (wide - width(line, plain)) / 2);
                }
            }
            lowest = Math.min(lowest, y);
        }
        y = lowest;
        return this;
    }

    /** A row of cells that begin at the same places in every row. */
    public PdfFile row(String... cells) {
        float top = y - 8;
        float lowest = y;
        for (int i = 0; i < cells.length; i++) {
            y = top;
            float from = i == 0 ? LEFT : LEFT + 60 + (i - 1) * 200;
            for (String line : wrapped(cells[i], plain, i == 0 ? 40 : 180, 0)) {
                line(line, plain, from);
            }
            lowest = Math.min(lowest, y);
        }
        y = lowest;
        return this;
    }

    /** One line whose cells are brought to their places by spaces, as with a typewriter. */
    public PdfFile spaced(float[] places, String... cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            while (i > 0 && width(text.toString(), plain) < places[i]) {
                text.append(' ');
            }
            text.append(cells[i]);
        }
        line(text.toString(), plain, LEFT);
        return this;
    }

    /** Rows between borders as Word draws them, each side of each cell apart; a space ends the text of a cell. */
    public PdfFile ruled(String[]... rows) {
        boolean numbered = Arrays.stream(rows).allMatch(row -> row[0].length() <= LONGEST_NUMBER);
        for (String[] row : rows) {
            ruledRow(true, numbered ? NUMBERS : (RIGHT - LEFT) / row.length, row);
        }
        return this;
    }

    /** @param below whether a border divides the row from the next */
    public PdfFile ruledRow(boolean below, String... cells) {
        return ruledRow(below, NUMBERS, cells);
    }

    private PdfFile ruledRow(boolean below, float first, String... cells) {
        float wide = (RIGHT - LEFT - first) / (cells.length - 1);
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            lines = Math.max(
                    lines,
                    wrapped(cells[i], plain, (i == 0 ? first : wide) - 12, 0).size());
        }
        float high = lines * PITCH + 6;
        if (y - high < BOTTOM) {
            turnPage();
        }
        float top = y;
        for (int i = 0; i < cells.length; i++) {
            float left = i == 0 ? LEFT : LEFT + first + (i - 1) * wide;
            float right = i == 0 ? LEFT + first : left + wide;
            List<String> text = wrapped(cells[i], plain, right - left - 12, 0);
            // The number stands in the middle of its row.
            float at = i == 0 && first == NUMBERS ? top - (high - PITCH) / 2 : top;
            for (String line : text) {
                at -= PITCH;
                show(line + " ", plain, left + 5, at);
            }
            if (bordered) {
                border(left, top, right - left, 0.5f);
            }
            border(left, top - high, 0.5f, high);
            border(right, top - high, 0.5f, high);
            if (below) {
                border(left, top - high, right - left, 0.5f);
            }
        }
        y = top - high;
        bordered = below;
        return this;
    }

    private void border(float left, float bottom, float wide, float high) {
        try {
            content.addRect(left, bottom, wide, high);
            content.fill();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whatever follows stands on a page of its own. */
    public PdfFile page() {
        turnPage();
        return this;
    }

    public PdfFile gap() {
        y -= PITCH;
        return this;
    }

    private void line(String text, PDFont font, float x) {
        if (y - PITCH < BOTTOM) {
            turnPage();
        }
        y -= PITCH;
        show(text, font, x, y);
    }

    private void show(String text, PDFont font, float x, float at) {
        try {
            content.setFont(font, SIZE);
            content.beginText();
            content.newLineAtOffset(x, at);
            content.showText(text);
            content.endText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void turnPage() {
        try {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = TOP;
            bordered = true;
            if (++pages > 1) {
                show(String.valueOf(pages), plain, 310, 800);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> wrapped(String text, PDFont font, float wide, float indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = wide - indent;
        for (String word :
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > room) {
                lines.add(line.toString());
                line = new StringBuilder(word);
                room = wide;
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text, PDFont font) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public byte[] bytes() {
        try {
            content.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
