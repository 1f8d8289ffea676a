package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Whom to tell: the accounts behind bodies and councils. For work that was allowed before; nobody's scope narrows it. */
@ApplicationScoped
public class Correspondents {

    private static final String CAN_SIGN_IN = """
            a.disabled_at IS NULL AND (a.password_hash IS NOT NULL
              OR EXISTS (SELECT 1 FROM external_identity e WHERE e.account_id = a.id))""";

    /** Those who may hand in for a body: its own accounts, those of its unit that answer for it, the unit's office. */
    private static final String ANSWERING = """
            SELECT b.id AS body_id, a.id, a.display_name, a.email, a.last_sign_in_at
            FROM body b JOIN account a ON a.unit_id = b.unit_id
            WHERE b.id IN (:bodies) AND %s AND (a.role = 'OFFICE' OR a.role = 'UNIT' AND (a.body_id = b.id
              OR EXISTS (SELECT 1 FROM body_cover c WHERE c.covering_body_id = a.body_id AND c.body_id = b.id)))
            ORDER BY b.id, a.display_name, a.id""".formatted(CAN_SIGN_IN);

    /** Those who see the matters of a body from a unit above it. */
    private static final String ABOVE = """
            SELECT b.id AS body_id, a.id, a.display_name, a.email, a.last_sign_in_at
            FROM body b
            JOIN body_cover c ON c.body_id = b.id
            JOIN account a ON a.body_id = c.covering_body_id AND a.unit_id <> b.unit_id
            WHERE b.id IN (:bodies) AND %s AND a.role = 'UNIT'
            ORDER BY b.id, a.display_name, a.id""".formatted(CAN_SIGN_IN);

    private static final String OF_COUNCIL = """
            SELECT a.id, a.display_name, a.email, a.last_sign_in_at FROM account a
            WHERE a.unit_id = :unit AND a.role = :role AND %s ORDER BY a.display_name, a.id""".formatted(CAN_SIGN_IN);

    private final Session database;

    Correspondents(Session database) {
        this.database = database;
    }

    /** By body; bodies for which nobody signs in are missing. */
    public Map<UUID, List<Correspondent>> answeringFor(Collection<UUID> bodyIds) {
        return byBody(ANSWERING, bodyIds);
    }

    /** By body: the accounts of the units above it that see its matters. */
    public Map<UUID, List<Correspondent>> above(Collection<UUID> bodyIds) {
        return byBody(ABOVE, bodyIds);
    }

    /** The accounts of one role of the council of a unit. */
    public List<Correspondent> ofCouncil(UUID unitId, Role role) {
        return typed(database.createNativeQuery(OF_COUNCIL, Tuple.class))
                .setParameter("unit", unitId, UUID.class)
                .setParameter("role", role.name())
                .getResultStream()
                .map(Correspondents::correspondent)
                .toList();
    }

    private Map<UUID, List<Correspondent>> byBody(String sql, Collection<UUID> bodyIds) {
        if (bodyIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Correspondent>> found = new LinkedHashMap<>();
        typed(database.createNativeQuery(sql, Tuple.class))
                .addScalar("body_id", UUID.class)
                .setParameterList("bodies", Set.copyOf(bodyIds), UUID.class)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(row.get("body_id", UUID.class), id -> new ArrayList<>())
                        .add(correspondent(row)));
        return found;
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        return query.addScalar("id", UUID.class)
                .addScalar("display_name", String.class)
                .addScalar("email", String.class)
                .addScalar("last_sign_in_at", Instant.class);
    }

    private static Correspondent correspondent(Tuple row) {
        return new Correspondent(
                row.get("id", UUID.class),
                row.get("display_name", String.class),
                row.get("email", String.class),
                row.get("last_sign_in_at", Instant.class));
    }
}
