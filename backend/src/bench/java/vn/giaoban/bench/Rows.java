package vn.giaoban.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Inserts many rows into one table, some thousand at a time. */
final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 2_000;

    private final PreparedStatement insert;
    private int waiting;

    /** @param columns as SQL lists them */
    Rows(Connection database, String table, String columns) throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        this.insert = database.prepareStatement("INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, places));
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
