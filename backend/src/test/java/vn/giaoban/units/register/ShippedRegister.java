package vn.giaoban.units.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaoban.units.register.Register.Unit;
import vn.giaoban.units.register.Register.Version;

/** The register as it comes with the product, and questions that tests ask of it. */
final class ShippedRegister {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private ShippedRegister() {}

    static Register read() throws IOException {
        try (var file = ShippedRegister.class.getResourceAsStream("/reference/units.json")) {
            return RegisterReader.read(JSON.readValue(file, RegisterFile.class));
        }
    }

    static Register read(String json) throws IOException {
        return RegisterReader.read(JSON.readValue(json, RegisterFile.class));
    }

    static boolean stands(Validity validity, LocalDate day) {
        return !day.isBefore(validity.from()) && (validity.to() == null || !day.isAfter(validity.to()));
    }

    static Optional<Version> versionOn(Unit unit, LocalDate day) {
        return unit.versions().stream()
                .filter(version -> stands(version.validity(), day))
                .findFirst();
    }
}
