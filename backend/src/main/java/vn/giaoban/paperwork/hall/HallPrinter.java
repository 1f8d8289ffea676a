package vn.giaoban.paperwork.hall;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giaoban.paperwork.drawing.Lettering;
import vn.giaoban.paperwork.drawing.Sheet;

/** Pages as a PDF, or one of them as a picture. */
final class HallPrinter {

    /** A picture of more would take more memory than a request may; as much as four of the largest screens. */
    private static final long MOST_DOTS = 34_000_000;

    private HallPrinter() {}

    /** @param out is not closed */
    static void pdf(Pages pages, String title, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            draw(document, pages, 0, pages.count(), title);
            document.save(out);
        }
    }

    /**
     * @param page from 0
     * @param width in dots
     */
    static void png(Pages pages, int page, int width, OutputStream out) throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            draw(document, pages, page, page + 1, "");
            document.save(one);
        }
        try (PDDocument document = Loader.loadPDF(one.toByteArray())) {
            float scale = width / document.getPage(0).getCropBox().getWidth();
            BufferedImage picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ImageIO.write(picture, "png", out);
        }
    }

    /** Whether a picture of that width is small enough to be made. */
    static boolean isPossible(Pages pages, int width) {
        return (long) width * Math.round(width * pages.heightMm() / pages.widthMm()) <= MOST_DOTS;
    }

    private static void draw(PDDocument document, Pages pages, int from, int to, String title) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("vi");
        Lettering lettering = new Lettering(document);
        for (int page = from; page < to; page++) {
            try (Sheet sheet = Sheet.on(document, lettering, pages.widthMm(), pages.heightMm())) {
                pages.draw(page, sheet);
            }
        }
    }
}
