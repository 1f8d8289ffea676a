package vn.giaoban.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.PageRequest;

/** Reads the changes of a collection: one statement for the time, one for a page. */
@ApplicationScoped
class Sync {

    /**
     * A change carries the time of its statement and is seen at its commit. Transactions end within a minute (their
     * timeout), so whatever carries a time more than two minutes ago is there to be read. What is younger is told at
     * once, and once more the next time.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Instant BEGINNING = Instant.EPOCH;

    private static final String CHANGED = """
            SELECT s.object_id, s.modified_at, s.gone = TRUE OR NOT COALESCE(%2$s, FALSE) AS gone, %1$s
            FROM sync_row s %3$s
            WHERE s.collection = :collection AND s.modified_at >= :since
              AND (s.modified_at > :lastAt OR s.modified_at = :lastAt AND s.object_id > :lastId)
              AND (s.gone = FALSE AND (%2$s OR :tellGone = TRUE AND %4$s) OR s.gone = TRUE AND :tellGone = TRUE AND %5$s)
            ORDER BY s.modified_at, s.object_id LIMIT :rows
            """;

    private static final UUID LOWEST = new UUID(0, 0);

    private final Session database;

    Sync(Session database) {
        this.database = database;
    }

    <T> SyncPage<T> page(Collection<T> collection, SyncRequest request, Scope caller) {
        boolean tellGone = request.modifiedSince != null;
        Instant since = tellGone ? request.modifiedSince : BEGINNING;
        return page(collection, since, tellGone, request.page, caller);
    }

    private <T> SyncPage<T> page(
            Collection<T> collection, Instant since, boolean tellGone, PageRequest page, Scope caller) {
        Cursor cursor = page.cursor().orElse(null);
        Instant until = cursor == null ? safelyPast() : Objects.requireNonNull(cursor.instant(2));
        List<Tuple> rows = rows(collection, since, tellGone, cursor, page.rows(), caller);
        boolean cut = rows.size() > page.limit();
        List<Tuple> told = cut ? rows.subList(0, page.limit()) : rows;
        List<T> items = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (Tuple row : told) {
            if (row.get("gone", Boolean.class)) {
                gone.add(row.get("object_id", UUID.class));
            } else {
                items.add(collection.record().apply(row));
            }
        }
        return new SyncPage<>(items, gone, cut ? place(told.getLast(), until) : null, until);
    }

    private static String place(Tuple row, Instant until) {
        return Cursor.of(row.get("modified_at", Instant.class), row.get("object_id", UUID.class), until)
                .encoded();
    }

    private Instant safelyPast() {
        NativeQuery<Instant> now = database.createNativeQuery("SELECT UTC_TIMESTAMP(6) AS now", Instant.class)
                .addScalar("now", Instant.class);
        return now.getSingleResult().minus(OVERLAP);
    }

    private <T> List<Tuple> rows(
            Collection<T> collection,
            Instant since,
            boolean tellGone,
            @Nullable Cursor cursor,
            int most,
            Scope caller) {
        Collection.Sight sight = collection.sight().apply(caller);
        LeftSight left = LeftSight.of(caller);
        String sql = CHANGED.formatted(
                collection.columns().stream().map(Column::sql).collect(Collectors.joining(", ")),
                sight.condition(),
                collection.join(),
                left.condition(),
                collection.goneSight().apply(caller));
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class)
                .addScalar("object_id", UUID.class)
                .addScalar("modified_at", Instant.class)
                .addScalar("gone", Boolean.class)
                .setParameter("collection", collection.name())
                .setParameter("since", since, Instant.class)
                .setParameter("tellGone", tellGone)
                .setParameter("lastAt", cursor == null ? BEGINNING : cursor.instant(0), Instant.class)
                .setParameter("lastId", cursor == null ? LOWEST : cursor.uuid(1), UUID.class)
                .setParameter("rows", most);
        collection.columns().forEach(column -> query.addScalar(column.name(), column.type()));
        sight.parameters().forEach((name, value) -> query.setParameter(name, value, UUID.class));
        left.parameters().forEach((name, value) -> query.setParameter(name, value, UUID.class));
        return query.getResultList();
    }
}
