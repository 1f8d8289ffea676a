package vn.giaoban.assignments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.giaoban.files.PageSource;
import vn.giaoban.files.StoredFile;

/** A file of a version, with the facts that the receipt states. */
@Embeddable
record SubmissionFile(
        UUID fileId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Integer pages,
        @Enumerated(EnumType.STRING) PageSource pageSource) {

    static SubmissionFile of(StoredFile file) {
        return new SubmissionFile(
                file.id(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.pages(),
                file.pageSource());
    }
}
