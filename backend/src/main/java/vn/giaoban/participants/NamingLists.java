package vn.giaoban.participants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Reads who still has to name whom: one statement for the rows, one for the bodies. */
@ApplicationScoped
class NamingLists {

    /** Naming ends with what the group says, else on the day before the first event whose day is known. */
    private static final String ROWS = """
            SELECT q.plan_id AS plan_id, pl.title AS plan_title, pl.number AS plan_number, pl.symbol AS plan_symbol,
                   pl.council_unit_id AS council_id, pl.status AS plan_status,
                   g.id AS group_id, g.wording AS wording, g.eligible_roles AS roles, g.naming AS naming,
                   q.body_id AS body_id, q.unit_id AS unit_id, q.wording AS special, q.max AS places, q.named AS named,
                   COALESCE(g.name_until, (SELECT DATE_SUB(MIN(e.time_from), INTERVAL 1 DAY) FROM plan_event e
                                            WHERE e.plan_id = pl.id AND e.time_precision IN ('MINUTE', 'DAY', 'HALF_DAY', 'RANGE'))) AS until
              FROM participant_quota q
              JOIN participant_group g ON g.id = q.group_id
              JOIN plan pl ON pl.id = q.plan_id
              JOIN body b ON b.id = q.body_id
             WHERE %s AND %s
             ORDER BY %s""";

    private final Session database;
    private final UnitDirectory units;
    private final ObjectMapper json;

    NamingLists(Session database, UnitDirectory units, ObjectMapper json) {
        this.database = database;
        this.units = units;
        this.json = json;
    }

    /** Of one plan: those with places left first. */
    List<NamingRow> ofPlan(UUID planId, Scope caller) {
        ParticipantScope scope = ParticipantScope.of(caller, "q");
        String sql = ROWS.formatted(
                "q.plan_id = :plan AND g.naming = 'BODIES'",
                scope.sql(),
                "(q.max IS NOT NULL AND q.named < q.max OR q.max IS NULL AND q.named = 0) DESC, g.position, b.name, q.id");
        return told(scope.bind(typed(sql)).setParameter("plan", planId, UUID.class), caller);
    }

    /** What the caller's own bodies have to name, over all plans that bind. */
    List<NamingRow> ownOf(Scope caller) {
        ParticipantScope scope = ParticipantScope.ownOf(caller, "q");
        String sql = ROWS.formatted(
                "g.naming = 'BODIES' AND pl.status IN ('ISSUED', 'RUNNING')",
                scope.sql(),
                "until IS NULL, until, pl.id, g.position, b.name, q.id LIMIT 200");
        return told(scope.bind(typed(sql)), caller);
    }

    private NativeQuery<Tuple> typed(String sql) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class);
        for (String id : List.of("plan_id", "council_id", "group_id", "body_id", "unit_id")) {
            query.addScalar(id, UUID.class);
        }
        for (String text : List.of(
                "plan_title", "plan_number", "plan_symbol", "plan_status", "wording", "roles", "naming", "special")) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("places", Integer.class)
                .addScalar("named", Integer.class)
                .addScalar("until", LocalDate.class);
    }

    private List<NamingRow> told(NativeQuery<Tuple> query, Scope caller) {
        List<Tuple> rows = query.getResultList();
        List<UUID> ids = rows.stream()
                .map(row -> row.get("body_id", UUID.class))
                .distinct()
                .toList();
        Map<UUID, BodyRef> bodies = ids.isEmpty() ? Map.of() : units.bodies(ids);
        return rows.stream().map(row -> row(row, bodies, caller)).toList();
    }

    private NamingRow row(Tuple row, Map<UUID, BodyRef> bodies, Scope caller) {
        Integer max = row.get("places", Integer.class);
        int named = row.get("named", Integer.class);
        LocalDate until = row.get("until", LocalDate.class);
        return new NamingRow(
                row.get("plan_id", UUID.class),
                row.get("plan_title", String.class),
                row.get("plan_number", String.class),
                row.get("plan_symbol", String.class),
                row.get("group_id", UUID.class),
                row.get("wording", String.class),
                roles(row.get("roles", String.class)),
                bodies.get(row.get("body_id", UUID.class)),
                row.get("special", String.class),
                max,
                named,
                max == null ? null : Math.max(0, max - named),
                until,
                until == null ? null : VietnameseDates.weekdayAndDay(until),
                mayName(row, caller));
    }

    /** Whoever sees a row that is not the council's own names there: that is what the scope is made of. */
    private static boolean mayName(Tuple row, Scope caller) {
        boolean inForce = List.of("ISSUED", "RUNNING").contains(row.get("plan_status", String.class));
        return inForce && caller.may(Permission.SUBMISSIONS_HAND_IN) && caller.is(Role.OFFICE, Role.UNIT);
    }

    private @Nullable String roles(String stored) {
        try {
            String joined = String.join("; ", json.readValue(stored, String[].class));
            return joined.isEmpty() ? null : joined;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
