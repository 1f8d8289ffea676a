package vn.giaoban.feeds;

import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Binds what a feed is about to the conditions that name it. */
final class FeedSubject {

    private FeedSubject() {}

    /** @param condition the part of the query that may name {@code :readerUnit}, {@code :unitId} or {@code :planId} */
    static <T> NativeQuery<T> bind(NativeQuery<T> query, OpenFeed feed, String condition) {
        if (condition.contains(":readerUnit")) {
            query.setParameter("readerUnit", feed.reader().unitId(), UUID.class);
        }
        if (condition.contains(":unitId")) {
            query.setParameter("unitId", feed.unitId(), UUID.class);
        }
        if (condition.contains(":planId")) {
            query.setParameter("planId", feed.planId(), UUID.class);
        }
        return query;
    }
}
