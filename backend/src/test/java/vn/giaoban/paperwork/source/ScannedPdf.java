package vn.giaoban.paperwork.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as a scanner makes it: every page is a picture, and nothing else. */
public final class ScannedPdf {

    private static final int DPI = 200;
    private static final float QUALITY = 0.8f;

    private ScannedPdf() {}

    /** A copy of printed pages. */
    public static byte[] of(byte[] printed) {
        try (PDDocument pages = Loader.loadPDF(printed);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(pages);
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                page(scan, JPEGFactory.createFromImage(scan, picture, QUALITY, DPI));
            }
            return bytes(scan);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Pages with nothing on them. */
    public static byte[] blank(int pages) {
        try (PDDocument scan = new PDDocument()) {
            BufferedImage white = new BufferedImage(100, 140, BufferedImage.TYPE_BYTE_GRAY);
            for (int i = 0; i < pages; i++) {
                page(scan, JPEGFactory.createFromImage(scan, white));
            }
            return bytes(scan);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void page(PDDocument scan, PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    public static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
