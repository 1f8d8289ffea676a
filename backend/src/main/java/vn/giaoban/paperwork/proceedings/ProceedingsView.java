package vn.giaoban.paperwork.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.files.StoredFile;

/**
 * What a book would hold if it were made now, and those that were made.
 *
 * @param converts whether LibreOffice is installed, so that Word papers are taken in
 * @param papers in the order of the book. A PDF that turns out to be broken becomes an annex when the book is made
 * @param books the ten newest, newest first
 */
public record ProceedingsView(boolean converts, List<Entry> papers, List<BookView> books) {

    /**
     * One file.
     *
     * @param what the topic, else the task
     * @param body who wrote it
     * @param size in bytes
     * @param reason why it is to be added by hand
     * @param page of the book on which it begins, from 1
     */
    public record Entry(
            UUID obligationId,
            String what,
            String body,
            String fileName,
            long size,
            PaperFate fate,
            @Nullable AnnexReason reason,
            @Nullable Integer page) {

        static Entry of(BookEntry entry) {
            return new Entry(
                    entry.obligationId(),
                    entry.what(),
                    entry.body(),
                    entry.fileName(),
                    entry.size(),
                    entry.fate(),
                    entry.reason(),
                    entry.page());
        }
    }

    /**
     * One book.
     *
     * @param version the value of the ETag
     * @param edition counts from 1 for each plan
     * @param papers how many files it was ordered of
     * @param annexes those of them that are to be added by hand
     * @param pages when it was made, as the next two
     * @param size in bytes
     * @param sha256 64 hexadecimal digits: the file can be proved to be the same
     * @param failure why it was not made, in Vietnamese
     */
    public record BookView(
            UUID id,
            long version,
            int edition,
            ProceedingsState state,
            int papers,
            List<Entry> annexes,
            @Nullable Integer pages,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable String failure,
            String orderedBy,
            Instant orderedAt) {

        static BookView of(Proceedings book, @Nullable StoredFile file) {
            return new BookView(
                    book.id(),
                    book.version(),
                    book.edition(),
                    book.state(),
                    book.entries().size(),
                    book.entries().stream()
                            .filter(entry -> entry.fate() == PaperFate.ANNEX)
                            .map(Entry::of)
                            .toList(),
                    book.pages(),
                    file == null ? null : file.size(),
                    file == null ? null : file.sha256(),
                    book.failure(),
                    book.orderedByName(),
                    book.orderedAt());
        }
    }
}
