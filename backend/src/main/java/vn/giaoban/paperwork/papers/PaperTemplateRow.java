package vn.giaoban.paperwork.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One kind in the list of templates.
 *
 * @param own whether the council uses a text of its own
 * @param edition how often it was changed; 0 when never
 */
public record PaperTemplateRow(
        PaperKind kind,
        boolean own,
        int edition,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    static PaperTemplateRow of(PaperKind kind, @Nullable SavedTemplate newest) {
        return newest == null
                ? new PaperTemplateRow(kind, false, 0, null, null)
                : new PaperTemplateRow(
                        kind, newest.text() != null, newest.edition(), newest.savedByName(), newest.savedAt());
    }
}
