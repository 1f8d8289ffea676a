package vn.giaoban.overview;

import jakarta.persistence.Tuple;
import org.hibernate.query.NativeQuery;

/**
 * What has arrived of what is owed. Each duty counts once: not what is delegated, because its parent stays answerable,
 * unless the caller sees nothing of that parent.
 *
 * @param total owed, without what was withdrawn
 * @param due the denominator: owed, without what was excused
 * @param handedIn sent or accepted
 * @param notSent nothing sent yet
 * @param dueSoon not handed in, last moment within the next working days
 * @param overdue not handed in, last moment passed
 * @param toReview sent, waits for the office
 * @param late handed in after the last moment
 * @param nil handed in as «không phát sinh»
 * @param percent {@code handedIn} of {@code due}, rounded down so that 100 means all; 100 when nothing is due
 */
public record Counts(
        long total,
        long due,
        long handedIn,
        long notSent,
        long dueSoon,
        long overdue,
        long toReview,
        long returned,
        long accepted,
        long late,
        long nil,
        long extended,
        long excused,
        int percent) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100);

    /** Wants {@code obligation o}, limited by {@link Where#andCountedBy}, and the parameters {@code now} and {@code soon}. */
    static final String COLUMNS = """
            COUNT(CASE WHEN o.state NOT IN ('WITHDRAWN', 'REFUSED') THEN 1 END) AS total,
            COUNT(CASE WHEN o.state NOT IN ('WITHDRAWN', 'REFUSED', 'EXCUSED') THEN 1 END) AS due,
            COUNT(CASE WHEN o.state IN ('SENT', 'ACCEPTED') THEN 1 END) AS handed_in,
            COUNT(CASE WHEN o.state IN ('OPEN', 'DRAFT') THEN 1 END) AS not_sent,
            COUNT(CASE WHEN o.state IN ('OPEN', 'DRAFT', 'RETURNED')
                        AND o.due_until > :now AND o.due_until <= :soon THEN 1 END) AS due_soon,
            COUNT(CASE WHEN o.state IN ('OPEN', 'DRAFT', 'RETURNED') AND o.due_until <= :now THEN 1 END) AS overdue,
            COUNT(CASE WHEN o.state = 'SENT' THEN 1 END) AS to_review,
            COUNT(CASE WHEN o.state = 'RETURNED' THEN 1 END) AS returned,
            COUNT(CASE WHEN o.state = 'ACCEPTED' THEN 1 END) AS accepted,
            COUNT(CASE WHEN o.state IN ('SENT', 'ACCEPTED') AND o.late THEN 1 END) AS late_count,
            COUNT(CASE WHEN o.state IN ('SENT', 'ACCEPTED') AND o.nil_report THEN 1 END) AS nil,
            COUNT(CASE WHEN o.extended AND o.state NOT IN ('WITHDRAWN', 'REFUSED') THEN 1 END) AS extended_count,
            COUNT(CASE WHEN o.state = 'EXCUSED' THEN 1 END) AS excused""";

    private static final String[] NAMES = {
        "total",
        "due",
        "handed_in",
        "not_sent",
        "due_soon",
        "overdue",
        "to_review",
        "returned",
        "accepted",
        "late_count",
        "nil",
        "extended_count",
        "excused"
    };

    static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String name : NAMES) {
            query.addScalar(name, Long.class);
        }
        return query;
    }

    static Counts of(Tuple row) {
        long[] n = new long[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            Long counted = row.get(NAMES[i], Long.class);
            n[i] = counted == null ? 0 : counted;
        }
        return new Counts(
                n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], percent(n[2], n[1]));
    }

    static int percent(long handedIn, long due) {
        return due == 0 ? 100 : Math.toIntExact(100 * handedIn / due);
    }
}
