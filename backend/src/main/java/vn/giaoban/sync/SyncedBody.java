package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;

/**
 * A body (cơ quan) of a unit, under its name of today.
 *
 * @param organCode mã định danh of the document exchange, such as H37.DN.001
 */
public record SyncedBody(
        UUID id,
        UUID unitId,
        BodyKind kind,
        String name,
        String shortName,
        @Nullable String organCode,
        @Nullable UUID parentBodyId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Everybody signed in reads the register. */
    static final Collection<SyncedBody> COLLECTION = new Collection<>(
            "bodies",
            List.of(
                    Column.id("b.unit_id", "of_unit"),
                    Column.text("b.kind"),
                    Column.text("b.name"),
                    Column.text("b.short_name"),
                    Column.text("b.organ_code"),
                    Column.id("b.parent_body_id"),
                    Column.day("b.valid_from"),
                    Column.day("b.valid_to")),
            "LEFT JOIN body b ON b.id = s.object_id",
            caller -> Collection.Sight.of("(b.id IS NOT NULL)"),
            caller -> "(TRUE)",
            SyncedBody::of);

    private static SyncedBody of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedBody(
                row.id(),
                row.uuid("of_unit"),
                row.choice(BodyKind.class, "kind"),
                row.text("name"),
                row.text("short_name"),
                row.text("organ_code"),
                row.uuid("parent_body_id"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
