package vn.giaoban.paperwork.writing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closed list of what a template may name. */
public final class Places {

    public enum Form {
        /** {@code {tên}} in a line. */
        TEXT,
        /** {@code * {tên} …}: the line once for each entry, which has names of its own. */
        LIST,
        /** {@code [tên]} alone in a line. */
        TABLE
    }

    /** @param entry what a line of a list may name; none for texts and tables */
    public record Place(String name, String meaning, Form form, List<String> entry) {}

    private final List<Place> all = new ArrayList<>();

    public Places text(String name, String meaning) {
        all.add(new Place(name, meaning, Form.TEXT, List.of()));
        return this;
    }

    /** @param entry names; of a list of plain lines «dòng» */
    public Places list(String name, String meaning, String... entry) {
        all.add(new Place(name, meaning, Form.LIST, entry.length == 0 ? List.of("dòng") : List.of(entry)));
        return this;
    }

    public Places table(String name, String meaning) {
        all.add(new Place(name, meaning, Form.TABLE, List.of()));
        return this;
    }

    /** In the order in which they were declared. */
    public List<Place> all() {
        return List.copyOf(all);
    }

    boolean has(String name, Form form) {
        return find(name, form).isPresent();
    }

    boolean isOnlyList(String name) {
        return has(name, Form.LIST) && !has(name, Form.TEXT);
    }

    boolean hasEntry(String list, String name) {
        return find(list, Form.LIST)
                .filter(place -> place.entry().contains(name))
                .isPresent();
    }

    private Optional<Place> find(@Nullable String name, Form form) {
        return all.stream()
                .filter(place -> place.form() == form && place.name().equals(name))
                .findFirst();
    }
}
