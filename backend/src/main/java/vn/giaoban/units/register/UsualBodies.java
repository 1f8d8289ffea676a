package vn.giaoban.units.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.register.RegisterFile.BodyEntry;

/** The bodies that every unit of a type has, as the patterns of {@code reference/units.json} name them. */
@ApplicationScoped
public class UsualBodies {

    /**
     * @param key the same for what is the same body after a change of name or type
     * @param parent kind of the body of the same unit that it belongs to
     */
    public record UsualBody(
            String key,
            BodyKind kind,
            String name,
            String shortName,
            @Nullable BodyKind parent,
            List<String> aliases) {}

    private final List<BodyEntry> patterns;

    public UsualBodies(ObjectMapper json) {
        this.patterns = RegisterFile.shipped(json).bodies();
    }

    /** @param day on which they stand: a commune has other committees since 1/7/2025 */
    public List<UsualBody> of(UnitType type, String fullName, LocalDate day) {
        return patterns.stream()
                .filter(pattern -> pattern.fits(type))
                .filter(pattern -> new Validity(pattern.from() == null ? LocalDate.MIN : pattern.from(), pattern.to())
                        .contains(day))
                .map(pattern -> BodyReader.filledIn(pattern, type, fullName))
                .map(body -> new UsualBody(
                        body.key(), body.kind(), body.name(), body.shortName(), body.parent(), body.aliases()))
                .toList();
    }
}
