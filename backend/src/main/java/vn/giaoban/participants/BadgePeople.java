package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Refusal;

/**
 * Who is expected at a plan's events, for what is printed for the hall. Whoever said that they do not come, and whoever
 * sends somebody else, gets neither badge nor card; that somebody does.
 */
@ApplicationScoped
public class BadgePeople {

    /** A line of the plan and how many of it are expected. */
    public record Group(UUID id, String wording, int people) {}

    private static final String EXPECTED = "p.plan_id = :plan AND p.reply NOT IN ('NOT_COMING', 'SUBSTITUTED')";

    private static final String PEOPLE = """
            SELECT p.id AS id, p.token AS token, p.name AS name, p.title AS title, p.unit_name AS unit_name,
                   b.name AS body, g.wording AS wording
            FROM participant p JOIN participant_group g ON g.id = p.group_id JOIN body b ON b.id = p.body_id
            WHERE %s%s
            ORDER BY p.sort_given, p.sort_middle, p.sort_family, p.id LIMIT %d
            """;

    private static final String GROUPS = """
            SELECT g.id AS id, g.wording AS wording, COUNT(*) AS people
            FROM participant p JOIN participant_group g ON g.id = p.group_id
            WHERE %s GROUP BY g.id, g.wording, g.position ORDER BY g.position, g.id
            """.formatted(EXPECTED);

    private final Session database;
    private final GroupDrafts plans;

    BadgePeople(Session database, GroupDrafts plans) {
        this.database = database;
        this.plans = plans;
    }

    /**
     * By name, the Vietnamese way.
     *
     * @param groups only people of these; empty: of all
     * @param people only these; empty: all
     * @throws Refusal NOT_FOUND or FORBIDDEN for whoever does not run the plan
     */
    @Transactional
    public List<BadgePerson> of(UUID planId, Collection<UUID> groups, Collection<UUID> people, int most, Scope caller) {
        plans.demandRun(planId, caller);
        String chosen = (groups.isEmpty() ? "" : " AND p.group_id IN (:groups)")
                + (people.isEmpty() ? "" : " AND p.id IN (:people)");
        NativeQuery<Tuple> query = database.createNativeQuery(PEOPLE.formatted(EXPECTED, chosen, most), Tuple.class)
                .addScalar("id", UUID.class);
        for (String text : List.of("token", "name", "title", "unit_name", "body", "wording")) {
            query.addScalar(text, String.class);
        }
        query.setParameter("plan", planId, UUID.class);
        if (!groups.isEmpty()) {
            query.setParameterList("groups", groups, UUID.class);
        }
        if (!people.isEmpty()) {
            query.setParameterList("people", people, UUID.class);
        }
        return query.getResultList().stream()
                .map(row -> new BadgePerson(
                        row.get("id", UUID.class),
                        row.get("token", String.class),
                        row.get("name", String.class),
                        row.get("title", String.class),
                        row.get("unit_name", String.class),
                        row.get("body", String.class),
                        row.get("wording", String.class)))
                .toList();
    }

    /**
     * In the order of the plan, without groups of nobody.
     *
     * @throws Refusal NOT_FOUND or FORBIDDEN for whoever does not run the plan
     */
    @Transactional
    public List<Group> groups(UUID planId, Scope caller) {
        plans.demandRun(planId, caller);
        return database
                .createNativeQuery(GROUPS, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("wording", String.class)
                .addScalar("people", Integer.class)
                .setParameter("plan", planId, UUID.class)
                .getResultList()
                .stream()
                .map(row -> new Group(
                        row.get("id", UUID.class), row.get("wording", String.class), row.get("people", Integer.class)))
                .toList();
    }
}
