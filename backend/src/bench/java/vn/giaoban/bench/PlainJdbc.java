package vn.giaoban.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Asks the database the same statements as the application did and reads every value of the answer. */
final class PlainJdbc implements Load.Worker {

    private final Connection database;
    private final Statement statement;
    private final List<String> statements;

    PlainJdbc(Connection database, List<String> statements) throws SQLException {
        this.database = database;
        this.statement = database.createStatement();
        this.statements = statements;
    }

    @Override
    public boolean work(long number) throws SQLException {
        for (var sql : statements) {
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int c = 1; c <= columns; c++) {
                            rows.getString(c);
                        }
                    }
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
