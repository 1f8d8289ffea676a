package vn.giaoban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The table of entries: added to, and read back. */
@ApplicationScoped
class AuditEntries {

    static final String COLUMNS = "e.id, e.chain_id, e.at, e.account_id, e.actor_name, e.actor_body, e.action,"
            + " e.object_type, e.object_id, e.before_json, e.after_json";

    private static final String ADD = """
            insert into audit_entry (id, chain_id, at, account_id, actor_name, actor_body, action,
              object_type, object_id, before_json, after_json)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    AuditEntries(DataSource database) {
        this.database = database;
    }

    void add(AuditEntry entry) {
        Sql.with(database, ADD, statement -> {
            statement.setObject(1, entry.id());
            statement.setObject(2, entry.chainId());
            statement.setObject(3, Sql.utc(entry.at()));
            statement.setObject(4, entry.actor().accountId());
            statement.setString(5, entry.actor().name());
            statement.setString(6, entry.actor().body());
            statement.setString(7, entry.action());
            statement.setString(8, entry.objectType());
            statement.setObject(9, entry.objectId());
            statement.setString(10, entry.before());
            statement.setString(11, entry.after());
            return statement.executeUpdate();
        });
    }

    /** @param row of a query that selects {@link #COLUMNS} */
    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "chain_id"),
                Sql.instant(row, "at"),
                new Actor(Sql.uuid(row, "account_id"), row.getString("actor_name"), row.getString("actor_body")),
                row.getString("action"),
                row.getString("object_type"),
                Sql.uuid(row, "object_id"),
                row.getString("before_json"),
                row.getString("after_json"));
    }
}
