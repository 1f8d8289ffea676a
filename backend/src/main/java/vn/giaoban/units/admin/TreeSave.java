package vn.giaoban.units.admin;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.Unit;

/** Writes what differs from the tables, many rows to a statement: the communes of the country in some dozens. */
final class TreeSave {

    private static final int ROWS = 500;

    private final Connection connection;
    private final LocalDateTime now;
    private final LocalDate today;

    /** @param now in UTC */
    TreeSave(Connection connection, LocalDateTime now, LocalDate today) {
        this.connection = connection;
        this.now = now;
        this.today = today;
    }

    void write(Tree tree) throws SQLException {
        var units = tree.changedUnits();
        var known =
                units.stream().filter(unit -> tree.formerly(unit.id()) != null).toList();
        insert(
                "unit (id, created_at)",
                2,
                units.stream()
                        .filter(unit -> tree.formerly(unit.id()) == null)
                        .map(unit -> row(unit.id(), now))
                        .toList());
        delete("unit_version WHERE unit_id", known, Unit::id);
        insert(
                "unit_version (id, unit_id, type, level, name, full_name, code, parent_id, valid_from, valid_to)",
                10,
                units.stream().flatMap(TreeSave::versions).toList());
        delete("unit_alias WHERE unit_id", known, Unit::id);
        insert(
                "unit_alias (unit_id, alias)",
                2,
                units.stream()
                        .flatMap(unit -> unit.aliases().stream().map(alias -> row(unit.id(), alias)))
                        .toList());
        insert(
                "unit_succession (predecessor_id, successor_id, on_date, note)",
                4,
                tree.newDescents().stream()
                        .map(descent ->
                                row(descent.predecessorId(), descent.successorId(), descent.onDate(), descent.note()))
                        .toList());
        bodies(tree, tree.changedBodies());
    }

    private void bodies(Tree tree, List<Body> bodies) throws SQLException {
        var known = bodies.stream()
                .filter(body -> tree.bodyFormerly(body.id()) != null)
                .toList();
        insert(
                "body (id, unit_id, kind, name, short_name, organ_code, parent_body_id, valid_from, valid_to)",
                9,
                bodies.stream().map(this::body).toList(),
                " ON DUPLICATE KEY UPDATE name = VALUES(name), short_name = VALUES(short_name),"
                        + " organ_code = VALUES(organ_code), valid_to = VALUES(valid_to)");
        delete("body_name WHERE body_id", known, Body::id);
        insert(
                "body_name (body_id, valid_from, name, short_name)",
                4,
                bodies.stream()
                        .filter(body -> body.names().size() > 1)
                        .flatMap(body -> body.names().stream()
                                .map(name -> row(body.id(), name.from(), name.name(), name.shortName())))
                        .toList());
        delete("body_alias WHERE body_id", known, Body::id);
        insert(
                "body_alias (body_id, alias)",
                2,
                bodies.stream()
                        .flatMap(body -> body.aliases().stream().map(alias -> row(body.id(), alias)))
                        .toList());
    }

    private static Stream<List<Object>> versions(Unit unit) {
        return unit.versions().stream()
                .map(version -> row(
                        version.id(),
                        unit.id(),
                        version.type().name(),
                        version.type().level().name(),
                        version.naming().name(),
                        version.fullName(),
                        version.naming().code(),
                        version.parentId(),
                        version.validity().from(),
                        version.validity().to()));
    }

    private List<Object> body(Body body) {
        var name = body.nameOn(today);
        return row(
                body.id(),
                body.unitId(),
                body.kind().name(),
                name.name(),
                name.shortName(),
                body.organCode(),
                body.parentId(),
                body.validity().from(),
                body.validity().to());
    }

    private void insert(String into, int columns, List<List<Object>> rows) throws SQLException {
        insert(into, columns, rows, "");
    }

    private void insert(String into, int columns, List<List<Object>> rows, String suffix) throws SQLException {
        var places = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        for (var part : parts(rows)) {
            run(
                    "INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(part.size(), places))
                            + suffix,
                    part.stream().flatMap(Collection::stream).toList());
        }
    }

    private <T> void delete(String fromWhere, List<T> rows, Function<T, UUID> id) throws SQLException {
        for (var part : parts(rows)) {
            run(
                    "DELETE FROM " + fromWhere + " IN (" + String.join(", ", Collections.nCopies(part.size(), "?"))
                            + ")",
                    part.stream().map(id).toList());
        }
    }

    private void run(String sql, List<?> values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            int index = 0;
            for (var value : values) {
                statement.setObject(++index, value);
            }
            statement.executeUpdate();
        }
    }

    private static <T> List<List<T>> parts(List<T> rows) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
        return parts;
    }

    /** As {@code List.of}, with nulls. */
    private static List<Object> row(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
