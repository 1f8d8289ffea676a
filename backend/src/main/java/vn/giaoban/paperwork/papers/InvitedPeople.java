package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.papers.Invited.Person;
import vn.giaoban.paperwork.papers.Invited.Place;
import vn.giaoban.participants.Reply;

/** Reads who takes part in a plan: a statement each for groups, places and people. Callers ask the plan first. */
@ApplicationScoped
class InvitedPeople {

    private static final String GROUPS = """
        SELECT g.id AS id, g.wording AS wording, g.quota_wording AS quota_wording, g.quota_max AS quota_max
          FROM participant_group g WHERE g.plan_id = :plan ORDER BY g.position, g.id\
        """;

    private static final String PLACES = """
        SELECT q.group_id AS group_id, q.body_id AS body_id, b.name AS body, q.max AS max, q.named AS named
          FROM participant_quota q JOIN body b ON b.id = q.body_id
         WHERE q.plan_id = :plan ORDER BY b.name, q.id\
        """;

    private static final String PEOPLE = """
        SELECT p.group_id AS group_id, p.body_id AS body_id, b.name AS body, p.name AS name, p.title AS title,
               p.unit_name AS unit_name, p.reply AS reply, orig.name AS stands_in_for
          FROM participant p JOIN body b ON b.id = p.body_id
          LEFT JOIN participant orig ON orig.id = p.stands_in_for
         WHERE p.plan_id = :plan ORDER BY p.sort_given, p.sort_middle, p.sort_family, p.id\
        """;

    private final Session database;

    InvitedPeople(Session database) {
        this.database = database;
    }

    /** In the order of the plan's text. */
    List<Invited> of(UUID planId) {
        Map<UUID, List<Tuple>> places = byGroup(PLACES, planId);
        Map<UUID, List<Tuple>> people = byGroup(PEOPLE, planId);
        List<Tuple> groups = database.createNativeQuery(GROUPS, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("wording", String.class)
                .addScalar("quota_wording", String.class)
                .addScalar("quota_max", Integer.class)
                .setParameter("plan", planId, UUID.class)
                .getResultList();
        return groups.stream()
                .map(group -> {
                    UUID id = group.get("id", UUID.class);
                    return new Invited(
                            id,
                            group.get("wording", String.class),
                            quota(
                                    group.get("wording", String.class),
                                    group.get("quota_wording", String.class),
                                    group.get("quota_max", Integer.class)),
                            places.getOrDefault(id, List.of()).stream()
                                    .map(InvitedPeople::place)
                                    .toList(),
                            people.getOrDefault(id, List.of()).stream()
                                    .map(InvitedPeople::person)
                                    .toList());
                })
                .toList();
    }

    private Map<UUID, List<Tuple>> byGroup(String sql, UUID planId) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .addScalar("group_id", UUID.class)
                .addScalar("body_id", UUID.class)
                .addScalar("body", String.class);
        if (sql.equals(PLACES)) {
            query.addScalar("max", Integer.class).addScalar("named", Integer.class);
        } else {
            for (String text : List.of("name", "title", "unit_name", "reply", "stands_in_for")) {
                query.addScalar(text, String.class);
            }
        }
        List<Tuple> rows = query.setParameter("plan", planId, UUID.class).getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> row.get("group_id", UUID.class)));
    }

    private static Place place(Tuple row) {
        return new Place(
                row.get("body_id", UUID.class),
                row.get("body", String.class),
                row.get("max", Integer.class),
                row.get("named", Integer.class));
    }

    private static Person person(Tuple row) {
        return new Person(
                row.get("body_id", UUID.class),
                row.get("body", String.class),
                row.get("name", String.class),
                row.get("title", String.class),
                row.get("unit_name", String.class),
                Reply.valueOf(row.get("reply", String.class)),
                row.get("stands_in_for", String.class));
    }

    /** Numbers below 10 are written with a zero, as offices do in lists; «Mỗi huyện 02 người» has said it already. */
    private static @Nullable String quota(String group, @Nullable String wording, @Nullable Integer max) {
        boolean said = max != null && group.matches(".*(?<!\\d)0*" + max + "(?!\\d).*");
        return wording != null || max == null || said ? wording : "%02d người".formatted(max);
    }
}
