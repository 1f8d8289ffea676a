package vn.giaoban.paperwork.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * What was understood, as a draft would take it. Made once, when the document is read; what people decide is kept beside
 * it.
 *
 * @param items in document order
 * @param questions in document order
 * @param notUnderstood passages of the body that gave no fact
 * @param leftOut what was understood and a plan has no place for
 */
public record Proposal(
        List<Item> items, List<Doubtful> questions, List<UnreadPassage> notUnderstood, List<LeftOut> leftOut) {

    public Proposal {
        leftOut = leftOut == null ? List.of() : leftOut;
    }

    /**
     * @param key stable within the import: «/assignments/3»
     * @param spans where its words stand; the first is where it begins
     * @param quote the document's words
     * @param rules which rules found it
     */
    public record Item(
            String key,
            ItemKind kind,
            List<Evidence> spans,
            String quote,
            Confidence confidence,
            Set<Doubt> doubts,
            List<String> rules,
            ItemContent content) {

        /** Where a list in document order would put it. */
        int position() {
            return spans.isEmpty()
                    ? Integer.MAX_VALUE
                    : Proposal.position(
                            spans.getFirst().block(), spans.getFirst().from());
        }
    }

    /**
     * @param key stable within the import: «q3»
     * @param code kind of doubt
     * @param item key of the item that it is about, when there is one
     */
    public record Doubtful(
            String key,
            String code,
            @Nullable String item,
            @Nullable String about,
            String text,
            List<ImportOption> options,
            List<TextSpan> spans,
            @Nullable String words) {

        int position() {
            return spans.isEmpty()
                    ? Integer.MAX_VALUE
                    : Proposal.position(
                            spans.getFirst().block(), spans.getFirst().from());
        }
    }

    /**
     * @param value what the answer does; such as {@code EACH} or {@code BODY:} and an id
     * @param asks what whoever chooses it adds to the value, behind a colon; null when nothing is to be added
     */
    public record ImportOption(
            String value, String text, @Nullable AnswerWith asks) {

        boolean isTakenBy(String answer) {
            return asks == null
                    ? answer.equals(value)
                    : answer.startsWith(value + ":") && asks.fits(answer.substring(value.length() + 1));
        }
    }

    /** @param text the document's words */
    public record LeftOut(LeftOutKind kind, String text, List<TextSpan> spans) {}

    /** @param section «IV.2», where the outline says */
    public record UnreadPassage(
            String text, List<TextSpan> spans, @Nullable String section) {}

    /** Blocks are at most 20,000, and as long. */
    private static int position(int block, int from) {
        return block * 30_000 + from;
    }
}
