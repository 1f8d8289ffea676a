package vn.giaoban.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Reads the log, newest first. Ids are ordered by time, so a place in the list is an id. */
@ApplicationScoped
class AuditLog {

    private static final String READ = "select " + AuditEntries.COLUMNS
            + ", s.seq, s.hash from audit_entry e left join audit_seal s on s.entry_id = e.id where ";

    private static final String NEWEST_FIRST = " and (? is null or e.id < ?) order by e.id desc limit ?";

    private final DataSource database;
    private final CanonicalJson json;

    AuditLog(DataSource database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    Page<LogEntry> ofObject(String objectType, UUID objectId, PageRequest request) {
        return page("e.object_id = ? and e.object_type = ?", List.of(objectId, objectType), request);
    }

    /** @param objects the only ones whose entries are shown */
    Page<LogEntry> ofChain(UUID chainId, Set<UUID> objects, PageRequest request) {
        if (objects.isEmpty()) {
            return Page.of(List.of(), request, AuditLog::place, null);
        }
        List<Object> values = new ArrayList<>(objects.size() + 1);
        values.add(chainId);
        values.addAll(objects);
        String any = String.join(", ", Collections.nCopies(objects.size(), "?"));
        return page("e.chain_id = ? and e.object_id in (" + any + ")", values, request);
    }

    /** For readers who may read every object of the chain. */
    Page<LogEntry> ofWholeChain(UUID chainId, PageRequest request) {
        return page("e.chain_id = ?", List.of(chainId), request);
    }

    /** Of all chains; only for those who may read everything. */
    Page<LogEntry> ofAll(AuditFilter filter, PageRequest request) {
        return page(filter.condition(), filter.values(), request);
    }

    /** The objects of which a chain tells, by their type. */
    Map<String, Set<UUID>> objectsIn(UUID chainId) {
        String sql = "select distinct object_type, object_id from audit_entry where chain_id = ?";
        return Sql.with(database, sql, statement -> {
            statement.setObject(1, chainId);
            Map<String, Set<UUID>> objects = new HashMap<>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                objects.computeIfAbsent(rows.getString("object_type"), type -> new HashSet<>())
                        .add(Sql.uuid(rows, "object_id"));
            }
            return objects;
        });
    }

    private Page<LogEntry> page(String condition, List<?> values, PageRequest request) {
        UUID last = request.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        return Sql.with(database, READ + condition + NEWEST_FIRST, statement -> {
            int index = 0;
            for (Object value : values) {
                statement.setObject(++index, value);
            }
            statement.setObject(++index, last);
            statement.setObject(++index, last);
            statement.setInt(++index, request.rows());
            List<LogEntry> entries = new ArrayList<>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                entries.add(read(rows));
            }
            return Page.of(entries, request, AuditLog::place, null);
        });
    }

    private static Cursor place(LogEntry entry) {
        return Cursor.of(entry.id());
    }

    private LogEntry read(ResultSet row) throws SQLException {
        AuditEntry entry = AuditEntries.read(row);
        JsonNode before = json.read(entry.before());
        JsonNode after = json.read(entry.after());
        byte[] hash = row.getBytes("hash");
        return new LogEntry(
                entry.id(),
                AuditEntry.planOf(entry.chainId()),
                entry.at(),
                entry.actor().name(),
                entry.actor().body(),
                entry.action(),
                Wording.of(entry.action(), before, after),
                entry.objectType(),
                entry.objectId(),
                before,
                after,
                row.getObject("seq", Long.class),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
