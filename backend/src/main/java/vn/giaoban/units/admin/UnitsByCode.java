package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.admin.Entries.Unit;

/** Finds the units of a list, those that it has just added among them. */
final class UnitsByCode {

    private final Tree tree;
    private final Map<UnitLevel, Map<String, List<UUID>>> byCode = new EnumMap<>(UnitLevel.class);
    private final Map<String, List<UUID>> byName = new HashMap<>();

    UnitsByCode(Tree tree) {
        this.tree = tree;
        tree.units().forEach(this::add);
    }

    void add(Unit unit) {
        for (var version : unit.versions()) {
            if (version.naming().code() != null) {
                byCode.computeIfAbsent(version.type().level(), any -> new HashMap<>())
                        .computeIfAbsent(version.naming().code(), any -> new ArrayList<>(1))
                        .add(unit.id());
            }
            byName.computeIfAbsent(Typed.folded(version.fullName()), any -> new ArrayList<>(1))
                    .add(unit.id());
        }
    }

    Optional<Unit> byCode(UnitLevel level, @Nullable String code, LocalDate day) {
        return code == null
                ? Optional.empty()
                : byCode.getOrDefault(level, Map.of()).getOrDefault(code, List.of()).stream()
                        .map(tree::unit)
                        .filter(unit -> unit.on(day)
                                .filter(version -> code.equals(version.naming().code()))
                                .isPresent())
                        .findFirst();
    }

    Optional<Unit> parentOf(ImportedLine line) {
        for (var level : UnitLevel.values()) {
            if (line.parentCode() != null && level.compareTo(line.level()) < 0) {
                var parent = byCode(level, ImportedLine.padded(line.parentCode(), level), line.from());
                if (parent.isPresent()) {
                    return parent;
                }
            }
        }
        return line.parentCode() != null || line.parentName() == null
                ? Optional.empty()
                : named(line.parentName(), line.from())
                        .filter(unit -> unit.last().type().level().compareTo(line.level()) < 0)
                        .reduce((one, other) -> one.last().type().level() == UnitLevel.PROVINCE ? one : other);
    }

    Optional<Unit> find(ImportedLine line, @Nullable UUID parentId) {
        var found = byCode(line.level(), line.naming().code(), line.from());
        return found.isPresent()
                ? found
                : named(line.naming().fullName(), line.from())
                        .filter(unit -> unit.on(line.from())
                                .filter(version -> Objects.equals(version.parentId(), parentId))
                                .filter(version -> version.naming().code() == null
                                        || line.naming().code() == null)
                                .isPresent())
                        .findFirst();
    }

    private Stream<Unit> named(String name, LocalDate day) {
        return byName.getOrDefault(Typed.folded(name), List.of()).stream()
                .distinct()
                .map(tree::unit)
                .filter(unit -> unit.on(day).isPresent());
    }
}
