package vn.giaoban.paperwork.proceedings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.drawing.Lettering;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.platform.pdf.MeteredPdfParser;

/**
 * Lays the pages of papers onto A4 pages of the book, upright or across as they are. A page keeps its shape and shrinks
 * as far as the head needs room; it is never enlarged, and cannot reach into the head.
 */
final class PaperPlacer {

    static final float SHORT = 210;
    static final float LONG = 297;

    /** Kept free at the top for the head, in millimetres. */
    static final float HEAD = 11;

    private final PDDocument book;
    private final Lettering lettering;
    private final BookTags tags;
    private final BookLimits limits;

    PaperPlacer(PDDocument book, Lettering lettering, BookTags tags, BookLimits limits) {
        this.book = book;
        this.lettering = lettering;
        this.tags = tags;
        this.limits = limits;
    }

    /** @throws TooLong when the book has grown beyond its limit, or the time is over */
    BookPaper.Placed place(BookPaper paper) throws TooLong {
        if (paper.pdf() == null) {
            return new BookPaper.Placed(paper.entry(), List.of());
        }
        int before = book.getNumberOfPages();
        List<PDPage> drawn = new ArrayList<>();
        AnnexReason broken = draw(paper, drawn);
        if (broken != null) {
            // What was drawn of it already goes: half a paper would look like a whole one.
            while (book.getNumberOfPages() > before) {
                book.removePage(book.getNumberOfPages() - 1);
            }
            return new BookPaper.Placed(paper.entry().annex(broken), List.of());
        }
        return new BookPaper.Placed(paper.entry(), drawn);
    }

    private @Nullable AnnexReason draw(BookPaper paper, List<PDPage> drawn) throws TooLong {
        try (RandomAccessReadBufferedFile bytes =
                        new RandomAccessReadBufferedFile(paper.pdf().toFile());
                PDDocument source = new MeteredPdfParser(bytes, new BookMeter(bytes.length())).parse()) {
            if (source.isEncrypted()) {
                return AnnexReason.LOCKED;
            }
            LayerUtility layers = new LayerUtility(book);
            PDStructureElement part = null;
            for (PDPage page : source.getPages()) {
                limits.demand(book.getNumberOfPages() + 1);
                Appearances.draw(source, page);
                PDFormXObject form = layers.importPageAsForm(source, page);
                if (part == null) {
                    part = tags.part(StandardStructureTypes.SECT);
                    part.setTitle(lettering.printable(
                            paper.entry().body() + ": " + paper.entry().what()));
                }
                drawn.add(draw(page, form, part));
            }
            return drawn.isEmpty() ? AnnexReason.UNREADABLE : null;
        } catch (InvalidPasswordException locked) {
            return AnnexReason.LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError damage) {
            // The parser recovers from much, but signals what it cannot read in all these ways.
            return AnnexReason.UNREADABLE;
        }
    }

    private PDPage draw(PDPage source, PDFormXObject form, PDStructureElement part) throws IOException {
        PDRectangle crop = source.getCropBox();
        boolean turned = source.getRotation() % 180 != 0;
        float width = (turned ? crop.getHeight() : crop.getWidth()) * source.getUserUnit();
        float height = (turned ? crop.getWidth() : crop.getHeight()) * source.getUserUnit();
        form.setBBox(crop);
        form.setMatrix(upright(crop, source.getRotation()).createAffineTransform());

        boolean across = width > height;
        float sheetWidth = (across ? LONG : SHORT) * Sheet.POINTS;
        float room = (across ? SHORT : LONG) * Sheet.POINTS - HEAD * Sheet.POINTS;
        float scale = Math.min(1, Math.min(sheetWidth / width, room / height));
        try (Sheet sheet = Sheet.on(book, lettering, across ? LONG : SHORT, across ? SHORT : LONG)) {
            PDPage page = sheet.page();
            float whole = scale * source.getUserUnit();
            Matrix place =
                    new Matrix(whole, 0, 0, whole, (sheetWidth - width * scale) / 2, (room - height * scale) / 2);
            PDPropertyList mark = tags.mark(BookTags.part(StandardStructureTypes.DIV, part), page);
            sheet.tagged(COSName.getPDFName(StandardStructureTypes.DIV), mark, () -> sheet.form(form, place));
            return page;
        }
    }

    /** Turns a page as its entry «Rotate» asks, its visible part coming to the origin. */
    private static Matrix upright(PDRectangle crop, int rotation) {
        float left = crop.getLowerLeftX();
        float bottom = crop.getLowerLeftY();
        float right = crop.getUpperRightX();
        float top = crop.getUpperRightY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new Matrix(0, -1, 1, 0, -bottom, right);
            case 180 -> new Matrix(-1, 0, 0, -1, right, top);
            case 270 -> new Matrix(0, 1, -1, 0, top, -left);
            default -> new Matrix(1, 0, 0, 1, -left, -bottom);
        };
    }
}
