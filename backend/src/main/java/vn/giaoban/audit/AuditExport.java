package vn.giaoban.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.tables.RowSource;

/**
 * The log as a file, row by row as it is read. JSON lines carry everything a third party needs to compute the chains
 * again (docs/audit.md); the table is for people and their spreadsheets.
 */
@ApplicationScoped
class AuditExport {

    private static final String READ = "select " + AuditEntries.COLUMNS
            + ", s.seq, s.prev_hash, s.hash, s.sealed_at from audit_entry e"
            + " left join audit_seal s on s.entry_id = e.id where %s order by e.id";

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;
    private final ObjectMapper json;
    private final CanonicalJson canonical;

    AuditExport(DataSource database, ObjectMapper json, CanonicalJson canonical) {
        this.database = database;
        this.json = json;
        this.canonical = canonical;
    }

    @FunctionalInterface
    private interface Line {
        void write(AuditEntry entry, ResultSet row) throws SQLException, IOException;
    }

    void writeLines(AuditFilter filter, OutputStream out) throws IOException {
        try (JsonGenerator line = json.createGenerator(out).setRootValueSeparator(null)) {
            each(filter, (entry, row) -> {
                line.writeStartObject();
                writeEntry(line, entry);
                writeSeal(line, row);
                line.writeEndObject();
                line.writeRaw('\n');
            });
        }
    }

    private static void writeEntry(JsonGenerator line, AuditEntry entry) throws IOException {
        line.writeStringField("chainId", entry.chainId().toString());
        line.writeStringField("id", entry.id().toString());
        line.writeStringField("at", Seal.moment(entry.at()));
        text(line, "accountId", entry.actor().accountId());
        text(line, "actorName", entry.actor().name());
        text(line, "actorBody", entry.actor().body());
        text(line, "action", entry.action());
        text(line, "objectType", entry.objectType());
        text(line, "objectId", entry.objectId());
        // As texts, not as objects: the hash is over these very characters.
        text(line, "before", entry.before());
        text(line, "after", entry.after());
    }

    /** Without these fields the entry waits for its seal. */
    private static void writeSeal(JsonGenerator line, ResultSet row) throws SQLException, IOException {
        byte[] hash = row.getBytes("hash");
        if (hash != null) {
            line.writeNumberField("seq", row.getLong("seq"));
            line.writeStringField("prevHash", HexFormat.of().formatHex(row.getBytes("prev_hash")));
            line.writeStringField("hash", HexFormat.of().formatHex(hash));
            line.writeStringField("sealedAt", Seal.moment(Sql.instant(row, "sealed_at")));
        }
    }

    private static void text(JsonGenerator line, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            line.writeStringField(field, value.toString());
        }
    }

    /** The rows of the table, as they are read. */
    RowSource<AuditTable.Line> tableRows(AuditFilter filter) {
        return sink -> each(filter, (entry, row) -> {
            byte[] hash = row.getBytes("hash");
            sink.row(new AuditTable.Line(
                    entry,
                    Wording.of(entry.action(), canonical.read(entry.before()), canonical.read(entry.after())),
                    row.getObject("seq", Long.class),
                    hash == null ? null : HexFormat.of().formatHex(hash)));
        });
    }

    private void each(AuditFilter filter, Line line) throws IOException {
        try {
            Sql.with(database, READ.formatted(filter.condition()), statement -> {
                int index = 0;
                for (Object value : filter.values()) {
                    statement.setObject(++index, value);
                }
                statement.setFetchSize(ROWS_AT_ONCE);
                for (ResultSet row = statement.executeQuery(); row.next(); ) {
                    writeOne(AuditEntries.read(row), row, line);
                }
                return null;
            });
        } catch (Unwritable gone) {
            throw gone.cause;
        }
    }

    private static void writeOne(AuditEntry entry, ResultSet row, Line line) throws SQLException {
        try {
            line.write(entry, row);
        } catch (IOException readerWentAway) {
            throw new Unwritable(readerWentAway);
        }
    }

    private static final class Unwritable extends RuntimeException {
        private final IOException cause;

        Unwritable(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** For names of files, without an ending. */
    static String fileName(Instant now) {
        return "nhat-ky-" + Seal.moment(now).substring(0, 10);
    }
}
