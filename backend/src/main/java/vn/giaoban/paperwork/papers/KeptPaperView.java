package vn.giaoban.paperwork.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.files.StoredFile;

/**
 * A version of a paper.
 *
 * @param version the value of the ETag
 * @param edition counts from 1 for each kind of a plan
 * @param registered whether papers of this kind get a number
 * @param symbol as printed («GM-HĐND»)
 * @param number from when it was marked as issued on, as the next three
 */
public record KeptPaperView(
        UUID id,
        long version,
        PaperKind kind,
        int edition,
        int pages,
        FileFacts docx,
        FileFacts pdf,
        String keptBy,
        Instant keptAt,
        boolean registered,
        @Nullable String symbol,
        @Nullable String number,
        @Nullable LocalDate issueDate,
        @Nullable String issueDateText,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt) {

    /**
     * @param size in bytes
     * @param sha256 64 hexadecimal digits: the file can be proved to be the same
     */
    public record FileFacts(String fileName, long size, String sha256) {

        static FileFacts of(StoredFile file) {
            return new FileFacts(file.fileName(), file.size(), file.sha256());
        }
    }

    static KeptPaperView of(KeptPaper paper, StoredFile docx, StoredFile pdf) {
        return new KeptPaperView(
                paper.id(),
                paper.version(),
                paper.kind(),
                paper.edition(),
                paper.pages(),
                FileFacts.of(docx),
                FileFacts.of(pdf),
                paper.keptByName(),
                paper.keptAt(),
                paper.kind().head().isNumbered(),
                paper.symbol(),
                paper.registerNumber(),
                paper.issueDate(),
                paper.issueDate() == null
                        ? null
                        : PartialDate.of(paper.issueDate()).text(),
                paper.issuedByName(),
                paper.issuedAt());
    }
}
