package vn.giaoban.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The exact number of pages of a PDF, counted leaf by leaf: the total that the root of the page tree states may be
 * wrong, and a broken tree may run in a circle.
 *
 * <p>Only the skeleton of the document is read; pages are neither decoded nor drawn. {@link PdfEffort} bounds work and
 * memory: a sound file of 50 MB takes milliseconds and little memory, the worst one that could be made takes a few
 * seconds and a hundred megabytes. One file is counted at a time, so that the worst do not add up.
 */
final class PdfPages {

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private PdfPages() {}

    static PageCount count(Path file) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile())) {
            PdfEffort effort = PdfEffort.forFileOf(bytes.length());
            try (PDDocument document = new SkeletonPdfParser(new MeteredRead(bytes, effort), effort).parse()) {
                return PageCount.exact(pages(document, effort));
            }
        } catch (IOException
                | PdfEffort.Spent
                | IllegalArgumentException
                | ClassCastException
                | StackOverflowError broken) {
            // The parser recovers from much, but signals what it cannot read in all these ways.
            throw FileProblem.FILE_DAMAGED.refusal();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static int pages(PDDocument document, PdfEffort effort) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.add(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES));
        int pages = 0;
        while (!open.isEmpty()) {
            COSDictionary node = open.poll();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (!seen.add(node)) {
                continue;
            }
            if (kids == null) {
                pages++;
                continue;
            }
            for (int i = 0; i < kids.size(); i++) {
                effort.object();
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.add(kid);
                }
            }
        }
        if (pages == 0) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
        return pages;
    }
}
