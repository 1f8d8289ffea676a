package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Reads participants: one statement for the rows, one for the counts, one for the bodies. */
@ApplicationScoped
class ParticipantLists {

    private static final String FROM = """
             FROM participant p
             JOIN plan pl ON pl.id = p.plan_id
             JOIN participant_group g ON g.id = p.group_id
             LEFT JOIN presence pr ON pr.participant_id = p.id
               AND pr.event_id = (SELECT e.id FROM plan_event e WHERE e.plan_id = p.plan_id ORDER BY e.position LIMIT 1)
             LEFT JOIN participant sub ON sub.stands_in_for = p.id
             LEFT JOIN participant orig ON orig.id = p.stands_in_for
            """;

    private static final String COLUMNS = """
            SELECT p.id AS id, p.version AS version, p.plan_id AS plan_id, p.group_id AS group_id,
                   g.wording AS wording, g.kind AS kind, g.position AS position, p.body_id AS body_id,
                   p.unit_id AS unit_id, pl.council_unit_id AS council_id, pl.status AS plan_status,
                   p.name AS name, p.sort_given AS sort_given, p.sort_middle AS sort_middle,
                   p.sort_family AS sort_family, p.title AS title, p.unit_name AS unit_name, p.phone AS phone,
                   p.reply AS reply, p.reply_reason AS reply_reason, p.replied_at AS replied_at,
                   orig.id AS orig_id, orig.name AS orig_name, sub.id AS sub_id, sub.name AS sub_name,
                   p.may_speak AS may_speak, p.may_vote AS may_vote, COALESCE(pr.state, 'NOT_YET') AS presence,
                   pr.first_in_at AS first_in_at, p.named_by AS named_by, p.named_at AS named_at,
                   COALESCE(p.unit_name, '') AS sort_unit
            """;

    private static final String NAMES = "p.sort_given, p.sort_middle, p.sort_family, p.id";

    private static final String COUNTS = """
            SELECT COUNT(*) AS total, COALESCE(SUM(p.reply = 'NONE'), 0) AS unanswered,
                   COALESCE(SUM(p.reply = 'COMING'), 0) AS coming,
                   COALESCE(SUM(p.reply = 'NOT_COMING'), 0) AS not_coming,
                   COALESCE(SUM(p.reply = 'SUBSTITUTED'), 0) AS substituted,
                   COALESCE(SUM(pr.state = 'PRESENT'), 0) AS present, COALESCE(SUM(pr.state = 'LEFT'), 0) AS gone
            """;

    private final Session database;
    private final UnitDirectory units;

    ParticipantLists(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    ParticipantPage ofPlan(UUID planId, ParticipantFilter filter, PageRequest request, Scope caller) {
        Page<Tuple> cut = cut(planId, filter, request, caller);
        ParticipantCounts counts = counts(planId, caller);
        return new ParticipantPage(
                told(cut.items(), caller), cut.nextCursor(), (long) total(planId, filter, counts, caller), counts);
    }

    /** A page without its counts, for a list to be kept. */
    Page<ParticipantRow> rows(UUID planId, ParticipantFilter filter, PageRequest request, Scope caller) {
        Page<Tuple> cut = cut(planId, filter, request, caller);
        return new Page<>(told(cut.items(), caller), cut.nextCursor(), null);
    }

    private Page<Tuple> cut(UUID planId, ParticipantFilter filter, PageRequest request, Scope caller) {
        String after = request.cursor().isPresent() ? " AND (" + keys(filter) + ") > (" + given(filter) + ")" : "";
        NativeQuery<Tuple> query = query(planId, filter, after, request.rows(), caller);
        request.cursor().ifPresent(cursor -> bind(query, filter, cursor));
        return Page.of(query.getResultList(), request, row -> position(row, filter), null);
    }

    /** One person after a change. */
    ParticipantRow one(UUID id, Scope caller) {
        ParticipantScope scope = ParticipantScope.of(caller, "p");
        String sql = COLUMNS + FROM + "WHERE p.id = :id AND " + scope.sql();
        return told(
                        typed(scope.bind(database.createNativeQuery(sql, Tuple.class)))
                                .setParameter("id", id, UUID.class)
                                .getResultList(),
                        caller)
                .stream()
                .findFirst()
                .orElseThrow(Participants::notFound);
    }

    private NativeQuery<Tuple> query(UUID planId, ParticipantFilter filter, String after, int most, Scope caller) {
        ParticipantScope scope = ParticipantScope.of(caller, "p");
        String sql = COLUMNS + FROM + "WHERE p.plan_id = :plan AND " + scope.sql() + filter.sql() + after + " ORDER BY "
                + keys(filter) + " LIMIT " + most;
        return filter.bind(typed(scope.bind(database.createNativeQuery(sql, Tuple.class)))
                .setParameter("plan", planId, UUID.class));
    }

    private ParticipantCounts counts(UUID planId, Scope caller) {
        ParticipantScope scope = ParticipantScope.of(caller, "p");
        NativeQuery<Tuple> query = scope.bind(database.createNativeQuery(
                        COUNTS + FROM + "WHERE p.plan_id = :plan AND " + scope.sql(), Tuple.class))
                .setParameter("plan", planId, UUID.class);
        for (String count : List.of("total", "unanswered", "coming", "not_coming", "substituted", "present", "gone")) {
            query.addScalar(count, Integer.class);
        }
        Tuple row = query.getSingleResult();
        return new ParticipantCounts(
                row.get("total", Integer.class),
                row.get("unanswered", Integer.class),
                row.get("coming", Integer.class),
                row.get("not_coming", Integer.class),
                row.get("substituted", Integer.class),
                row.get("present", Integer.class),
                row.get("gone", Integer.class));
    }

    private int total(UUID planId, ParticipantFilter filter, ParticipantCounts counts, Scope caller) {
        if (filter.sql().isEmpty()) {
            return counts.total();
        }
        ParticipantScope scope = ParticipantScope.of(caller, "p");
        String sql = "SELECT COUNT(*) AS n " + FROM + "WHERE p.plan_id = :plan AND " + scope.sql() + filter.sql();
        return filter.bind(
                        scope.bind(database.createNativeQuery(sql, Tuple.class).addScalar("n", Integer.class))
                                .setParameter("plan", planId, UUID.class))
                .getSingleResult()
                .get("n", Integer.class);
    }

    private static String keys(ParticipantFilter filter) {
        return switch (filter.sort) {
            case GROUP -> "g.position, " + NAMES;
            case UNIT -> "COALESCE(p.unit_name, ''), " + NAMES;
            case NAME -> NAMES;
        };
    }

    private static String given(ParticipantFilter filter) {
        String names = ":given, :middle, :family, :lastId";
        return filter.sort == ParticipantFilter.Order.NAME ? names : ":first, " + names;
    }

    private static Cursor position(Tuple row, ParticipantFilter filter) {
        Object first =
                switch (filter.sort) {
                    case GROUP -> row.get("position", Long.class);
                    case UNIT -> row.get("sort_unit", String.class);
                    case NAME -> null;
                };
        return Cursor.of(
                first,
                row.get("sort_given", String.class),
                row.get("sort_middle", String.class),
                row.get("sort_family", String.class),
                row.get("id", UUID.class));
    }

    private static void bind(NativeQuery<Tuple> query, ParticipantFilter filter, Cursor cursor) {
        switch (filter.sort) {
            case GROUP -> query.setParameter("first", cursor.number(0));
            case UNIT -> query.setParameter("first", cursor.text(0));
            case NAME -> {}
        }
        query.setParameter("given", cursor.text(1))
                .setParameter("middle", cursor.text(2))
                .setParameter("family", cursor.text(3))
                .setParameter("lastId", cursor.uuid(4), UUID.class);
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String id :
                List.of("id", "plan_id", "group_id", "body_id", "unit_id", "council_id", "orig_id", "sub_id")) {
            query.addScalar(id, UUID.class);
        }
        for (String text : List.of(
                "wording",
                "kind",
                "plan_status",
                "name",
                "sort_given",
                "sort_middle",
                "sort_family",
                "title",
                "unit_name",
                "phone",
                "reply",
                "reply_reason",
                "orig_name",
                "sub_name",
                "presence",
                "named_by",
                "sort_unit")) {
            query.addScalar(text, String.class);
        }
        for (String moment : List.of("replied_at", "first_in_at", "named_at")) {
            query.addScalar(moment, Instant.class);
        }
        return query.addScalar("version", Long.class)
                .addScalar("position", Long.class)
                .addScalar("may_speak", Boolean.class)
                .addScalar("may_vote", Boolean.class);
    }

    private List<ParticipantRow> told(List<Tuple> rows, Scope caller) {
        List<UUID> ids = rows.stream()
                .map(row -> row.get("body_id", UUID.class))
                .distinct()
                .toList();
        Map<UUID, BodyRef> bodies = ids.isEmpty() ? Map.of() : units.bodies(ids);
        return rows.stream().map(row -> row(row, bodies, caller)).toList();
    }

    private static ParticipantRow row(Tuple row, Map<UUID, BodyRef> bodies, Scope caller) {
        boolean theirs = isTheirs(row, caller);
        boolean inForce =
                PlanStatus.valueOf(row.get("plan_status", String.class)).isInForce();
        return new ParticipantRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("plan_id", UUID.class),
                row.get("group_id", UUID.class),
                row.get("wording", String.class),
                GroupKind.valueOf(row.get("kind", String.class)),
                bodies.get(row.get("body_id", UUID.class)),
                row.get("name", String.class),
                row.get("title", String.class),
                row.get("unit_name", String.class),
                theirs ? row.get("phone", String.class) : null,
                Reply.valueOf(row.get("reply", String.class)),
                row.get("reply_reason", String.class),
                row.get("replied_at", Instant.class),
                row.get("orig_id", UUID.class),
                row.get("orig_name", String.class),
                row.get("sub_id", UUID.class),
                row.get("sub_name", String.class),
                row.get("may_speak", Boolean.class),
                row.get("may_vote", Boolean.class),
                Presence.valueOf(row.get("presence", String.class)),
                row.get("first_in_at", Instant.class),
                row.get("named_by", String.class),
                row.get("named_at", Instant.class),
                theirs && inForce);
    }

    /** The office that runs the plan, or those who named: a unit sees no others anyway. */
    private static boolean isTheirs(Tuple row, Scope caller) {
        return caller.is(Role.UNIT)
                || caller.is(Role.OFFICE)
                        && (caller.unitId().equals(row.get("council_id", UUID.class))
                                || caller.unitId().equals(row.get("unit_id", UUID.class)));
    }
}
