package vn.giaoban.units.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.register.Register.Body;
import vn.giaoban.units.register.RegisterFile.BodyEntry;

/** Gives every unit its bodies: those of the patterns that fit it and those listed with it. */
final class BodyReader {

    private final List<BodyEntry> patterns;
    private final Map<UUID, Body> bodies = new LinkedHashMap<>();

    BodyReader(List<BodyEntry> patterns) {
        this.patterns = patterns;
    }

    Collection<Body> all() {
        return bodies.values();
    }

    /** The bodies of a unit over the days of one period; those that it had on the day before live on. */
    void add(PeriodTree.Place place, Validity validity) {
        var own = place.entry().bodies().stream();
        var usual = patterns.stream()
                .filter(pattern -> pattern.fits(place.type()))
                .map(pattern -> filledIn(pattern, place.type(), place.entry().name()));
        Stream.concat(usual, own)
                .forEach(entry ->
                        validity.within(entry.from(), entry.to()).ifPresent(days -> add(bodyOf(place, entry, days))));
    }

    private void add(Body body) {
        var former = bodies.put(body.id(), body);
        if (former == null) {
            return;
        }
        if (!former.validity().isFollowedBy(body.validity())) {
            throw new IllegalStateException("Two bodies under one key: " + former.name() + ", " + body.name());
        }
        body.aliases().addAll(former.aliases());
        if (!former.name().equals(body.name())) {
            body.aliases().add(former.name());
        }
        bodies.put(body.id(), since(former, body));
    }

    private static Body since(Body former, Body body) {
        return new Body(
                body.id(),
                body.unitId(),
                body.kind(),
                body.name(),
                body.shortName(),
                body.parentId(),
                former.validity().until(body.validity().to()),
                body.aliases());
    }

    private static Body bodyOf(PeriodTree.Place place, BodyEntry entry, Validity validity) {
        var aliases = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        aliases.addAll(entry.aliases());
        aliases.remove(entry.name());
        return new Body(
                UnitKeys.body(place.key(), entry.key()),
                place.id(),
                entry.kind(),
                entry.name(),
                entry.shortName(),
                entry.parent() == null ? null : parentOf(place, entry.parent()),
                validity,
                aliases);
    }

    private static UUID parentOf(PeriodTree.Place place, BodyKind parent) {
        return UnitKeys.body(place.key(), parent.name());
    }

    static BodyEntry filledIn(BodyEntry pattern, UnitType type, String fullName) {
        return new BodyEntry(
                pattern.key(),
                pattern.kind(),
                pattern.levels(),
                pattern.types(),
                pattern.from(),
                pattern.to(),
                fill(pattern.name(), type, fullName),
                pattern.shortName(),
                pattern.parent(),
                pattern.aliases().stream()
                        .map(alias -> fill(alias, type, fullName))
                        .toList());
    }

    private static String fill(String text, UnitType type, String fullName) {
        return text.replace("{unit}", fullName)
                .replace("{name}", type.nameIn(fullName))
                .replace("{type}", type.word());
    }
}
