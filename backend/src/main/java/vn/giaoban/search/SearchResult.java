package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param query what was searched for, without spaces around it
 * @param matching how its words were taken; absent when nothing was found
 * @param total over all groups
 * @param groups one for each kind of which anything was found, in the order of {@link SearchKind}
 */
public record SearchResult(String query, @Nullable Matching matching, long total, List<SearchGroup> groups) {

    static SearchResult nothing(String query) {
        return new SearchResult(query, null, 0, List.of());
    }
}
