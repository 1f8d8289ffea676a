package vn.giaoban.units.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;

/** The register as rows: every unit with its versions, every body with its days, and what came out of what. */
record Register(Collection<Unit> units, Collection<Body> bodies, List<Succession> successions) {

    /** @param versions in the order of time, no day in two of them */
    record Unit(UUID id, String key, List<Version> versions, Set<String> aliases) {}

    record Version(UUID id, Standing standing, Validity validity) {}

    /** What a unit is over the days of one version. */
    record Standing(
            UnitType type,
            String fullName,
            @Nullable String code,
            @Nullable UUID parentId) {

        String name() {
            return type.nameIn(fullName);
        }
    }

    /** @param aliases other spellings, and names that it bore before */
    record Body(
            UUID id,
            UUID unitId,
            BodyKind kind,
            String name,
            String shortName,
            @Nullable UUID parentId,
            Validity validity,
            Set<String> aliases) {}

    /** @param onDate first day of the successor */
    record Succession(
            UUID predecessorId,
            UUID successorId,
            LocalDate onDate,
            @Nullable String note) {}
}
