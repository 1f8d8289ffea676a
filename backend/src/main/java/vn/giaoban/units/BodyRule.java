package vn.giaoban.units;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bodies named as a class. «Thường trực HĐND các huyện, thị xã, thành phố» of Trà Vinh is {STANDING_BODY, DISTRICT, [],
 * tỉnh Trà Vinh}. Whom it means depends on the day, so it is always resolved as of one.
 *
 * @param unitTypes only units of these types; empty means any type of the level
 * @param underUnitId units below this one, at any depth, the unit itself not among them; null means the whole country
 */
public record BodyRule(
        @NotNull BodyKind kind,
        @NotNull UnitLevel level,
        List<UnitType> unitTypes,
        @Nullable UUID underUnitId) {

    public BodyRule {
        unitTypes = unitTypes == null ? List.of() : List.copyOf(unitTypes);
    }
}
