package vn.giaoban.paperwork.papers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.writing.template.Places;

/**
 * The text of a kind.
 *
 * @param version the value of the ETag; 0 before the first change
 * @param own whether it is the council's own text
 * @param shippedText the one that comes with the product
 * @param places all that the text may name
 * @param history the last twenty changes, newest first
 */
public record PaperTemplateView(
        PaperKind kind,
        long version,
        boolean own,
        String text,
        String shippedText,
        List<Places.Place> places,
        List<TemplateChange> history) {

    /** @param text null where the shipped text was taken again */
    public record TemplateChange(
            int edition,
            String savedBy,
            Instant savedAt,
            @Nullable String text) {}

    static final int HISTORY = 20;

    static PaperTemplateView of(PaperKind kind, List<SavedTemplate> history) {
        SavedTemplate newest = history.isEmpty() ? null : history.getFirst();
        String shipped = PaperTemplates.shipped(kind);
        boolean own = newest != null && newest.text() != null;
        return new PaperTemplateView(
                kind,
                newest == null ? 0 : newest.edition(),
                own,
                own ? newest.text() : shipped,
                shipped,
                PaperPlaces.of(kind).all(),
                history.stream()
                        .map(change -> new TemplateChange(
                                change.edition(), change.savedByName(), change.savedAt(), change.text()))
                        .toList());
    }
}
