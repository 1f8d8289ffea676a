package vn.giaoban.paperwork.writing.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.Paper;

/** What the data say about one paper, by the names that its template uses. A name with nothing to say is there all the same. */
public final class Values {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Values>> lists = new LinkedHashMap<>();
    private final Map<String, Block.Table> tables = new LinkedHashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final List<Paper.Annex> annexes = new ArrayList<>();

    /** @param text null or blank when there is nothing to say */
    public Values text(String name, @Nullable String text) {
        texts.put(name, Objects.requireNonNullElse(text, "").strip());
        return this;
    }

    public Values list(String name, List<Values> entries) {
        lists.put(name, List.copyOf(entries));
        return this;
    }

    /** One entry a line, under the one name «dòng». */
    public Values lines(String name, List<String> lines) {
        return list(
                name,
                lines.stream().map(line -> new Values().text("dòng", line)).toList());
    }

    public Values table(String name, Block.Table table) {
        tables.put(name, table);
        return this;
    }

    /** The table is known, and printed somewhere else this time. */
    public Values tableElsewhere(String name) {
        elsewhere.add(name);
        return this;
    }

    /** Printed behind the paper. */
    public Values annex(Paper.Annex annex) {
        annexes.add(annex);
        return this;
    }

    public List<Paper.Annex> annexes() {
        return List.copyOf(annexes);
    }

    /** A text that stands outside of the template's lines; null when there is nothing to say. */
    public @Nullable String said(String name) {
        String text = texts.get(name);
        return text == null || text.isEmpty() ? null : text;
    }

    /** The lines of a list made by {@link #lines}; none for a name that the paper does not have. */
    public List<String> entries(String name) {
        return lists.getOrDefault(name, List.of()).stream()
                .map(entry -> entry.texts.get("dòng"))
                .toList();
    }

    @Nullable
    String text(String name) {
        return texts.get(name);
    }

    @Nullable
    List<Values> list(String name) {
        return lists.get(name);
    }

    boolean isOnlyList(String name) {
        return lists.containsKey(name) && !texts.containsKey(name);
    }

    boolean isEmptyList(String name) {
        return lists.getOrDefault(name, List.of()).isEmpty();
    }

    boolean isElsewhere(String table) {
        return elsewhere.contains(table);
    }

    Block.@Nullable Table table(String name) {
        return tables.get(name);
    }
}
