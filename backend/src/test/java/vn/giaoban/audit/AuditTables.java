package vn.giaoban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables seen by somebody who can write to the database behind the application's back. */
@ApplicationScoped
class AuditTables {

    private final DataSource database;
    private final AuditSealer sealer;

    AuditTables(DataSource database, AuditSealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** The scheduled sealer may hold the lease just now, and then this one passes by. */
    void sealAll() throws SQLException {
        do {
            sealer.seal();
        } while (!column(UUID.class, "select entry_id from audit_unsealed limit 1")
                .isEmpty());
    }

    int execute(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    <T> List<T> column(Class<T> type, String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> column = new ArrayList<>();
            for (ResultSet rows = statement.executeQuery(); rows.next(); ) {
                column.add(rows.getObject(1, type));
            }
            return column;
        }
    }

    List<UUID> sealedEntries(UUID chain) throws SQLException {
        return column(UUID.class, "select entry_id from audit_seal where chain_id = ? order by seq", chain);
    }

    interface Tampering {
        void with(Connection connection) throws SQLException;
    }

    /** With the refusing triggers and the foreign keys out of the way, as an administrator of the server can have it. */
    void tamper(Tampering tampering) throws SQLException {
        List<String> triggers = column(
                String.class,
                "select trigger_name from information_schema.triggers"
                        + " where trigger_schema = database() and trigger_name like 'audit%\\_no\\_%'");
        List<String> definitions = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String trigger : triggers) {
                try (var row = statement.executeQuery("show create trigger " + trigger)) {
                    row.next();
                    definitions.add(row.getString("SQL Original Statement"));
                }
                statement.execute("drop trigger " + trigger);
            }
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            try {
                tampering.with(connection);
            } finally {
                statement.execute("set foreign_key_checks = 1, unique_checks = 1");
                for (String definition : definitions) {
                    statement.execute(definition);
                }
            }
        }
    }
}
