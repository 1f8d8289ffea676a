package vn.giaoban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which room may know which: the map of the house, and proof that the code keeps to it. */
class FeatureMapTest {

    private static final String ROOT = "vn.giaoban.";
    private static final String TOP = "demo";

    /** From the ground up. A room may know those listed, and no others; ids and facts travel, entities do not. */
    private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        MAY_KNOW.put("platform", Set.of());
        MAY_KNOW.put("calendar", Set.of("platform"));
        MAY_KNOW.put("files", Set.of("platform"));
        MAY_KNOW.put("units", Set.of("platform", "calendar"));
        MAY_KNOW.put("access", Set.of("platform", "units"));
        MAY_KNOW.put("plans", Set.of("platform", "calendar", "units", "access"));
        MAY_KNOW.put("assignments", Set.of("platform", "calendar", "files", "units", "access", "plans"));
        MAY_KNOW.put("participants", Set.of("platform", "calendar", "units", "access", "plans"));
        MAY_KNOW.put("notifications", Set.of("platform", "calendar", "units", "access", "plans", "assignments"));
        MAY_KNOW.put(
                "paperwork",
                Set.of("platform", "calendar", "files", "units", "access", "plans", "assignments", "participants"));
        MAY_KNOW.put("integration", Set.of("platform", "units", "access", "plans", "assignments"));
        MAY_KNOW.put("audit", Set.of("platform", "calendar", "units", "access", "plans", "assignments"));
        MAY_KNOW.put("overview", Set.of("platform", "calendar", "units", "access", "plans", "assignments"));
        MAY_KNOW.put("feeds", Set.of("platform", "calendar", "units", "access", "plans", "assignments"));
        MAY_KNOW.put("search", Set.of("platform", "units", "access", "plans", "participants"));
        MAY_KNOW.put("sync", Set.of("platform", "units", "access", "plans", "assignments", "participants"));
        // Loads examples into all of them; nobody knows it.
        MAY_KNOW.put(TOP, Set.copyOf(MAY_KNOW.keySet()));
    }

    /** Read once: it takes seconds, and a test class is made anew for every test. */
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.giaoban");

    @Test
    void everyPackageBelongsToARoomOfTheMap() {
        var unlisted = new TreeSet<String>();
        PRODUCT.stream()
                .filter(type -> room(type).filter(MAY_KNOW::containsKey).isEmpty())
                .forEach(type -> unlisted.add(type.getPackageName()));
        assertThat(unlisted)
                .as("Packages that are no room of the map. Give them a room, or draw a new one into FeatureMapTest "
                        + "and ARCHITECTURE.md.")
                .isEmpty();
    }

    @Test
    void roomsKnowOnlyThoseTheMapAllows() {
        var trespasses = new TreeSet<String>();
        for (var type : PRODUCT) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                trespass(dependency).ifPresent(trespasses::add);
            }
        }
        assertThat(trespasses)
                .as("Imports that the map does not allow. Ask the other room's directory, listen to its facts, or "
                        + "move the code.")
                .isEmpty();
    }

    @Test
    void theMapHasNoCycle() {
        var below = new ArrayList<String>();
        MAY_KNOW.forEach((room, known) -> {
            assertThat(below).as("rooms below %s", room).containsAll(known);
            below.add(room);
        });
    }

    @Test
    void theTestSeesTheCode() {
        assertThat(PRODUCT.stream().map(type -> room(type).orElse("")).distinct())
                .contains("platform");
        assertThat(trespassBetween("platform", "plans")).isTrue();
        assertThat(trespassBetween("plans", "overview")).isTrue();
        assertThat(trespassBetween("assignments", "plans")).isFalse();
    }

    private static Optional<String> trespass(Dependency dependency) {
        var from = room(dependency.getOriginClass());
        var to = room(dependency.getTargetClass());
        if (from.isEmpty() || to.isEmpty() || !trespassBetween(from.get(), to.get())) {
            return Optional.empty();
        }
        return Optional.of("%s knows %s: %s -> %s"
                .formatted(
                        from.get(),
                        to.get(),
                        dependency.getOriginClass().getName(),
                        dependency.getTargetClass().getName()));
    }

    private static boolean trespassBetween(String from, String to) {
        return !from.equals(to) && !MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static Optional<String> room(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT)
                ? Optional.of(
                        List.of(name.substring(ROOT.length()).split("\\.")).getFirst())
                : Optional.empty();
    }
}
