package vn.giaoban.units.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.UnitType;

/**
 * The file {@code reference/units.json} as it is written; {@code about} at its head explains it to the people who edit
 * it.
 *
 * @param bodies patterns: one body in every unit that fits
 * @param periods one after the other without a gap, each drawing the whole tree
 */
record RegisterFile(List<String> about, List<BodyEntry> bodies, List<Period> periods) {

    private static final String PATH = "/reference/units.json";

    static RegisterFile shipped(ObjectMapper json) {
        try (var file = RegisterFile.class.getResourceAsStream(PATH)) {
            return json.readValue(file, RegisterFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The register " + PATH + " cannot be read", e);
        }
    }

    /**
     * @param to last day, included; null in the last period
     * @param because what brought the change at the beginning of the period, as text
     */
    record Period(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String because,
            List<UnitEntry> units) {}

    /**
     * @param key last part of the unit's key; null where the name tells the unit apart
     * @param name full name, type word first
     * @param code of the General Statistics Office
     * @param became full names of the units of the next period that it went into
     */
    record UnitEntry(
            @Nullable String key,
            String name,
            @Nullable String code,
            List<String> aliases,
            List<String> became,
            List<BodyEntry> bodies,
            List<UnitEntry> units) {

        UnitEntry {
            aliases = orEmpty(aliases);
            became = orEmpty(became);
            bodies = orEmpty(bodies);
            units = orEmpty(units);
        }
    }

    /**
     * A body of one unit, or the pattern of a body.
     *
     * @param key unique among the unit's bodies; null where the unit has one body of the kind
     * @param levels patterns only: empty means every level
     * @param types patterns only: empty means every type
     * @param from first day, where the body is younger than its unit
     * @param to last day, where it ended before its unit
     * @param name with {unit}, {name} and {type} in patterns
     * @param shortName null means the name
     * @param parent kind of the body of the same unit that it belongs to
     */
    record BodyEntry(
            @Nullable String key,
            BodyKind kind,
            Set<UnitLevel> levels,
            Set<UnitType> types,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String name,
            @Nullable String shortName,
            @Nullable BodyKind parent,
            List<String> aliases) {

        BodyEntry {
            key = Objects.requireNonNullElse(key, kind.name());
            levels = levels == null ? Set.of() : levels;
            types = types == null ? Set.of() : types;
            shortName = Objects.requireNonNullElse(shortName, name);
            aliases = orEmpty(aliases);
        }

        boolean fits(UnitType type) {
            return (levels.isEmpty() || levels.contains(type.level())) && (types.isEmpty() || types.contains(type));
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
