package vn.giaoban.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements on {@code outbox_message}. A connection taken within a transaction is the transaction's own. */
@ApplicationScoped
class OutboxTable {

    private static final String FREE =
            "state = 'WAITING' and due_at <= ? and (leased_until is null or leased_until <= ?)";

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** @return false when there is one with this kind and key */
    boolean add(UUID id, String kind, String key, String payload, Instant now, Instant due) {
        // Lengths were checked and nothing else can be wrong with the row, so what is ignored is the key that is taken.
        return update(
                        "insert ignore into outbox_message"
                                + " (id, kind, message_key, payload, created_at, due_at, state, attempts)"
                                + " values (?, ?, ?, ?, ?, ?, 'WAITING', 0)",
                        id,
                        kind,
                        key,
                        payload,
                        utc(now),
                        utc(due))
                == 1;
    }

    /** Those that might be taken, read without a lock and outside of a transaction. */
    List<UUID> candidates(String kind, Instant now, int most) {
        return query(
                "select id from outbox_message where kind = ? and " + FREE + " order by due_at, id limit " + most,
                row -> row.getObject(1, UUID.class),
                kind,
                utc(now),
                utc(now));
    }

    /**
     * Takes one in the caller's transaction. Locked by its primary key alone: a range would lock the gaps in which
     * business transactions put theirs. One that another process is at is passed over.
     */
    @Nullable
    OutboxMessage take(UUID id, Instant now, Instant until) {
        List<OutboxMessage> free = query(
                "select kind, message_key, payload, attempts from outbox_message where id = ? and " + FREE
                        + " for update skip locked",
                row -> new OutboxMessage(id, row.getString(1), row.getString(2), row.getString(3), row.getInt(4) + 1),
                id,
                utc(now),
                utc(now));
        if (free.isEmpty()) {
            return null;
        }
        update("update outbox_message set leased_until = ?, attempts = attempts + 1 where id = ?", utc(until), id);
        return free.getFirst();
    }

    /** @return false when it had ended already: another process sent it too, after our lease had run out */
    boolean done(OutboxMessage message, Instant now) {
        return update(
                        "update outbox_message set state = 'DONE', finished_at = ?, leased_until = null,"
                                + " last_error = null where id = ? and state = 'WAITING'",
                        utc(now),
                        message.id())
                == 1;
    }

    /** Only as long as nobody else took it meanwhile: the number of the attempt tells. */
    void postpone(OutboxMessage message, Instant due, String error) {
        update(
                "update outbox_message set due_at = ?, leased_until = null, last_error = ?"
                        + " where id = ? and state = 'WAITING' and attempts = ?",
                utc(due),
                error,
                message.id(),
                message.attempt());
    }

    /** @return false as for {@link #postpone} */
    boolean giveUp(OutboxMessage message, Instant now, String error) {
        return update(
                        "update outbox_message set state = 'FAILED', finished_at = ?, leased_until = null,"
                                + " last_error = ? where id = ? and state = 'WAITING' and attempts = ?",
                        utc(now),
                        error,
                        message.id(),
                        message.attempt())
                == 1;
    }

    int purge(Instant doneBefore, Instant failedBefore) {
        return update(
                "delete from outbox_message where state = 'DONE' and finished_at < ?"
                        + " or state = 'FAILED' and finished_at < ?",
                utc(doneBefore),
                utc(failedBefore));
    }

    long overdue(Instant dueBefore) {
        return query(
                        "select count(*) from outbox_message where state = 'WAITING' and due_at < ?",
                        row -> row.getLong(1),
                        utc(dueBefore))
                .getFirst();
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> read = new ArrayList<>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw new OutboxUnavailable(failure);
        }
    }

    private int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxUnavailable(failure);
        }
    }

    /** Unchecked, with the cause kept: a conflict is repeated by whoever opened the transaction. */
    private static final class OutboxUnavailable extends RuntimeException {
        OutboxUnavailable(SQLException cause) {
            super(cause);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
