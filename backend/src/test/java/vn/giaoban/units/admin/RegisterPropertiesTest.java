package vn.giaoban.units.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Reorganise.Successor;

/** Whatever administrators do, in whatever order: what holds for the tree is asked of it here in other words. */
class RegisterPropertiesTest {

    private static final LocalDate START = LocalDate.parse("2021-01-01");
    private static final int STEPS = 220;

    private final Trees register = new Trees();
    private final Set<String> done = new HashSet<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20250701, 42, 99})
    void anySequenceOfChangesLeavesATree(long seed) {
        random = new Random(seed);
        register.adds(UnitType.PROVINCE, "Một", null, START.toString());
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            var change = anyChange(step);
            try {
                register.does(change);
                done.add(change.getClass().getSimpleName());
                requireTree();
            } catch (Refusal refusal) {
                refused++;
                assertThat(refusal.detail()).doesNotContain("null").endsWith(".");
            }
        }
        assertThat(refused).isBetween(1, STEPS - 40);
        assertThat(done).contains("AddUnit", "AmendUnit", "CorrectUnit", "EndUnit", "Reorganise", "AmendBody");
    }

    private Change anyChange(int step) {
        var name = "Đơn vị " + step;
        var type = UnitType.values()[random.nextInt(UnitType.values().length)];
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new AddUnit(type, name, code(), parentFor(type), anyDay(), random.nextBoolean(), List.of());
            case 3 -> amend(name);
            case 4 -> new CorrectUnit(anyUnit(), anyDay(), type, name, code(), parentFor(type), List.of("Tên " + step));
            case 5 -> new EndUnit(anyUnit(), anyDay(), null);
            case 6 -> merge(name);
            case 7 -> split(name);
            default -> anyBodyChange(step);
        };
    }

    private AmendUnit amend(String name) {
        var unit = anyUnit();
        var last = register.unit(unit).last();
        var type = random.nextInt(5) == 0 ? UnitType.WARD : ofLevel(last.type().level());
        var parent = random.nextBoolean() ? last.parentId() : parentFor(type);
        return new AmendUnit(unit, anyDay(), type, name, code(), parent, null);
    }

    private Reorganise merge(String name) {
        var first = anyUnit();
        var level = register.unit(first).last().type().level();
        var others = register.units().stream()
                .filter(unit -> unit.last().type().level() == level)
                .map(unit -> unit.id())
                .limit(1 + random.nextInt(2))
                .toList();
        var merged = new ArrayList<>(others);
        merged.add(first);
        var into = random.nextInt(3) == 0
                ? new Successor(anyUnit(), null, null, null, null, List.of())
                : new Successor(
                        null,
                        ofLevel(level),
                        name,
                        null,
                        register.unit(first).last().parentId(),
                        List.of());
        return new Reorganise(anyDay(), merged, List.of(into), "Nghị quyết");
    }

    private Reorganise split(String name) {
        var id = anyUnit();
        var unit = register.unit(id);
        var children = register.units().stream()
                .filter(child -> id.equals(child.last().parentId()))
                .map(child -> child.id())
                .toList();
        int half = children.size() / 2;
        var kind = ofLevel(unit.last().type().level());
        var parent = unit.last().parentId();
        return new Reorganise(
                anyDay(),
                List.of(id),
                List.of(
                        new Successor(null, kind, name + " A", null, parent, children.subList(0, half)),
                        new Successor(null, kind, name + " B", null, parent, children.subList(half, children.size()))),
                null);
    }

    private Change anyBodyChange(int step) {
        var bodies = new ArrayList<>(register.bodies());
        if (bodies.isEmpty()) {
            return new AddBody(anyUnit(), BodyKind.OTHER, "Cơ quan " + step, null, null, anyDay(), List.of());
        }
        var body = bodies.get(random.nextInt(bodies.size()));
        return random.nextInt(4) == 0
                ? new EndBody(body.id(), anyDay())
                : new AmendBody(body.id(), anyDay(), "Cơ quan " + step, null);
    }

    private UUID anyUnit() {
        var units = new ArrayList<>(register.units());
        return units.get(random.nextInt(units.size())).id();
    }

    /** Now and then a parent that cannot be. */
    private UUID parentFor(UnitType type) {
        if (type.level() == UnitLevel.PROVINCE) {
            return random.nextInt(10) == 0 ? anyUnit() : null;
        }
        var above = register.units().stream()
                .filter(unit -> unit.last().validity().to() == null)
                .filter(unit -> unit.last().type().level().compareTo(type.level()) < 0)
                .map(unit -> unit.id())
                .toList();
        return above.isEmpty() || random.nextInt(10) == 0 ? anyUnit() : above.get(random.nextInt(above.size()));
    }

    private UnitType ofLevel(UnitLevel level) {
        var types = Arrays.stream(UnitType.values())
                .filter(type -> type.level() == level)
                .toList();
        return types.get(random.nextInt(types.size()));
    }

    private String code() {
        return random.nextBoolean() ? null : String.valueOf(10 + random.nextInt(60));
    }

    private LocalDate anyDay() {
        return START.plusDays(random.nextInt(10) == 0 ? -30 : 50L * random.nextInt(60));
    }

    private void requireTree() {
        var days = new TreeSet<LocalDate>();
        for (var unit : register.units()) {
            for (var version : unit.versions()) {
                days.add(version.validity().from());
                days.add(version.validity().from().minusDays(1));
                if (version.validity().to() != null) {
                    days.add(version.validity().to());
                    days.add(version.validity().to().plusDays(1));
                }
            }
        }
        days.forEach(this::requireTreeOn);
    }

    private void requireTreeOn(LocalDate day) {
        for (var unit : register.units()) {
            var standing = unit.versions().stream()
                    .filter(version -> !version.validity().from().isAfter(day)
                            && (version.validity().to() == null
                                    || !version.validity().to().isBefore(day)))
                    .toList();
            assertThat(standing).as("versions of one unit on %s", day).hasSizeLessThanOrEqualTo(1);
            if (!standing.isEmpty()) {
                requireWayUp(unit.id(), day);
            }
        }
        for (var body : register.bodies()) {
            if (body.validity().contains(day)) {
                assertThat(register.unit(body.unitId()).on(day))
                        .as("unit of %s on %s", body.lastName().name(), day)
                        .isPresent();
            }
        }
    }

    /** Ends at a province after at most as many steps as there are levels. */
    private void requireWayUp(UUID id, LocalDate day) {
        var at = id;
        for (int steps = 0; steps < UnitLevel.values().length; steps++) {
            var version = register.unit(at).on(day);
            assertThat(version).as("what stands above on %s", day).isPresent();
            if (version.get().parentId() == null) {
                assertThat(version.get().type().level()).isEqualTo(UnitLevel.PROVINCE);
                return;
            }
            at = version.get().parentId();
        }
        throw new AssertionError("A circle above " + register.unit(id).last().fullName() + " on " + day);
    }
}
