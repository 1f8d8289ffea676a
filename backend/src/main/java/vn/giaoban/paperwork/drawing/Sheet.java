package vn.giaoban.paperwork.drawing;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** One page that is drawn on, in millimetres from its upper left corner. */
public final class Sheet implements Closeable {

    public static final Color RED = new Color(0xd7141a);
    public static final Color GOLD = new Color(0xffd900);
    public static final Color INK = Color.BLACK;
    public static final Color SOFT = new Color(0x595959);

    /** In a millimetre. */
    public static final float POINTS = 72 / 25.4f;

    /** A page of PDF ends here; larger ones count in larger units. */
    private static final float MOST_POINTS = 14_400;

    private final PDPage page;
    private final PDPageContentStream pen;
    private final Lettering lettering;
    private final float unit;
    private final float height;

    private Sheet(PDPage page, PDPageContentStream pen, Lettering lettering, float unit, float height) {
        this.page = page;
        this.pen = pen;
        this.lettering = lettering;
        this.unit = unit;
        this.height = height;
    }

    public static Sheet on(PDDocument document, Lettering lettering, float widthMm, float heightMm) throws IOException {
        float units = Math.max(1, (float) Math.ceil(Math.max(widthMm, heightMm) * POINTS / MOST_POINTS));
        float unit = POINTS / units;
        PDPage page = new PDPage(new PDRectangle(widthMm * unit, heightMm * unit));
        page.setUserUnit(units);
        document.addPage(page);
        return new Sheet(page, new PDPageContentStream(document, page), lettering, unit, heightMm);
    }

    /** What is drawn comes over that which stands on the page already. */
    public static Sheet over(PDDocument document, Lettering lettering, PDPage page) throws IOException {
        PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        return new Sheet(page, pen, lettering, POINTS, page.getMediaBox().getHeight() / POINTS);
    }

    /** On which it draws. */
    public PDPage page() {
        return page;
    }

    public void fill(Color colour, float x, float y, float width, float height) throws IOException {
        pen.setNonStrokingColor(colour);
        pen.addRect(x * unit, (this.height - y - height) * unit, width * unit, height * unit);
        pen.fill();
    }

    public void frame(Color colour, float x, float y, float width, float height, float thickness) throws IOException {
        pen.setStrokingColor(colour);
        pen.setLineWidth(thickness * unit);
        pen.addRect(x * unit, (this.height - y - height) * unit, width * unit, height * unit);
        pen.stroke();
    }

    /** Where to cut or to fold. */
    public void dashes(float fromX, float fromY, float toX, float toY) throws IOException {
        pen.saveGraphicsState();
        pen.setStrokingColor(SOFT);
        pen.setLineWidth(0.2f * unit);
        pen.setLineDashPattern(new float[] {2 * unit, 2 * unit}, 0);
        pen.moveTo(fromX * unit, (height - fromY) * unit);
        pen.lineTo(toX * unit, (height - toY) * unit);
        pen.stroke();
        pen.restoreGraphicsState();
    }

    /** A polygon, by its corners in turn. */
    public void polygon(Color colour, float... corners) throws IOException {
        pen.setNonStrokingColor(colour);
        pen.moveTo(corners[0] * unit, (height - corners[1]) * unit);
        for (int i = 2; i < corners.length; i += 2) {
            pen.lineTo(corners[i] * unit, (height - corners[i + 1]) * unit);
        }
        pen.closePath();
        pen.fill();
    }

    /** @return a text for a box of this sheet; sizes in millimetres */
    public FittedText fitted(String text, Face face, float width, float height, float largest, float smallest)
            throws IOException {
        return FittedText.of(text, face, width, height, largest, smallest, lettering);
    }

    /** @return a name for a box of this sheet; sizes in millimetres */
    public FittedText name(String text, Face face, float width, float height, float largest, float smallest)
            throws IOException {
        return FittedText.name(text, face, width, height, largest, smallest, lettering);
    }

    /** The largest size, in millimetres, at which the text stays in one line of that width. */
    public float sizeFor(String text, Face face, float width) throws IOException {
        float one = lettering.width(lettering.printable(text), face);
        return one == 0 ? Float.MAX_VALUE : width / one;
    }

    public String printable(String text) {
        return lettering.printable(text);
    }

    /** Lines around a middle, from the upper edge of a box down. */
    public void centred(FittedText text, Color colour, float middle, float top) throws IOException {
        float base = top;
        for (String line : text.lines()) {
            line(line, text.face(), text.size(), colour, middle - width(line, text) / 2, base);
            base += text.size() * FittedText.LEADING;
        }
    }

    /** Lines from a left edge. */
    public void left(FittedText text, Color colour, float left, float top) throws IOException {
        float base = top;
        for (String line : text.lines()) {
            line(line, text.face(), text.size(), colour, left, base);
            base += text.size() * FittedText.LEADING;
        }
    }

    private float width(String line, FittedText text) throws IOException {
        return lettering.width(line, text.face()) * text.size();
    }

    private void line(String line, Face face, float size, Color colour, float left, float top) throws IOException {
        pen.beginText();
        pen.setFont(lettering.face(face), size * unit);
        pen.setNonStrokingColor(colour);
        // Letters with marks above them reach up to their size; so much stands above the base line.
        pen.newLineAtOffset(left * unit, (height - top - size) * unit);
        pen.showText(line);
        pen.endText();
    }

    /** Lines up to a right edge. */
    public void right(FittedText text, Color colour, float right, float top) throws IOException {
        float base = top;
        for (String line : text.lines()) {
            line(line, text.face(), text.size(), colour, right - width(line, text), base);
            base += text.size() * FittedText.LEADING;
        }
    }

    /** A picture of a page, at its place. */
    public void form(PDFormXObject form, Matrix place) throws IOException {
        pen.saveGraphicsState();
        pen.transform(place);
        pen.drawForm(form);
        pen.restoreGraphicsState();
    }

    /** What is drawn belongs to a part of the text. */
    public void tagged(COSName tag, PDPropertyList mark, Drawing drawing) throws IOException {
        pen.beginMarkedContent(tag, mark);
        drawing.draw();
        pen.endMarkedContent();
    }

    /** What is drawn is no part of the text: frames, heads of pages. */
    public void artifact(Drawing drawing) throws IOException {
        pen.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        pen.endMarkedContent();
    }

    /** What is drawn next stands on its head, turned round the middle of the box. */
    public void turned(float x, float y, float width, float height, Drawing drawing) throws IOException {
        pen.saveGraphicsState();
        float middleX = (x + width / 2) * unit;
        float middleY = (this.height - y - height / 2) * unit;
        pen.transform(new Matrix(-1, 0, 0, -1, 2 * middleX, 2 * middleY));
        drawing.draw();
        pen.restoreGraphicsState();
    }

    /** Something that draws. */
    @FunctionalInterface
    public interface Drawing {
        void draw() throws IOException;
    }

    /** A code with its quiet border of four modules, which belongs to it. */
    public void code(String says, float x, float y, float side) throws IOException {
        QrCode code = QrCode.encodeText(says, QrCode.Ecc.MEDIUM);
        int modules = code.size + 8;
        float module = side / modules;
        fill(Color.WHITE, x, y, side, side);
        pen.setNonStrokingColor(INK);
        for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    float left = x + (from + 4) * module;
                    float top = y + (row + 4) * module;
                    pen.addRect(
                            left * unit, (height - top - module) * unit, (to - from) * module * unit, module * unit);
                    from = to;
                }
            }
        }
        pen.fill();
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
