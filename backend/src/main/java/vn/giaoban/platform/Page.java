package vn.giaoban.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param items at most as many as asked for
 * @param nextCursor what to send as {@code cursor} for the next part; null when this is the last
 * @param total how many there are in all; null where counting would cost a second full read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(nullable = true, required = true) String nextCursor,
        @Schema(nullable = true, required = true) Long total) {

    /**
     * Cuts a part out of rows of which one more was read than asked for.
     *
     * @param oneMore up to {@code request.limit() + 1} rows, in the order of the list
     * @param position the sort keys of a row, unique among all rows
     */
    public static <T> Page<T> of(List<T> oneMore, PageRequest request, Function<T, Cursor> position, Long total) {
        if (oneMore.size() <= request.limit()) {
            return new Page<>(List.copyOf(oneMore), null, total);
        }
        var items = List.copyOf(oneMore.subList(0, request.limit()));
        return new Page<>(items, position.apply(items.getLast()).encoded(), total);
    }

    /** The same page with every item told differently. */
    public <R> Page<R> map(Function<? super T, ? extends R> told) {
        return new Page<>(items.stream().<R>map(told).toList(), nextCursor, total);
    }
}
