package vn.giaoban.paperwork.papers;

import java.io.IOException;
import java.util.List;
import vn.giaoban.paperwork.writing.PaperPages;
import vn.giaoban.paperwork.writing.PrintedPage;

/**
 * A paper as it will be printed.
 *
 * @param pageCount of the whole paper
 * @param pages its first pages, at most twelve: a list of a whole province has more, and is read in the PDF
 */
record PaperPreview(int pageCount, List<PrintedPage> pages) {

    private static final int MOST = 12;

    static PaperPreview of(byte[] pdf) throws IOException {
        return new PaperPreview(PaperPages.count(pdf), PaperPages.of(pdf, MOST));
    }
}
