package vn.giaoban.units.admin;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.admin.ListOutcome.LineOutcome;
import vn.giaoban.units.admin.ListOutcome.ListLine;
import vn.giaoban.units.register.Validity;

/**
 * Takes a list over into the tree: a line is a unit that stands by its code, or by its name below its parent, or it is
 * a new one. What is true line by line may be wrong for the tree; the lines to blame are found and named as well.
 */
final class ImportUnits implements Change {

    private static final int LINES = 1_000;

    private final ImportRequest request;
    private final Map<Integer, ListLine> outcomes = new TreeMap<>();
    private final Map<UUID, ImportedLine> lineOf = new HashMap<>();
    private int ended;

    ImportUnits(ImportRequest request) {
        this.request = request;
    }

    /** What a preview's token stands for. */
    @JsonValue
    ImportRequest request() {
        return request;
    }

    ListOutcome outcome() {
        return new ListOutcome(
                count(LineOutcome.ADDED),
                count(LineOutcome.CHANGED),
                count(LineOutcome.UNCHANGED),
                ended,
                count(LineOutcome.ERROR),
                outcomes.values().stream()
                        .filter(line -> line.outcome() != LineOutcome.UNCHANGED)
                        .sorted(Comparator.comparing(ListLine::outcome).thenComparing(ListLine::line))
                        .limit(LINES)
                        .toList());
    }

    @Override
    public void requireDoable() {
        int errors = count(LineOutcome.ERROR);
        if (errors > 0 && (!request.skipErrors() || request.endMissing())) {
            throw RegisterProblem.LIST_HAS_ERRORS.refusal(
                    request.endMissing()
                            ? "Còn %d dòng lỗi. Khi kết thúc các đơn vị vắng trong danh sách thì không được bỏ qua dòng nào."
                            : "Còn %d dòng lỗi. Hãy sửa tệp, hoặc chọn bỏ qua các dòng lỗi.",
                    errors);
        }
        if (errors == request.rows().size()) {
            throw RegisterProblem.LIST_HAS_ERRORS.refusal("Không có dòng nào dùng được.");
        }
    }

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var lines = request.rows().stream()
                .map(row -> ImportedLine.of(row, request.mapping(), request.from()))
                .toList();
        outcomes.clear();
        Map<Integer, String> refused = new LinkedHashMap<>();
        boolean again = true;
        while (again) {
            tree.reset();
            takeOver(tree, newBodies, lines, refused);
            again = TreeCheck.flawsOf(tree).stream()
                            .filter(flaw -> lineOf.containsKey(flaw.subject()))
                            .filter(flaw -> refused.putIfAbsent(
                                            lineOf.get(flaw.subject()).number(), flaw.sentence())
                                    == null)
                            .count()
                    > 0;
        }
        return new Told(
                "UNITS_IMPORTED",
                tree.changedUnits().stream().findFirst().map(Unit::id).orElseGet(Ids::next),
                "",
                null,
                request.from(),
                null);
    }

    private void takeOver(Tree tree, NewBodies newBodies, List<ImportedLine> lines, Map<Integer, String> refused) {
        outcomes.clear();
        lineOf.clear();
        ended = 0;
        var units = new UnitsByCode(tree);
        Set<UUID> met = new HashSet<>();
        Set<UnitLevel> levels = new HashSet<>();
        var usable = new ArrayList<ImportedLine>();
        for (var line : lines) {
            if (line.error() != null) {
                error(line, line.error());
            } else if (refused.containsKey(line.number())) {
                error(line, refused.get(line.number()));
            } else {
                usable.add(line);
                levels.add(line.level());
            }
        }
        // Parents before children, whatever the order in the file.
        usable.sort(Comparator.comparing(ImportedLine::level));
        tree.needBodiesOf(usable.stream()
                .flatMap(
                        line -> units
                                .byCode(line.level(), line.naming().code(), line.from())
                                .filter(unit -> isRenamed(unit, line))
                                .stream())
                .map(Unit::id)
                .toList());
        for (var line : usable) {
            take(tree, newBodies, units, line, met);
        }
        if (request.endMissing()) {
            endMissing(tree, levels, met);
        }
    }

    private void take(Tree tree, NewBodies newBodies, UnitsByCode units, ImportedLine line, Set<UUID> met) {
        UUID parentId = null;
        if (line.level() != UnitLevel.PROVINCE) {
            var parent = units.parentOf(line);
            if (parent.isEmpty()) {
                error(line, noParent(line));
                return;
            }
            parentId = parent.get().id();
        }
        var existing = units.find(line, parentId);
        if (existing.isEmpty()) {
            var id = Ids.next();
            var unit = new Unit(
                    id,
                    List.of(new Version(Ids.next(), line.naming(), parentId, new Validity(line.from(), null))),
                    Typed.set(List.of()));
            tree.put(unit);
            if (request.withBodies()) {
                newBodies.open(tree, id, line.naming(), line.from());
            }
            units.add(unit);
            lineOf.put(id, line);
            met.add(id);
            say(line, LineOutcome.ADDED, null);
            return;
        }
        var unit = existing.get();
        if (!met.add(unit.id())) {
            error(line, "Đơn vị này đã có ở một dòng khác của danh sách.");
            return;
        }
        change(tree, newBodies, units, line, unit, parentId);
    }

    private void change(
            Tree tree, NewBodies newBodies, UnitsByCode units, ImportedLine line, Unit unit, @Nullable UUID parentId) {
        var former = unit.on(line.from()).orElseThrow();
        // A list without codes does not take away those that are known.
        var naming = line.naming().code() == null
                ? UnitNaming.of(
                        line.naming().type(),
                        line.naming().name(),
                        former.naming().code())
                : line.naming();
        lineOf.put(unit.id(), line);
        var next = new Version(Ids.next(), naming, parentId, former.validity());
        if (next.saysTheSameAs(former)) {
            say(line, LineOutcome.UNCHANGED, null);
            return;
        }
        if (naming.type().level() != former.type().level()) {
            error(line, "Đơn vị đang có mã này thuộc cấp khác (" + former.fullName() + ").");
            return;
        }
        boolean fromTheFirstDay = line.from().equals(former.validity().from());
        var changed = fromTheFirstDay
                ? unit.replacing(former, List.of(new Version(former.id(), naming, parentId, former.validity())))
                : unit.replacing(
                        former,
                        List.of(
                                former.until(line.from().minusDays(1)),
                                new Version(
                                        next.id(),
                                        naming,
                                        parentId,
                                        new Validity(
                                                line.from(), former.validity().to()))));
        tree.put(changed);
        units.add(changed);
        if (!naming.fullName().equals(former.fullName())) {
            if (fromTheFirstDay) {
                newBodies.correct(tree, unit.id(), former.naming(), naming, former.validity());
            } else {
                newBodies.rename(tree, unit.id(), former.naming(), naming, line.from());
            }
        }
        say(line, LineOutcome.CHANGED, former.fullName());
    }

    private void endMissing(Tree tree, Set<UnitLevel> levels, Set<UUID> met) {
        LocalDate lastDay = request.from().minusDays(1);
        var missing = tree.units().stream()
                .filter(unit -> !met.contains(unit.id()))
                .filter(unit -> unit.on(request.from())
                        .filter(version -> levels.contains(version.type().level()))
                        .isPresent())
                // One that begins on that day, changes later or has its end was decided elsewhere.
                .filter(unit -> unit.on(lastDay).filter(unit.last()::equals).isPresent()
                        && unit.last().validity().to() == null)
                .toList();
        tree.needBodiesOf(missing.stream().map(Unit::id).toList());
        missing.forEach(unit -> EndUnit.end(tree, unit.id(), lastDay));
        ended = missing.size();
    }

    private static boolean isRenamed(Unit unit, ImportedLine line) {
        return unit.on(line.from())
                .filter(version -> !version.fullName().equals(line.naming().fullName()))
                .isPresent();
    }

    private static String noParent(ImportedLine line) {
        var wanted = line.parentCode() != null ? "mã " + line.parentCode() : line.parentName();
        return wanted == null
                ? "Thiếu đơn vị cấp trên."
                : "Không có đơn vị cấp trên «%s» vào ngày %s.".formatted(wanted, Say.day(line.from()));
    }

    private void error(ImportedLine line, String message) {
        say(line, LineOutcome.ERROR, message);
    }

    private void say(ImportedLine line, LineOutcome outcome, @Nullable String message) {
        var name = line.naming() == null ? line.written() : line.naming().fullName();
        outcomes.put(line.number(), new ListLine(line.number(), outcome, name, message));
    }

    private int count(LineOutcome outcome) {
        return (int) outcomes.values().stream()
                .filter(line -> line.outcome() == outcome)
                .count();
    }
}
