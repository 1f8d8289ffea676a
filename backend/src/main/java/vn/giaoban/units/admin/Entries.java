package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.register.Validity;

/** The rows of the register as values: what changed is what is not equal any more. */
final class Entries {

    private Entries() {}

    /** @param versions in the order of time, no day in two of them */
    record Unit(UUID id, List<Version> versions, SortedSet<String> aliases) {

        Unit {
            versions = List.copyOf(versions);
        }

        Optional<Version> on(LocalDate day) {
            return versions.stream()
                    .filter(version -> version.validity().contains(day))
                    .findFirst();
        }

        Version last() {
            return versions.getLast();
        }

        /** The same unit with other versions in the place of one. */
        Unit replacing(Version version, List<Version> others) {
            var all = new ArrayList<>(versions);
            int at = all.indexOf(version);
            all.remove(at);
            all.addAll(at, others);
            return new Unit(id, all, aliases);
        }

        Unit called(SortedSet<String> others) {
            return new Unit(id, versions, others);
        }
    }

    record Version(UUID id, UnitNaming naming, @Nullable UUID parentId, Validity validity) {

        UnitType type() {
            return naming.type();
        }

        String fullName() {
            return naming.fullName();
        }

        Version until(@Nullable LocalDate lastDay) {
            return new Version(id, naming, parentId, validity.until(lastDay));
        }

        boolean saysTheSameAs(Version other) {
            return naming.equals(other.naming) && Objects.equals(parentId, other.parentId);
        }
    }

    /**
     * @param fullName as the documents write it, type word first
     * @param name without the type word
     */
    record UnitNaming(
            UnitType type,
            String name,
            String fullName,
            @Nullable String code) {

        static UnitNaming of(UnitType type, String typed, @Nullable String code) {
            var name = Typed.nameOf(type, typed);
            return new UnitNaming(type, name, type.word() + " " + name, Typed.line(code));
        }
    }

    /** @param names in the order of time, from the first day of the body on; one for most bodies */
    record Body(
            UUID id,
            UUID unitId,
            BodyKind kind,
            @Nullable UUID parentId,
            @Nullable String organCode,
            Validity validity,
            List<BodyName> names,
            SortedSet<String> aliases) {

        Body {
            names = List.copyOf(names);
        }

        BodyName nameOn(LocalDate day) {
            return names.reversed().stream()
                    .filter(name -> !name.from().isAfter(day))
                    .findFirst()
                    .orElse(names.getFirst());
        }

        BodyName lastName() {
            return names.getLast();
        }

        Body until(LocalDate lastDay) {
            return new Body(id, unitId, kind, parentId, organCode, validity.until(lastDay), names, aliases);
        }

        /** Called so from the day on; what it was called before stays findable. */
        Body renamed(LocalDate from, String name, String shortName) {
            var others = new TreeSet<>(aliases);
            names.forEach(former -> others.add(former.name()));
            others.remove(name);
            var kept = new ArrayList<>(
                    names.stream().filter(former -> !former.from().equals(from)).toList());
            kept.add(new BodyName(from, name, shortName));
            kept.sort(Comparator.comparing(BodyName::from));
            return new Body(id, unitId, kind, parentId, organCode, validity, kept, others);
        }

        /** Its last name was never right. */
        Body corrected(String name, String shortName, @Nullable String code, SortedSet<String> others) {
            var right = new ArrayList<>(names);
            right.set(right.size() - 1, new BodyName(lastName().from(), name, shortName));
            return new Body(id, unitId, kind, parentId, code, validity, right, others);
        }
    }

    record BodyName(LocalDate from, String name, String shortName) {}

    /** @param onDate first day of the successor */
    record Descent(
            UUID predecessorId,
            UUID successorId,
            LocalDate onDate,
            @Nullable String note) {}
}
