package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one kind.
 *
 * @param total how many the caller may see
 * @param items the best ones
 * @param nextCursor for more of this kind: send it with {@code kinds} set to this kind alone; absent when there are none
 */
public record SearchGroup(
        SearchKind kind,
        long total,
        List<SearchHit> items,
        @Nullable String nextCursor) {}
