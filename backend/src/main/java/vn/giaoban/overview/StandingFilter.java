package vn.giaoban.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.giaoban.assignments.Standing;

/** {@link Standing} as conditions over {@code obligation o}: the same table as {@link Standing#of}, in SQL. */
final class StandingFilter {

    private static final String OWED = "o.state IN ('OPEN', 'DRAFT', 'RETURNED')";

    private StandingFilter() {}

    static Where add(Where where, Collection<Standing> wanted, Moment moment) {
        if (wanted == null || wanted.isEmpty()) {
            return where;
        }
        if (wanted.stream()
                .anyMatch(one -> one == Standing.OPEN || one == Standing.DUE_SOON || one == Standing.OVERDUE)) {
            where.with("now", moment.now(), Instant.class);
        }
        if (wanted.stream().anyMatch(one -> one == Standing.OPEN || one == Standing.DUE_SOON)) {
            where.with("soon", moment.dueSoonUntil(), Instant.class);
        }
        return where.and(wanted.stream().map(StandingFilter::sql).collect(Collectors.joining(" OR ", "(", ")")));
    }

    private static String sql(Standing standing) {
        return "("
                + switch (standing) {
                    case NO_DATE -> OWED + " AND o.due_until IS NULL";
                    case OPEN -> OWED + " AND o.due_until > :now AND o.due_until > :soon";
                    case DUE_SOON -> OWED + " AND o.due_until > :now AND o.due_until <= :soon";
                    case OVERDUE -> OWED + " AND o.due_until <= :now";
                    case ON_TIME -> "o.state IN ('SENT', 'ACCEPTED') AND NOT o.late";
                    case LATE -> "o.state IN ('SENT', 'ACCEPTED') AND o.late";
                    case SETTLED -> "o.state IN ('EXCUSED', 'WITHDRAWN', 'REFUSED')";
                }
                + ")";
    }
}
