package vn.giaoban.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register: a unit under every name it ever had, and its bodies, which are also found by their unit's names. */
@ApplicationScoped
class UnitSource implements Source {

    private static final String VERSIONS = """
            SELECT v.unit_id, v.full_name, v.code, v.parent_id, v.valid_from, v.valid_to
              FROM unit_version v ORDER BY v.unit_id, v.valid_from""";

    private static final String UNIT_ALIASES = "SELECT unit_id AS id, alias FROM unit_alias ORDER BY unit_id, alias";

    private static final String BODIES = """
            SELECT b.id, b.unit_id, b.name, b.short_name, b.organ_code, b.valid_from, b.valid_to
              FROM body b ORDER BY b.id""";

    private static final String BODY_ALIASES = "SELECT body_id AS id, alias FROM body_alias ORDER BY body_id, alias";

    private record Version(
            UUID unitId,
            String fullName,
            @Nullable String code,
            @Nullable UUID parentId,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean stoodOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    private record Alias(UUID id, String alias) {}

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.UNIT, SearchKind.BODY);
    }

    @Override
    public List<Entry> read(Connection database, UUID planId) throws SQLException {
        Map<UUID, List<Version>> units = new LinkedHashMap<>();
        Column.rows(database, VERSIONS, List.of(), UnitSource::version)
                .forEach(version -> units.computeIfAbsent(version.unitId(), unit -> new ArrayList<>())
                        .add(version));
        Map<UUID, List<String>> aliases = aliases(database, UNIT_ALIASES);
        List<Entry> entries = new ArrayList<>();
        units.forEach((id, versions) -> entries.add(unit(versions, units, aliases.getOrDefault(id, List.of()))));
        Map<UUID, List<String>> bodyAliases = aliases(database, BODY_ALIASES);
        entries.addAll(Column.rows(database, BODIES, List.of(), row -> body(row, units, bodyAliases)));
        return entries;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                Column.uuid(row, "unit_id"),
                row.getString("full_name"),
                row.getString("code"),
                Column.uuid(row, "parent_id"),
                Column.date(row, "valid_from"),
                Column.date(row, "valid_to"));
    }

    private static Map<UUID, List<String>> aliases(Connection database, String sql) throws SQLException {
        Map<UUID, List<String>> aliases = new HashMap<>();
        Column.rows(database, sql, List.of(), row -> new Alias(Column.uuid(row, "id"), row.getString("alias")))
                .forEach(alias -> aliases.computeIfAbsent(alias.id(), id -> new ArrayList<>())
                        .add(alias.alias()));
        return aliases;
    }

    private static Entry unit(List<Version> versions, Map<UUID, List<Version>> units, List<String> aliases) {
        Version last = versions.getLast();
        List<String> lines = new ArrayList<>();
        versions.reversed().forEach(version -> lines.add(version.fullName()));
        lines.addAll(aliases);
        versions.forEach(version -> lines.add(version.code()));
        return new Entry(
                SearchKind.UNIT,
                last.unitId(),
                null,
                last.unitId(),
                last.fullName(),
                last.code(),
                above(last, units),
                lines,
                versions.getFirst().from(),
                last.to(),
                Entry.sortDay(last.to()));
    }

    private static Entry body(ResultSet row, Map<UUID, List<Version>> units, Map<UUID, List<String>> aliases)
            throws SQLException {
        UUID id = Column.uuid(row, "id");
        UUID unitId = Column.uuid(row, "unit_id");
        List<Version> versions = units.getOrDefault(unitId, List.of());
        LocalDate to = Column.date(row, "valid_to");
        List<String> lines = new ArrayList<>();
        lines.add(row.getString("short_name"));
        lines.addAll(aliases.getOrDefault(id, List.of()));
        lines.add(row.getString("organ_code"));
        versions.reversed().forEach(version -> lines.add(version.fullName()));
        return new Entry(
                SearchKind.BODY,
                id,
                null,
                unitId,
                row.getString("name"),
                row.getString("organ_code"),
                versions.isEmpty() ? null : path(versions.getLast(), units),
                lines,
                Column.date(row, "valid_from"),
                to,
                Entry.sortDay(to));
    }

    private static String path(Version version, Map<UUID, List<Version>> units) {
        String above = above(version, units);
        return above == null ? version.fullName() : above + " › " + version.fullName();
    }

    /** What lay above it on its last day, or lies above it now; a tree of three levels. */
    private static @Nullable String above(Version version, Map<UUID, List<Version>> units) {
        LocalDate day = version.to() == null ? LocalDate.MAX : version.to();
        return version.parentId() == null
                ? null
                : units.getOrDefault(version.parentId(), List.of()).stream()
                        .filter(parent -> parent.stoodOn(day))
                        .reduce((earlier, later) -> later)
                        .map(parent -> path(parent, units))
                        .orElse(null);
    }
}
