package vn.giaoban.units.register;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;

/**
 * The units and bodies that come with the product, as they stood on one day, for those who read documents without a
 * database. Ids are those of the tables.
 */
public record KnownUnits(List<KnownUnit> units, List<KnownBody> bodies) {

    /** @param fullName type word first */
    public record KnownUnit(
            UUID id,
            UnitType type,
            String fullName,
            @Nullable UUID parentId,
            Set<String> aliases) {

        public String name() {
            return type.nameIn(fullName);
        }
    }

    /** @param names its name and its other spellings, those without the unit's own name too */
    public record KnownBody(UUID id, UUID unitId, BodyKind kind, List<String> names) {}

    private static final class Shipped {
        private static final Register REGISTER = read();

        private static Register read() {
            return RegisterReader.read(RegisterFile.shipped(
                    JsonMapper.builder().addModule(new JavaTimeModule()).build()));
        }
    }

    /** What stood on that day; nothing before the register begins. */
    public static KnownUnits on(LocalDate day) {
        var units = Shipped.REGISTER.units().stream()
                .flatMap(unit -> unit.versions().stream()
                        .filter(version -> version.validity().includes(day))
                        .map(version -> new KnownUnit(
                                unit.id(),
                                version.standing().type(),
                                version.standing().fullName(),
                                version.standing().parentId(),
                                Set.copyOf(unit.aliases()))))
                .toList();
        var bodies = Shipped.REGISTER.bodies().stream()
                .filter(body -> body.validity().includes(day))
                .map(body -> new KnownBody(body.id(), body.unitId(), body.kind(), names(body)))
                .toList();
        return new KnownUnits(units, bodies);
    }

    private static List<String> names(Register.Body body) {
        var names = new ArrayList<>(body.aliases());
        names.addFirst(body.name());
        return List.copyOf(names);
    }
}
