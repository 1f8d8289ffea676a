package vn.giaoban.units.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.giaoban.units.register.Register.Standing;
import vn.giaoban.units.register.Register.Succession;
import vn.giaoban.units.register.Register.Unit;
import vn.giaoban.units.register.Register.Version;
import vn.giaoban.units.register.RegisterFile.Period;

/** Turns the periods of the file into units with versions: what stands unchanged in two periods is one version. */
final class RegisterReader {

    private final RegisterFile file;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final BodyReader bodies;
    private final List<Succession> successions = new ArrayList<>();

    private RegisterReader(RegisterFile file) {
        this.file = file;
        this.bodies = new BodyReader(file.bodies());
    }

    /** @throws IllegalStateException naming the entry that cannot be right */
    static Register read(RegisterFile file) {
        return new RegisterReader(file).read();
    }

    private Register read() {
        PeriodTree before = null;
        for (Period period : file.periods()) {
            if (before != null && !before.validity().isFollowedBy(new Validity(period.from(), period.to()))) {
                throw new IllegalStateException("The period from " + period.from() + " does not follow the one before");
            }
            var tree = PeriodTree.of(period);
            tree.places().forEach(place -> add(place, tree.validity()));
            if (before != null) {
                for (var place : before.places()) {
                    tree.successorsOf(place)
                            .forEach(successor -> successions.add(new Succession(
                                    place.id(), successor.id(), tree.validity().from(), period.because())));
                }
            }
            before = tree;
        }
        return new Register(units.values(), bodies.all(), successions);
    }

    private void add(PeriodTree.Place place, Validity validity) {
        var entry = place.entry();
        var standing = new Standing(place.type(), entry.name(), entry.code(), place.parentId());
        var unit = units.computeIfAbsent(
                place.key(),
                key -> new Unit(
                        UnitKeys.unit(key), key, new ArrayList<>(), new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        unit.aliases().addAll(entry.aliases());
        addVersion(unit, standing, validity);
        bodies.add(place, validity);
    }

    private static void addVersion(Unit unit, Standing standing, Validity validity) {
        var versions = unit.versions();
        if (!versions.isEmpty()
                && versions.getLast().standing().equals(standing)
                && versions.getLast().validity().isFollowedBy(validity)) {
            var last = versions.removeLast();
            versions.add(new Version(last.id(), standing, last.validity().until(validity.to())));
            return;
        }
        versions.add(new Version(UnitKeys.version(unit.key(), validity.from()), standing, validity));
    }
}
