package vn.giaoban.paperwork.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A paper as PDF: fonts embedded, tagged for screen readers. */
public final class PdfPaper {

    static {
        // It tells of every font and style sheet, past the log of the product.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /**
     * @param papers one after the other, each on a page of its own
     * @param out is not closed
     */
    public static void write(List<Paper> papers, OutputStream out) throws IOException {
        PdfRendererBuilder printer = new PdfRendererBuilder();
        for (Fonts.Face face : Fonts.Face.values()) {
            printer.useFont(
                    () -> Fonts.open(face),
                    PaperStyle.FAMILY,
                    face.weight,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        printer.usePdfUaAccessibility(true);
        printer.useUnicodeLineBreaker(new LineEnds());
        // Our own markup refers to nothing; should that ever change, nothing is fetched.
        printer.useUriResolver((base, uri) -> null);
        printer.withHtmlContent(PaperMarkup.of(papers), null);
        printer.toStream(out);
        printer.run();
    }
}
