package vn.giaoban.units.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.BodyName;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.register.UsualBodies;
import vn.giaoban.units.register.UsualBodies.UsualBody;
import vn.giaoban.units.register.Validity;

/** Gives a new unit its usual bodies and keeps the names of bodies in step with that of their unit. */
@ApplicationScoped
class NewBodies {

    private final UsualBodies usual;

    NewBodies(UsualBodies usual) {
        this.usual = usual;
    }

    void open(Tree tree, UUID unitId, UnitNaming naming, LocalDate from) {
        Map<BodyKind, UUID> byKind = new HashMap<>();
        var wanted = usual.of(naming.type(), naming.fullName(), from);
        wanted.forEach(body -> byKind.putIfAbsent(body.kind(), Ids.next()));
        for (var body : wanted) {
            var id = body.kind() == BodyKind.COMMITTEE ? Ids.next() : byKind.get(body.kind());
            var aliases = new TreeSet<>(body.aliases());
            aliases.remove(body.name());
            tree.put(new Body(
                    id,
                    unitId,
                    body.kind(),
                    body.parent() == null ? null : byKind.get(body.parent()),
                    null,
                    new Validity(from, null),
                    List.of(new BodyName(from, body.name(), body.shortName())),
                    aliases));
        }
    }

    /** «Huyện ủy Cầu Kè» becomes «Thị ủy Cầu Kè» with its unit; names that do not name the unit stay. */
    void rename(Tree tree, UUID unitId, UnitNaming former, UnitNaming now, LocalDate from) {
        for (var body : tree.bodiesOf(unitId)) {
            if (body.validity().endsBefore(from)) {
                continue;
            }
            var old = body.nameOn(from);
            var name = nameAfter(old, former, now, from);
            if (!name.name().equals(old.name())) {
                // A body that begins later has that day for the first day of its name.
                var first =
                        body.validity().from().isAfter(from) ? body.validity().from() : from;
                tree.put(body.renamed(first, name.name(), name.shortName()));
            }
        }
    }

    /** The names that came from a misspelt name of the unit. */
    void correct(Tree tree, UUID unitId, UnitNaming wrong, UnitNaming right, Validity days) {
        for (var body : tree.bodiesOf(unitId)) {
            if (body.validity().overlaps(days)) {
                var old = body.lastName();
                var name = nameAfter(old, wrong, right, days.from());
                var aliases = new TreeSet<String>();
                body.aliases().forEach(alias -> aliases.add(alias.replace(wrong.fullName(), right.fullName())));
                tree.put(body.corrected(name.name(), name.shortName(), body.organCode(), aliases));
            }
        }
    }

    private BodyName nameAfter(BodyName old, UnitNaming former, UnitNaming now, LocalDate day) {
        var keys = usual.of(former.type(), former.fullName(), day).stream()
                .filter(body -> body.name().equals(old.name()))
                .map(UsualBody::key)
                .toList();
        return usual.of(now.type(), now.fullName(), day).stream()
                .filter(body -> keys.contains(body.key()))
                .findFirst()
                .map(body -> new BodyName(day, body.name(), body.shortName()))
                .orElseGet(() ->
                        new BodyName(day, old.name().replace(former.fullName(), now.fullName()), old.shortName()));
    }
}
