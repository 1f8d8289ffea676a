package vn.giaoban.paperwork.reading;

import java.util.List;
import java.util.Set;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * Something the document says.
 *
 * @param value what was understood
 * @param text the document's words for it: composed letters, single spaces, no Markdown marks
 * @param spans where they stand; never empty
 * @param rule the rule that found it, stable: «deadline.before-day»
 */
public record Fact<T>(
        T value, String text, List<TextSpan> spans, String rule, Confidence confidence, Set<Doubt> doubts) {

    public Fact {
        spans = List.copyOf(spans);
        doubts = Set.copyOf(doubts);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A fact without evidence: " + value);
        }
    }
}
