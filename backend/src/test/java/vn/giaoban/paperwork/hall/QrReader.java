package vn.giaoban.paperwork.hall;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads codes as a camera would: from a picture of the page, with a library that did not write them. */
final class QrReader {

    private static final int DOTS_PER_INCH = 200;
    private static final float DOTS = DOTS_PER_INCH / 25.4f;

    private QrReader() {}

    static BufferedImage page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
        }
    }

    /** In millimetres from the upper left corner. */
    static String read(BufferedImage page, float x, float y, float side) {
        int dots = Math.round(side * DOTS);
        int[] pixels = page.getRGB(Math.round(x * DOTS), Math.round(y * DOTS), dots, dots, null, 0, dots);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(dots, dots, pixels))))
                    .getText();
        } catch (NotFoundException | ChecksumException | FormatException unread) {
            throw new AssertionError("No code can be read there", unread);
        }
    }
}
