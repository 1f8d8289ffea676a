package vn.giaoban.paperwork.proceedings;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A paper on its way into the book.
 *
 * @param pdf null when there is none, and the entry says why
 */
record BookPaper(BookEntry entry, @Nullable Path pdf) {

    /**
     * A paper that was laid into the book.
     *
     * @param entry an annex when it could not be
     * @param pages none for an annex
     */
    record Placed(BookEntry entry, List<PDPage> pages) {}
}
