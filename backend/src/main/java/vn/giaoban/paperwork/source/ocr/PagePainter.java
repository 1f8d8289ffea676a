package vn.giaoban.paperwork.source.ocr;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws the pages of a scan in grey, every picture measured before it is unpacked. */
final class PagePainter extends PDFRenderer {

    /** What Decree 30/2020 asks of scans; with more, Tesseract reads our letters no better and much slower. */
    private static final float DPI = 200;

    private static final float POINTS_OF_AN_INCH = 72;
    private static final long MOST_PIXELS = 9_000_000;
    private static final int DEEPEST_GROUP = 4;
    private static final int COLOURS = 3;

    private final ScanBudget budget;
    private int groups;

    PagePainter(PDDocument document, ScanBudget budget) {
        super(document);
        this.budget = budget;
        document.setResourceCache(new WithoutPictures());
        setSubsamplingAllowed(true);
    }

    /** A page, and how many pixels of it are a point. */
    record Picture(BufferedImage pixels, float scale) {}

    /** @param index from 0 */
    Picture paint(int index) throws IOException {
        budget.nextPage();
        PDRectangle box = document.getPage(index).getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        float scale = (float) Math.min(DPI / POINTS_OF_AN_INCH, Math.sqrt(MOST_PIXELS / area));
        return new Picture(renderImage(index, scale, ImageType.GRAY), scale);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Metered(parameters);
    }

    private final class Metered extends PageDrawer {
        Metered(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.operator();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            measure(image);
            super.drawImage(image);
        }

        /** Each lies in memory as large as the page. */
        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            if (++groups > DEEPEST_GROUP) {
                throw new IOException("Groups within groups.");
            }
            try {
                super.showTransparencyGroup(group);
            } finally {
                groups--;
            }
        }
    }

    private void measure(PDImage image) throws IOException {
        budget.picture(image, image.isStencil() || image.getBitsPerComponent() == 1 ? 1 : COLOURS);
        if (image instanceof PDImageXObject picture) {
            List<COSName> filters = picture.getStream().getFilters();
            if (filters.contains(COSName.JBIG2_DECODE) || filters.contains(COSName.JPX_DECODE)) {
                throw new UnknownPicture();
            }
            if (!filters.isEmpty() && filters.getLast().equals(COSName.DCT_DECODE)) {
                measureJpeg(picture, filters);
            }
            measureMask(picture.getSoftMask());
            measureMask(picture.getMask());
        }
    }

    private void measureMask(PDImageXObject mask) throws IOException {
        if (mask != null) {
            measure(mask);
        }
    }

    /** A JPEG says itself how large it is, and PDFBox believes that. */
    private void measureJpeg(PDImageXObject picture, List<COSName> filters) throws IOException {
        if (filters.size() > 1) {
            throw new UnknownPicture();
        }
        try (InputStream raw = picture.getCOSObject().createRawInputStream();
                ImageInputStream jpeg = new MemoryCacheImageInputStream(raw)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(jpeg, true, true);
                budget.picture(new Dimension(reader.getWidth(0), reader.getHeight(0)), COLOURS);
            } finally {
                reader.dispose();
            }
        }
    }

    /** A picture is seen once; kept for a second time it would fill the memory. */
    private static final class WithoutPictures extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject drawn) {
            // Nothing is kept.
        }
    }

    /** Packed in a way that nothing here unpacks; left out, the page would be blank and nobody would know. */
    static final class UnknownPicture extends RuntimeException {
        UnknownPicture() {
            super("A picture in a packing that is not read.", null, false, false);
        }
    }
}
