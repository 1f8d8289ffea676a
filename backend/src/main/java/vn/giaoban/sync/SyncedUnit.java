package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.UnitType;

/**
 * An administrative unit as it is called in its last version; those before are read at {@code /units/{id}}.
 *
 * @param validFrom the first day of that version; {@code validTo} its last, where one is known
 */
public record SyncedUnit(
        UUID id,
        String name,
        String fullName,
        UnitType type,
        UnitLevel level,
        @Nullable String code,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Everybody signed in reads the register. */
    static final Collection<SyncedUnit> COLLECTION = new Collection<>(
            "units",
            List.of(
                    Column.text("v.name"),
                    Column.text("v.full_name"),
                    Column.text("v.type"),
                    Column.text("v.level"),
                    Column.text("v.code"),
                    Column.id("v.parent_id"),
                    Column.day("v.valid_from"),
                    Column.day("v.valid_to")),
            """
            LEFT JOIN unit_version v ON v.unit_id = s.object_id
              AND v.valid_from = (SELECT MAX(l.valid_from) FROM unit_version l WHERE l.unit_id = s.object_id)""",
            caller -> Collection.Sight.of("(v.id IS NOT NULL)"),
            caller -> "(TRUE)",
            SyncedUnit::of);

    private static SyncedUnit of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedUnit(
                row.id(),
                row.text("name"),
                row.text("full_name"),
                row.choice(UnitType.class, "type"),
                row.choice(UnitLevel.class, "level"),
                row.text("code"),
                row.uuid("parent_id"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
