package vn.giaoban.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;

/** Reads the feed in one statement beside that of its end. */
@ApplicationScoped
class EventFeed {

    /** How many numbers one request looks through at most, whoever's events they are. */
    static final int WINDOW = 5_000;

    private final Session database;

    EventFeed(Session database) {
        this.database = database;
    }

    /** @param after the number seen last; 0: from the beginning */
    EventPage read(long after, int limit, Scope caller) {
        FeedSight sight = FeedSight.of(caller);
        NativeQuery<Tuple> query = database.createNativeQuery("""
                        SELECT f.seq, f.id, f.at, f.action, f.object_type, f.object_id, f.plan_id
                        FROM feed_event f WHERE f.seq > :after AND f.seq <= :until AND %s
                        ORDER BY f.seq LIMIT :rows""".formatted(sight.condition()), Tuple.class)
                .addScalar("seq", Long.class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("action", String.class)
                .addScalar("object_type", String.class)
                .addScalar("object_id", UUID.class)
                .addScalar("plan_id", UUID.class)
                .setParameter("after", after)
                .setParameter("until", after + WINDOW)
                .setParameter("rows", limit + 1);
        sight.parameters().forEach((name, value) -> query.setParameter(name, value, UUID.class));
        List<Tuple> rows = query.getResultList();
        long end = database.createNativeQuery("SELECT last FROM feed_sequence WHERE id = 1", Long.class)
                .getSingleResult();
        boolean cut = rows.size() > limit;
        List<Tuple> shown = cut ? rows.subList(0, limit) : rows;
        long seen = cut ? shown.getLast().get("seq", Long.class) : Math.max(after, Math.min(after + WINDOW, end));
        return new EventPage(
                shown.stream().map(EventFeed::event).toList(), Cursor.of(seen).encoded(), seen < end);
    }

    private static FeedEvent event(Tuple row) {
        return new FeedEvent(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("action", String.class),
                row.get("object_type", String.class),
                row.get("object_id", UUID.class),
                row.get("plan_id", UUID.class));
    }
}
