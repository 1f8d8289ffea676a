package vn.giaoban.units.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.register.RegisterFile.Period;
import vn.giaoban.units.register.RegisterFile.UnitEntry;

/** The tree of one period, every unit in its place under its key. */
final class PeriodTree {

    /** @param above the unit that it lies under; null for a unit of the province level */
    record Place(
            String key,
            UnitEntry entry,
            UnitType type,
            @Nullable Place above) {

        UUID id() {
            return UnitKeys.unit(key);
        }

        @Nullable
        UUID parentId() {
            return above == null ? null : above.id();
        }

        Place root() {
            return above == null ? this : above.root();
        }
    }

    private final Validity validity;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private PeriodTree(Validity validity) {
        this.validity = validity;
    }

    static PeriodTree of(Period period) {
        var tree = new PeriodTree(new Validity(period.from(), period.to()));
        period.units().forEach(entry -> tree.plant(entry, null));
        return tree;
    }

    private void plant(UnitEntry entry, @Nullable Place above) {
        var type = UnitType.ofFullName(entry.name(), above == null);
        var part = entry.key() == null ? UnitKeys.partOf(entry.name(), type) : entry.key();
        var place = new Place(above == null ? part : above.key() + "/" + part, entry, type, above);
        var other = places.putIfAbsent(place.key(), place);
        if (other != null) {
            throw new IllegalStateException("Two units under the key " + place.key() + ": "
                    + other.entry().name() + ", " + entry.name());
        }
        entry.units().forEach(child -> plant(child, place));
    }

    Validity validity() {
        return validity;
    }

    Collection<Place> places() {
        return places.values();
    }

    /**
     * The units of this period that a unit of the period before went into.
     *
     * @throws IllegalStateException unless every name that it gives is the name of one unit here
     */
    List<Place> successorsOf(Place former) {
        return former.entry().became().stream()
                .map(name -> successor(former, name))
                .toList();
    }

    private Place successor(Place former, String name) {
        var isRoot = former.above() == null;
        var candidates = places().stream()
                .filter(place -> place.entry().name().equals(name))
                .filter(place -> isRoot ? place.above() == null : continues(former.root(), place.root()))
                .toList();
        if (candidates.size() != 1) {
            throw new IllegalStateException(
                    former.key() + " became " + name + ", of which there are " + candidates.size());
        }
        return candidates.getFirst();
    }

    private static boolean continues(Place formerRoot, Place root) {
        return root.key().equals(formerRoot.key())
                || formerRoot.entry().became().contains(root.entry().name());
    }
}
