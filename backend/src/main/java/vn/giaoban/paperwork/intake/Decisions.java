package vn.giaoban.paperwork.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people decided so far, by key.
 *
 * @param answers the option chosen of each question
 */
record Decisions(Map<String, Item> items, Map<String, String> answers) {

    static final Decisions NONE = new Decisions(Map.of(), Map.of());

    /**
     * @param content null while it stands as proposed
     * @param settled the answers that were given when a person wrote the content: it has taken them up
     */
    record Item(@Nullable Decision decision, @Nullable ItemContent content, Map<String, String> settled) {

        Item {
            settled = settled == null ? Map.of() : settled;
        }
    }

    Decisions with(String key, Item item) {
        Map<String, Item> more = new LinkedHashMap<>(items);
        more.put(key, item);
        return new Decisions(more, answers);
    }

    /** @param value null takes the answer back */
    Decisions answered(String question, @Nullable String value) {
        Map<String, String> more = new LinkedHashMap<>(answers);
        if (value == null) {
            more.remove(question);
        } else {
            more.put(question, value);
        }
        return new Decisions(items, more);
    }

    Item of(String key) {
        return items.getOrDefault(key, new Item(null, null, Map.of()));
    }

    boolean isOpen(String key) {
        return of(key).decision() == null;
    }
}
