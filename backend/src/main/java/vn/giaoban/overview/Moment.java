package vn.giaoban.overview;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.query.NativeQuery;
import vn.giaoban.calendar.VietnameseDates;

/**
 * The one «now» of a screen, so that its counts and its rows speak of the same moment.
 *
 * @param dueSoonUntil what is due by then is due soon
 */
record Moment(Instant now, Instant dueSoonUntil) {

    LocalDate today() {
        return VietnameseDates.dayOf(now);
    }

    NativeQuery<Tuple> bind(NativeQuery<Tuple> query) {
        return query.setParameter("now", now, Instant.class).setParameter("soon", dueSoonUntil, Instant.class);
    }
}
