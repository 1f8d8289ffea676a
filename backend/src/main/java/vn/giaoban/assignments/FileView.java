package vn.giaoban.assignments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.files.PageSource;

/**
 * A file of a version.
 *
 * @param sha256 64 hexadecimal digits
 * @param pages null when not known
 * @param overLimit more pages than the plan allows; a warning, or refused where the plan blocks
 */
public record FileView(
        UUID id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer pages,
        PageSource pageSource,
        boolean overLimit) {

    static FileView of(SubmissionFile file, @Nullable Limits limits) {
        return new FileView(
                file.fileId(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.pages(),
                file.pageSource(),
                Limits.exceededBy(limits, file.pages()));
    }
}
