package vn.giaoban.units.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.Descent;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.register.Validity;

/**
 * Sáp nhập several units into one, or chia tách one into several. The units before end on the day before, the units
 * after stand from the day on, and it is kept what came out of what. A unit with new borders is another unit, however
 * alike the name (domain: Luật Tổ chức chính quyền địa phương 2025); an existing unit may take others in as well.
 *
 * @param onDate first day of the successors
 * @param note the resolution that decided it
 */
record Reorganise(
        @NotNull(message = "Phải chọn ngày có hiệu lực.") LocalDate onDate,

        @NotEmpty(message = "Phải chọn đơn vị được sắp xếp.")
        List<@NotNull UUID> predecessorIds,

        @NotEmpty(message = "Phải có đơn vị hình thành sau sắp xếp.")
        List<@NotNull @Valid Successor> successors,

        @Nullable @Size(max = 300, message = "Không quá 300 ký tự.")
        String note)
        implements Change {

    /**
     * An existing unit, or a new one.
     *
     * @param unitId of the existing unit; then name, type, code and parent say nothing
     * @param childIds which of the units below the predecessors go to it; with a single successor all do
     */
    record Successor(
            @Nullable UUID unitId,
            @Nullable UnitType type,

            @Nullable @Size(max = 100, message = "Không quá 100 ký tự.")
            String name,

            @Nullable @Pattern(regexp = AddUnit.CODE, message = AddUnit.CODE_MESSAGE)
            String code,

            @Nullable UUID parentId,
            List<@NotNull UUID> childIds) {

        Successor {
            childIds = childIds == null ? List.of() : childIds;
        }
    }

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        requireShape(tree);
        var lastDay = onDate.minusDays(1);
        var former = predecessorIds.stream().distinct().map(tree::unit).toList();
        former.forEach(unit -> tree.standing(unit.id(), lastDay));
        tree.needBodiesOf(predecessorIds);
        var children = childrenOf(tree, former);
        former.forEach(unit -> EndUnit.end(tree, unit.id(), lastDay));
        var after = new ArrayList<UUID>();
        for (int i = 0; i < successors.size(); i++) {
            var id = open(tree, newBodies, successors.get(i), i);
            after.add(id);
            former.forEach(unit -> tree.descend(new Descent(unit.id(), id, onDate, Typed.line(note))));
        }
        children.forEach((child, successor) -> move(tree, child, after.get(successor)));
        former.forEach(unit -> EndUnit.requireNoChildren(tree, unit.id(), lastDay));
        return new Told(
                "UNITS_REORGANISED",
                after.getFirst(),
                after.stream().map(id -> tree.unit(id).last().fullName()).collect(Collectors.joining(", ")),
                former.stream().map(unit -> unit.last().fullName()).collect(Collectors.joining(", ")),
                onDate,
                Typed.line(note));
    }

    private void requireShape(Tree tree) {
        var before = new HashSet<>(predecessorIds);
        var existing = successors.stream()
                .map(Successor::unitId)
                .filter(id -> id != null)
                .toList();
        existing.stream().filter(before::contains).findFirst().ifPresent(id -> {
            throw RegisterProblem.MERGE_INTO_ITSELF.refusal(
                    "%s không thể vừa kết thúc vừa là đơn vị tiếp nhận.", Say.name(tree.unit(id)));
        });
        if (new HashSet<>(existing).size() < existing.size()) {
            throw RegisterProblem.NO_CHANGE_OF_BORDERS.refusal("Một đơn vị được chọn hai lần ở bên tiếp nhận.");
        }
        if (before.size() > 1 && successors.size() > 1) {
            throw RegisterProblem.MANY_INTO_MANY.refusal(
                    "Mỗi lần chỉ nhập nhiều đơn vị thành một hoặc chia một đơn vị thành nhiều. Hãy chia trước rồi nhập sau.");
        }
        if (before.size() == 1 && successors.size() == 1 && existing.isEmpty()) {
            throw RegisterProblem.NO_CHANGE_OF_BORDERS.refusal(
                    "Một đơn vị thành một đơn vị mới thì không phải sáp nhập hay chia tách: hãy dùng «Đổi từ một ngày».");
        }
    }

    /** Where each unit below the predecessors goes, as an index of the successors. */
    private Map<UUID, Integer> childrenOf(Tree tree, List<Unit> former) {
        var places = new LinkedHashMap<UUID, Integer>();
        for (var unit : former) {
            for (var child : tree.childrenOn(unit.id(), onDate)) {
                if (successors.size() == 1) {
                    places.put(child.id(), 0);
                }
                for (int i = 0; i < successors.size(); i++) {
                    if (successors.get(i).childIds().contains(child.id())) {
                        places.put(child.id(), i);
                    }
                }
            }
        }
        return places;
    }

    private UUID open(Tree tree, NewBodies newBodies, Successor successor, int index) {
        if (successor.unitId() != null) {
            tree.standing(successor.unitId(), onDate);
            return successor.unitId();
        }
        if (successor.type() == null || Typed.line(successor.name()) == null) {
            var field = "reorganise.successors[" + index + "]." + (successor.type() == null ? "type" : "name");
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED,
                    "Đơn vị mới phải có loại và tên.",
                    List.of(new Violation(field, "Phải nhập loại và tên của đơn vị mới.")));
        }
        var naming = UnitNaming.of(successor.type(), successor.name(), successor.code());
        var id = Ids.next();
        tree.put(new Unit(
                id,
                List.of(new Version(Ids.next(), naming, successor.parentId(), new Validity(onDate, null))),
                Typed.set(List.of())));
        newBodies.open(tree, id, naming, onDate);
        return id;
    }

    private void move(Tree tree, UUID childId, UUID newParent) {
        var child = tree.unit(childId);
        for (var version : child.versions()) {
            if (!predecessorIds.contains(version.parentId())
                    || version.validity().endsBefore(onDate)) {
                continue;
            }
            var days = version.validity();
            child = days.from().isBefore(onDate)
                    ? child.replacing(
                            version,
                            List.of(
                                    version.until(onDate.minusDays(1)),
                                    new Version(
                                            Ids.next(), version.naming(), newParent, new Validity(onDate, days.to()))))
                    : child.replacing(version, List.of(new Version(version.id(), version.naming(), newParent, days)));
        }
        tree.put(child);
    }
}
