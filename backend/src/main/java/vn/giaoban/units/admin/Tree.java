package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.Descent;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.Version;

/** All units of all days while a change is tried on them, and the bodies that it touches. */
final class Tree {

    private final Map<UUID, Unit> before;
    private final Map<UUID, Unit> units;
    private final Map<UUID, Set<UUID>> everBelow = new HashMap<>();
    private final List<Descent> newDescents = new ArrayList<>();

    private final BodyShelf shelf;
    private final Set<UUID> unitsWithBodies = new HashSet<>();
    private final Map<UUID, Body> bodiesBefore = new LinkedHashMap<>();
    private final Map<UUID, Body> bodies = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> bodiesOfUnit = new HashMap<>();

    Tree(Collection<Unit> units, BodyShelf shelf) {
        this.before = new LinkedHashMap<>();
        units.forEach(unit -> before.put(unit.id(), unit));
        this.units = new LinkedHashMap<>(before);
        units.forEach(this::noteParents);
        this.shelf = shelf;
    }

    Collection<Unit> units() {
        return units.values();
    }

    boolean has(UUID id) {
        return units.containsKey(id);
    }

    /** @throws Refusal NOT_FOUND */
    Unit unit(UUID id) {
        var unit = units.get(id);
        if (unit == null) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Không có đơn vị hành chính này.");
        }
        return unit;
    }

    /** @throws Refusal UNIT_NOT_STANDING */
    Version standing(UUID id, LocalDate day) {
        var unit = unit(id);
        return unit.on(day)
                .orElseThrow(() -> RegisterProblem.UNIT_NOT_STANDING.refusal(
                        "%s không tồn tại vào ngày %s.", Say.name(unit), Say.day(day)));
    }

    void put(Unit unit) {
        units.put(unit.id(), unit);
        noteParents(unit);
    }

    private void noteParents(Unit unit) {
        for (var version : unit.versions()) {
            if (version.parentId() != null) {
                everBelow
                        .computeIfAbsent(version.parentId(), id -> new LinkedHashSet<>())
                        .add(unit.id());
            }
        }
    }

    /** The units whose versions ever named this one as their parent. */
    Stream<Unit> everBelow(UUID id) {
        return everBelow.getOrDefault(id, Set.of()).stream().map(units::get);
    }

    /** The units directly below on a day. */
    List<Unit> childrenOn(UUID id, LocalDate day) {
        return everBelow(id)
                .filter(child -> child.on(day)
                        .filter(version -> id.equals(version.parentId()))
                        .isPresent())
                .toList();
    }

    void descend(Descent descent) {
        newDescents.add(descent);
    }

    List<Descent> newDescents() {
        return newDescents;
    }

    /** Takes the bodies of several units from the shelf at once. */
    void needBodiesOf(Collection<UUID> unitIds) {
        var missing = new HashSet<>(unitIds);
        missing.removeAll(unitsWithBodies);
        // New units have the bodies that the change gave them.
        missing.retainAll(before.keySet());
        if (!missing.isEmpty()) {
            unitsWithBodies.addAll(missing);
            shelf.ofUnits(missing).forEach(this::take);
        }
    }

    private void take(Body body) {
        bodiesBefore.put(body.id(), body);
        if (!bodies.containsKey(body.id())) {
            put(body);
        }
    }

    List<Body> bodiesOf(UUID unitId) {
        needBodiesOf(Set.of(unitId));
        return bodiesOfUnit.getOrDefault(unitId, Set.of()).stream()
                .map(bodies::get)
                .toList();
    }

    /** @throws Refusal NOT_FOUND */
    Body body(UUID id) {
        if (!bodies.containsKey(id)) {
            var body =
                    shelf.byId(id).orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không có cơ quan này."));
            needBodiesOf(Set.of(body.unitId()));
        }
        return bodies.get(id);
    }

    void put(Body body) {
        bodies.put(body.id(), body);
        bodiesOfUnit.computeIfAbsent(body.unitId(), id -> new LinkedHashSet<>()).add(body.id());
    }

    BodyShelf shelf() {
        return shelf;
    }

    /** Null for a new unit. */
    @Nullable
    Unit formerly(UUID id) {
        return before.get(id);
    }

    /** Null for a new body. */
    @Nullable
    Body bodyFormerly(UUID id) {
        return bodiesBefore.get(id);
    }

    List<Unit> changedUnits() {
        return units.values().stream()
                .filter(unit -> !unit.equals(before.get(unit.id())))
                .toList();
    }

    List<Body> changedBodies() {
        return bodies.values().stream()
                .filter(body -> !body.equals(bodiesBefore.get(body.id())))
                .toList();
    }

    /** Takes back all that was tried. */
    void reset() {
        units.clear();
        units.putAll(before);
        newDescents.clear();
        bodies.clear();
        bodiesOfUnit.clear();
        bodiesBefore.values().forEach(this::put);
    }

    /** The tree as it was before anything was tried on it. */
    Tree asItWas() {
        return new Tree(before.values(), shelf);
    }
}
