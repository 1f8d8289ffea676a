package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.admin.ChangeLine.Happens;
import vn.giaoban.units.admin.ChangePreview.ChangeCounts;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.register.Validity;

/** What a tried change made different, told in lines. */
final class Difference {

    private final Tree tree;
    private final List<Unit> units;
    private final List<Body> bodies;
    private final List<ChangeLine> lines = new ArrayList<>();

    Difference(Tree tree) {
        this.tree = tree;
        this.units = tree.changedUnits();
        this.bodies = tree.changedBodies();
        units.forEach(unit -> lines.add(line(unit)));
        bodies.forEach(body -> lines.add(line(body)));
    }

    List<ChangeLine> lines() {
        return lines;
    }

    ChangeCounts counts() {
        return new ChangeCounts(
                count(false, Happens.ADDED),
                count(false, Happens.CHANGED),
                count(false, Happens.ENDED),
                count(true, Happens.ADDED),
                count(true, Happens.CHANGED),
                count(true, Happens.ENDED));
    }

    private int count(boolean body, Happens happens) {
        return (int) lines.stream()
                .filter(line -> line.body() == body && line.happens() == happens)
                .count();
    }

    /** Units that end or are called otherwise; what only moves below another parent keeps all that hangs on it. */
    Set<UUID> unitsToAskAbout() {
        return lines.stream()
                .filter(line -> !line.body() && line.id() != null)
                .filter(line -> line.happens() == Happens.ENDED || line.formerName() != null)
                .map(ChangeLine::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<UUID> bodiesToAskAbout() {
        return lines.stream()
                .filter(line -> line.body() && line.id() != null)
                .filter(line -> line.happens() == Happens.ENDED || line.formerName() != null)
                .map(ChangeLine::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<UUID> endedBodies() {
        return bodies.stream()
                .filter(body -> happens(body) == Happens.ENDED)
                .map(Body::id)
                .collect(Collectors.toSet());
    }

    /** Whether who is below whom, or which bodies there are, is not what it was. */
    boolean reachesOtherwise() {
        return bodies.stream().anyMatch(body -> tree.bodyFormerly(body.id()) == null)
                || units.stream().anyMatch(unit -> !parents(unit).equals(parents(tree.formerly(unit.id()))));
    }

    List<String> withoutSuccessor() {
        var without = new ArrayList<String>();
        for (var body : bodies) {
            var after = tree.newDescents().stream()
                    .filter(descent -> descent.predecessorId().equals(body.unitId()))
                    .toList();
            var taken = after.stream()
                    .anyMatch(descent -> tree.bodiesOf(descent.successorId()).stream()
                            .anyMatch(other -> other.kind() == body.kind()
                                    && other.validity().contains(descent.onDate())));
            if (!after.isEmpty() && !taken && happens(body) == Happens.ENDED) {
                without.add(body.lastName().name());
            }
        }
        return without;
    }

    private static Set<UUID> parents(@Nullable Unit unit) {
        var parents = new HashSet<UUID>();
        if (unit != null) {
            unit.versions().stream()
                    .map(Version::parentId)
                    .filter(Objects::nonNull)
                    .forEach(parents::add);
        }
        return parents;
    }

    private ChangeLine line(Unit unit) {
        var former = tree.formerly(unit.id());
        var now = unit.last();
        if (former == null) {
            return new ChangeLine(
                    false,
                    Happens.ADDED,
                    null,
                    now.fullName(),
                    null,
                    under(now),
                    now.validity().from());
        }
        if (ends(former.last().validity(), now.validity())) {
            return new ChangeLine(
                    false,
                    Happens.ENDED,
                    unit.id(),
                    now.fullName(),
                    null,
                    under(now),
                    now.validity().to());
        }
        var changed = unit.versions().reversed().stream()
                .filter(version -> !former.versions().contains(version))
                .findFirst()
                .orElse(now);
        var before = former.on(changed.validity().from()).orElse(former.last());
        return new ChangeLine(
                false,
                Happens.CHANGED,
                unit.id(),
                changed.fullName(),
                before.fullName().equals(changed.fullName()) ? null : before.fullName(),
                under(changed),
                before.validity().from().equals(changed.validity().from())
                        ? null
                        : changed.validity().from());
    }

    private ChangeLine line(Body body) {
        var former = tree.bodyFormerly(body.id());
        var name = body.lastName().name();
        var formerName = former == null || former.lastName().name().equals(name)
                ? null
                : former.lastName().name();
        var happens = happens(body);
        LocalDate day =
                switch (happens) {
                    case ADDED -> body.validity().from();
                    case ENDED -> body.validity().to();
                    case CHANGED ->
                        former != null && former.names().size() < body.names().size()
                                ? body.lastName().from()
                                : null;
                };
        var unit = tree.unit(body.unitId());
        return new ChangeLine(
                true,
                happens,
                former == null ? null : body.id(),
                name,
                formerName,
                unit.last().fullName(),
                day);
    }

    private Happens happens(Body body) {
        var former = tree.bodyFormerly(body.id());
        if (former == null) {
            return Happens.ADDED;
        }
        return ends(former.validity(), body.validity()) ? Happens.ENDED : Happens.CHANGED;
    }

    private static boolean ends(Validity before, Validity after) {
        return after.to() != null && !after.to().equals(before.to());
    }

    private @Nullable String under(Version version) {
        return version.parentId() == null || !tree.has(version.parentId())
                ? null
                : tree.unit(version.parentId()).last().fullName();
    }
}
