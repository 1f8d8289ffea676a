package vn.giaoban.paperwork.writing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a paper as pictures: what the screen shows is what the printer prints. */
public final class PaperPages {

    /** Sharp enough to read a page of 11-point lines on a screen. */
    private static final float DOTS_PER_INCH = 110;

    private PaperPages() {}

    /** @param most pages beyond are left out */
    public static List<PrintedPage> of(byte[] pdf, int most) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PrintedPage> pages = new ArrayList<>();
            for (int i = 0; i < Math.min(most, document.getNumberOfPages()); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(image, "png", png);
                pages.add(new PrintedPage(i + 1, image.getWidth(), image.getHeight(), png.toByteArray()));
            }
            return pages;
        }
    }

    public static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
