package vn.giaoban.units.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.register.Validity;

/**
 * What must hold for the tree on every day. A parent is always of a higher level, so that there can be no circle.
 * Levels only go down: that is also why three levels of joins read a whole path.
 */
final class TreeCheck {

    /** @param subject the unit or body with which something is wrong, so that old flaws can be told from new ones */
    record Flaw(RegisterProblem problem, UUID subject, String sentence) {}

    private record Claim(Unit unit, Validity days) {}

    private final Tree tree;
    private final List<Flaw> flaws = new ArrayList<>();

    private TreeCheck(Tree tree) {
        this.tree = tree;
    }

    /** Refuses a change that breaks what held before. What was broken before hinders nobody. */
    static void require(Tree changed) {
        var flaws = flawsOf(changed);
        if (!flaws.isEmpty()) {
            var known = new HashSet<>(flawsOf(changed.asItWas()));
            flaws.stream().filter(flaw -> !known.contains(flaw)).findFirst().ifPresent(flaw -> {
                throw new Refusal(flaw.problem(), flaw.sentence());
            });
        }
        new TreeCheck(changed)
                .bodies(changed.changedBodies()).stream().findFirst().ifPresent(flaw -> {
                    throw new Refusal(flaw.problem(), flaw.sentence());
                });
    }

    static List<Flaw> flawsOf(Tree tree) {
        return new TreeCheck(tree).units();
    }

    private List<Flaw> units() {
        for (var unit : tree.units()) {
            Version former = null;
            for (var version : unit.versions()) {
                if (former != null && former.validity().overlaps(version.validity())) {
                    flaw(RegisterProblem.UNIT_CHANGES_LATER, unit, "%s có hai tên trong cùng một ngày.");
                }
                parent(unit, version);
                former = version;
            }
        }
        unique(
                RegisterProblem.CODE_TAKEN,
                version -> version.naming().code() == null
                        ? null
                        : version.type().level() + " " + version.naming().code(),
                "Mã của %s trùng với mã của %s trong cùng thời gian.");
        unique(
                RegisterProblem.NAME_TAKEN,
                version -> version.parentId() + " " + version.fullName().toLowerCase(Locale.ROOT),
                "%s đã có trong cùng đơn vị cấp trên vào thời gian này (%s).");
        return flaws;
    }

    private void parent(Unit unit, Version version) {
        var isTop = version.type().level() == UnitLevel.PROVINCE;
        if (isTop || version.parentId() == null || !tree.has(version.parentId())) {
            if (isTop != (version.parentId() == null)) {
                flaw(
                        RegisterProblem.PARENT_LEVEL_WRONG,
                        unit,
                        isTop ? "%s thuộc cấp tỉnh nên không có đơn vị cấp trên." : "%s phải có đơn vị cấp trên.");
            }
            return;
        }
        var parent = tree.unit(version.parentId());
        if (!covers(parent.versions(), version.validity())) {
            flaws.add(new Flaw(
                    RegisterProblem.PARENT_NOT_STANDING,
                    unit.id(),
                    "%s không tồn tại suốt thời gian mà %s trực thuộc (từ %s%s)."
                            .formatted(
                                    Say.name(parent),
                                    version.fullName(),
                                    Say.day(version.validity().from()),
                                    version.validity().to() == null
                                            ? ""
                                            : " đến hết "
                                                    + Say.day(version.validity().to()))));
        }
        var wrong = parent.versions().stream()
                .filter(above -> above.validity().overlaps(version.validity()))
                .anyMatch(above -> above.type().level().compareTo(version.type().level()) >= 0);
        if (wrong) {
            flaws.add(new Flaw(
                    RegisterProblem.PARENT_LEVEL_WRONG,
                    unit.id(),
                    "%s phải trực thuộc một đơn vị cấp cao hơn, không thể thuộc %s."
                            .formatted(
                                    Say.upper(version.fullName()), parent.last().fullName())));
        }
    }

    /** Whether the versions, one after the other without a gap, hold all days. */
    private static boolean covers(List<Version> versions, Validity days) {
        var day = days.from();
        for (var version : versions) {
            if (version.validity().contains(day)) {
                if (version.validity().to() == null
                        || days.to() != null && !version.validity().to().isBefore(days.to())) {
                    return true;
                }
                day = version.validity().to().plusDays(1);
            }
        }
        return false;
    }

    private void unique(RegisterProblem problem, Function<Version, @Nullable String> keyOf, String sentence) {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (var unit : tree.units()) {
            for (var version : unit.versions()) {
                var key = keyOf.apply(version);
                if (key == null) {
                    continue;
                }
                var others = claims.computeIfAbsent(key, any -> new ArrayList<>(1));
                others.stream()
                        .filter(other -> !other.unit().id().equals(unit.id()))
                        .filter(other -> other.days().overlaps(version.validity()))
                        .findFirst()
                        .ifPresent(other -> flaws.add(new Flaw(
                                problem,
                                unit.id(),
                                sentence.formatted(
                                        problem == RegisterProblem.NAME_TAKEN
                                                ? Say.upper(version.fullName())
                                                : version.fullName() + " ("
                                                        + version.naming().code() + ")",
                                        problem == RegisterProblem.NAME_TAKEN
                                                ? "từ " + Say.day(other.days().from())
                                                : other.unit().last().fullName()))));
                others.add(new Claim(unit, version.validity()));
            }
        }
    }

    private List<Flaw> bodies(Collection<Body> changed) {
        Set<UUID> unitIds = new HashSet<>();
        changed.forEach(body -> unitIds.add(body.unitId()));
        tree.needBodiesOf(unitIds);
        for (var body : changed) {
            if (!covers(tree.unit(body.unitId()).versions(), body.validity())) {
                flaws.add(new Flaw(
                        RegisterProblem.BODY_OUTSIDE_UNIT,
                        body.id(),
                        "%s chỉ có thể tồn tại trong thời gian của %s."
                                .formatted(
                                        Say.upper(body.lastName().name()),
                                        tree.unit(body.unitId()).last().fullName())));
            }
            if (takesACode(body)) {
                tree.shelf().withOrganCode(body.organCode()).stream()
                        .filter(other -> !other.id().equals(body.id())
                                && other.validity().overlaps(body.validity()))
                        .findFirst()
                        .ifPresent(other -> flaws.add(new Flaw(
                                RegisterProblem.ORGAN_CODE_TAKEN,
                                body.id(),
                                "Mã định danh %s đã dùng cho %s."
                                        .formatted(
                                                body.organCode(),
                                                other.lastName().name()))));
            }
        }
        for (var unitId : unitIds) {
            names(tree.bodiesOf(unitId));
        }
        return flaws;
    }

    private boolean takesACode(Body body) {
        var former = tree.bodyFormerly(body.id());
        return body.organCode() != null && (former == null || !body.organCode().equals(former.organCode()));
    }

    private void names(List<Body> ofOneUnit) {
        for (var body : ofOneUnit) {
            ofOneUnit.stream()
                    .filter(other -> other.id().compareTo(body.id()) < 0
                            && other.validity().overlaps(body.validity())
                            && other.lastName()
                                    .name()
                                    .equalsIgnoreCase(body.lastName().name()))
                    .filter(other ->
                            !body.equals(tree.bodyFormerly(body.id())) || !other.equals(tree.bodyFormerly(other.id())))
                    .findFirst()
                    .ifPresent(other -> flaws.add(new Flaw(
                            RegisterProblem.BODY_NAME_TAKEN,
                            body.id(),
                            "Đơn vị đã có cơ quan tên %s trong thời gian này."
                                    .formatted(other.lastName().name()))));
        }
    }

    private void flaw(RegisterProblem problem, Unit unit, String sentence) {
        flaws.add(new Flaw(problem, unit.id(), sentence.formatted(Say.name(unit))));
    }
}
