package vn.giaoban.paperwork.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;

/** The items of a proposal in the making: each gathers the evidence of the facts that it is made of. */
final class ItemList {

    private static final Comparator<Evidence> IN_ORDER =
            Comparator.comparingInt(Evidence::block).thenComparingInt(Evidence::from);

    private static final int LONGEST_QUOTE = 1_000;

    private final boolean recognised;
    private final List<Proposal.Item> items = new ArrayList<>();

    /** @param recognised the letters are guesses: nothing read from them is sure */
    ItemList(boolean recognised) {
        this.recognised = recognised;
    }

    void add(String key, ItemKind kind, ItemContent content, Collection<? extends @Nullable Fact<?>> facts) {
        List<? extends Fact<?>> known = facts.stream().filter(Objects::nonNull).toList();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        known.forEach(fact -> doubts.addAll(fact.doubts()));
        if (recognised) {
            doubts.add(Doubt.RECOGNISED_FROM_PICTURE);
        }
        items.add(new Proposal.Item(
                key,
                kind,
                known.stream()
                        .flatMap(fact -> fact.spans().stream().map(span -> Evidence.of(span, fact)))
                        .distinct()
                        .sorted(IN_ORDER)
                        .toList(),
                quote(known),
                confidence(known),
                doubts,
                known.stream().map(Fact::rule).distinct().toList(),
                content));
    }

    private Confidence confidence(List<? extends Fact<?>> facts) {
        Confidence least = facts.stream()
                .map(Fact::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.LOW);
        return recognised && least == Confidence.HIGH ? Confidence.MEDIUM : least;
    }

    void add(String key, ItemKind kind, ItemContent content, @Nullable Fact<?>... facts) {
        add(key, kind, content, Arrays.asList(facts));
    }

    private static String quote(List<? extends Fact<?>> facts) {
        List<String> texts = new ArrayList<>();
        for (Fact<?> fact : facts) {
            if (texts.stream().noneMatch(text -> text.contains(fact.text()))) {
                texts.add(fact.text());
            }
        }
        String quote = String.join(" … ", texts);
        return quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
    }

    List<Proposal.Item> inDocumentOrder() {
        return items.stream()
                .sorted(Comparator.comparingInt(item -> item.position()))
                .toList();
    }
}
