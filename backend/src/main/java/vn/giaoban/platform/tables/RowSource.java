package vn.giaoban.platform.tables;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Gives rows one after the other. */
@FunctionalInterface
public interface RowSource<R> {

    /** Takes a row. */
    @FunctionalInterface
    interface Sink<R> {
        void row(R row) throws IOException;
    }

    void each(Sink<R> sink) throws IOException;

    static <R> RowSource<R> of(List<R> rows) {
        return sink -> {
            for (R row : rows) {
                sink.row(row);
            }
        };
    }

    /** A list that is read page by page; never more than one page is held. */
    static <R> RowSource<R> paged(Function<PageRequest, Page<R>> read) {
        return sink -> {
            PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
            while (request != null) {
                Page<R> page = read.apply(request);
                for (R row : page.items()) {
                    sink.row(row);
                }
                request = page.nextCursor() == null
                        ? null
                        : PageRequest.after(Cursor.decode(page.nextCursor()), PageRequest.MAX_LIMIT);
            }
        };
    }
}
