package vn.giaoban.units.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import vn.giaoban.units.register.Register.Body;
import vn.giaoban.units.register.Register.Succession;
import vn.giaoban.units.register.Register.Unit;

/** Writes a register into empty tables, a batch for each table. */
final class RegisterWriter {

    private final Connection connection;
    private final LocalDateTime now;

    /** @param now in UTC */
    RegisterWriter(Connection connection, LocalDateTime now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * Writes the first unit, for which a second process that starts at the same time has to wait.
     *
     * @return false when it stands there already: somebody else has loaded the register
     */
    boolean claim(Unit first) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT IGNORE INTO unit (id, created_at) VALUES (?, ?)")) {
            bind(insert, first.id(), now);
            return insert.executeUpdate() == 1;
        }
    }

    /** Writes all but the first unit, which {@link #claim} has written. */
    void write(Register register) throws SQLException {
        var units = register.units();
        insert(
                "INSERT INTO unit (id, created_at) VALUES (?, ?)",
                units.stream().skip(1).toList(),
                (batch, unit) -> add(batch, unit.id(), now));
        insert(
                "INSERT INTO unit_version (id, unit_id, type, level, name, full_name, code, parent_id, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                units,
                RegisterWriter::addVersions);
        insert("INSERT INTO unit_alias (unit_id, alias) VALUES (?, ?)", units, (batch, unit) -> {
            for (var alias : unit.aliases()) {
                add(batch, unit.id(), alias);
            }
        });
        insert(
                "INSERT INTO unit_succession (predecessor_id, successor_id, on_date, note) VALUES (?, ?, ?, ?)",
                register.successions(),
                RegisterWriter::addSuccession);
        insert(
                "INSERT INTO body (id, unit_id, kind, name, short_name, parent_body_id, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                register.bodies(),
                RegisterWriter::addBody);
        insert("INSERT INTO body_alias (body_id, alias) VALUES (?, ?)", register.bodies(), (batch, body) -> {
            for (var alias : body.aliases()) {
                add(batch, body.id(), alias);
            }
        });
    }

    private static void addVersions(PreparedStatement batch, Unit unit) throws SQLException {
        for (var version : unit.versions()) {
            var standing = version.standing();
            add(
                    batch,
                    version.id(),
                    unit.id(),
                    standing.type().name(),
                    standing.type().level().name(),
                    standing.name(),
                    standing.fullName(),
                    standing.code(),
                    standing.parentId(),
                    version.validity().from(),
                    version.validity().to());
        }
    }

    private static void addSuccession(PreparedStatement batch, Succession succession) throws SQLException {
        add(batch, succession.predecessorId(), succession.successorId(), succession.onDate(), succession.note());
    }

    private static void addBody(PreparedStatement batch, Body body) throws SQLException {
        add(
                batch,
                body.id(),
                body.unitId(),
                body.kind().name(),
                body.name(),
                body.shortName(),
                body.parentId(),
                body.validity().from(),
                body.validity().to());
    }

    private <T> void insert(String sql, Collection<T> elements, Rows<T> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var element : elements) {
                rows.add(statement, element);
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement batch, Object... values) throws SQLException {
        bind(batch, values);
        batch.addBatch();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Adds what belongs to one element to the batch: no row, one, or several. */
    private interface Rows<T> {
        void add(PreparedStatement batch, T element) throws SQLException;
    }
}
