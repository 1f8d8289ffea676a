package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import vn.giaoban.access.Scope;

/** People whom the caller's own bodies named before, as they were called last. */
@ApplicationScoped
class KnownPeople {

    private static final String NAMED_BEFORE = """
            SELECT p.name AS name, p.title AS title, p.unit_name AS unit_name
              FROM participant p
             WHERE %s AND p.name COLLATE utf8mb4_uca1400_ai_ci LIKE :q
             GROUP BY p.name, p.title, p.unit_name
             ORDER BY MAX(p.named_at) DESC
             LIMIT 10""";

    private final Session database;

    KnownPeople(Session database) {
        this.database = database;
    }

    List<KnownPerson> like(String typed, Scope caller) {
        ParticipantScope scope = ParticipantScope.ownOf(caller, "p");
        String pattern = ParticipantFilter.like(typed);
        if (pattern == null) {
            return List.of();
        }
        return scope.bind(database.createNativeQuery(NAMED_BEFORE.formatted(scope.sql()), Tuple.class)
                        .addScalar("name", String.class)
                        .addScalar("title", String.class)
                        .addScalar("unit_name", String.class))
                .setParameter("q", pattern)
                .getResultStream()
                .map(row -> new KnownPerson(
                        row.get("name", String.class),
                        row.get("title", String.class),
                        row.get("unit_name", String.class)))
                .toList();
    }
}
