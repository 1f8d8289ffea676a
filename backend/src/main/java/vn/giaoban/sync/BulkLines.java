package vn.giaoban.sync;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.TxRetry;

/**
 * A whole collection as lines of JSON, written page by page: memory holds one page, and no transaction stays open while
 * a slow reader reads.
 */
@ApplicationScoped
class BulkLines {

    private final Sync sync;
    private final ObjectMapper json;
    private final TxRetry transactions;

    BulkLines(Sync sync, ObjectMapper json, TxRetry transactions) {
        this.sync = sync;
        this.json = json;
        this.transactions = transactions;
    }

    /** The last line is {@code {"syncedUntil": ...}}; without it the reading was cut off. */
    void write(Collection<?> collection, Scope caller, OutputStream out) throws IOException {
        try (JsonGenerator line = json.createGenerator(out).setRootValueSeparator(null)) {
            SyncPage<?> page = page(collection, null, caller);
            writeItems(page, line);
            while (page.nextCursor() != null) {
                page = page(collection, page.nextCursor(), caller);
                writeItems(page, line);
            }
            line.writeStartObject();
            line.writeStringField("syncedUntil", page.syncedUntil().toString());
            line.writeEndObject();
            line.writeRaw('\n');
        }
    }

    private SyncPage<?> page(Collection<?> collection, @Nullable String cursor, Scope caller) {
        SyncRequest request = new SyncRequest();
        request.page = cursor == null
                ? PageRequest.first(PageRequest.MAX_LIMIT)
                : PageRequest.after(Cursor.decode(cursor), PageRequest.MAX_LIMIT);
        return transactions.call(() -> sync.page(collection, request, caller));
    }

    private void writeItems(SyncPage<?> page, JsonGenerator line) throws IOException {
        for (Object item : page.items()) {
            json.writeValue(line, item);
            line.writeRaw('\n');
        }
    }
}
