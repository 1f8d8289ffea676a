package vn.giaoban.units.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** How lists with the same headings were understood the last time. */
@ApplicationScoped
class MappingMemory {

    private static final String KEEP = """
            INSERT INTO unit_import_mapping (header_hash, mapping, used_at) VALUES (:hash, :mapping, :now)
            ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), used_at = VALUES(used_at)
            """;

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    MappingMemory(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<ImportMapping> recall(List<String> headings) {
        return database.createNativeQuery(
                        "SELECT mapping FROM unit_import_mapping WHERE header_hash = :hash", String.class)
                .setParameter("hash", hash(headings))
                .uniqueResultOptional()
                .map(this::read);
    }

    void keep(List<String> headings, ImportMapping mapping) {
        try {
            database.createNativeMutationQuery(KEEP)
                    .setParameter("hash", hash(headings))
                    .setParameter("mapping", json.writeValueAsString(mapping))
                    .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportMapping read(String mapping) {
        try {
            return json.readValue(mapping, ImportMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(List<String> headings) {
        var text = headings.stream().map(Typed::folded).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
