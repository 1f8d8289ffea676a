package vn.giaoban.units.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.register.UsualBodies;

/** A register in memory on which changes are done one after the other, as the database would keep them. */
final class Trees implements BodyShelf {

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    static final NewBodies NEW_BODIES = new NewBodies(new UsualBodies(JSON));

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Body> bodies = new LinkedHashMap<>();
    private Tree lastTried;

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** The id that the change is about. */
    UUID does(Change change) {
        lastTried = new Tree(units.values(), this);
        var told = change.on(lastTried, NEW_BODIES);
        TreeCheck.require(lastTried);
        lastTried.changedUnits().forEach(unit -> units.put(unit.id(), unit));
        lastTried.changedBodies().forEach(body -> bodies.put(body.id(), body));
        return told.objectId();
    }

    Tree lastTried() {
        return lastTried;
    }

    UUID adds(UnitType type, String name, UUID parent, String from) {
        return does(new AddUnit(type, name, null, parent, day(from), true, List.of()));
    }

    Unit unit(UUID id) {
        return units.get(id);
    }

    Collection<Unit> units() {
        return units.values();
    }

    Collection<Body> bodies() {
        return bodies.values();
    }

    String nameOn(UUID id, String day) {
        return unit(id).on(day(day)).map(version -> version.fullName()).orElse("–");
    }

    @Override
    public Collection<Body> ofUnits(Set<UUID> unitIds) {
        return bodies.values().stream()
                .filter(body -> unitIds.contains(body.unitId()))
                .toList();
    }

    @Override
    public Optional<Body> byId(UUID id) {
        return Optional.ofNullable(bodies.get(id));
    }

    @Override
    public List<Body> withOrganCode(String code) {
        return new ArrayList<>(bodies.values().stream()
                .filter(body -> code.equals(body.organCode()))
                .toList());
    }
}
