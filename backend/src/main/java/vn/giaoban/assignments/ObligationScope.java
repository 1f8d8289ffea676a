package vn.giaoban.assignments;

import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Scope;

/**
 * Which obligations a caller sees, as a predicate over a row {@code o} of {@code obligation} (any relation with its
 * columns {@code id} and {@code council_unit_id}). The one statement of that rule; every query of this room and of the
 * overview contains it.
 *
 * <p>The rule is written twice, for the database's sake, and a test holds the two to the same answer. One asks of a row
 * that is known by its id or its plan; the other begins with what concerns the caller, where otherwise the obligations of
 * the whole country would be asked one by one.
 *
 * <p>A council sees what its plans ask for, what its own bodies owe and what became of what they delegated; a unit sees what its body and those below owe;
 * both see what is offered to them because the body that owes it has no unit any more.
 *
 * @param sql a predicate in brackets, for rows that are few already
 * @param among the same, for a list over all plans
 * @param parameters the values of its named parameters
 */
public record ObligationScope(String sql, String among, Map<String, UUID> parameters) {

    private static final String OF_COUNCIL = """
            (o.council_unit_id = :scopeUnit
              OR EXISTS (SELECT 1 FROM obligation_party sp WHERE sp.obligation_id = o.id AND sp.unit_id = :scopeUnit)
              OR EXISTS (SELECT 1 FROM obligation_offer so WHERE so.obligation_id = o.id AND so.unit_id = :scopeUnit)
              OR EXISTS (SELECT 1 FROM obligation_party sa
                          WHERE sa.obligation_id = o.parent_obligation_id AND sa.unit_id = :scopeUnit))""";

    private static final String OF_UNIT = """
            (EXISTS (SELECT 1 FROM obligation_party sp
                       JOIN body_cover sc ON sc.body_id = sp.body_id AND sc.covering_body_id = :scopeBody
                      WHERE sp.obligation_id = o.id)
              OR EXISTS (SELECT 1 FROM obligation_offer so WHERE so.obligation_id = o.id AND so.body_id = :scopeBody))""";

    private static final String AMONG_COUNCIL = """
            (o.id IN (SELECT seen.id FROM (
                SELECT so.id FROM obligation so WHERE so.council_unit_id = :scopeUnit
                UNION SELECT sp.obligation_id FROM obligation_party sp WHERE sp.unit_id = :scopeUnit
                UNION SELECT sf.obligation_id FROM obligation_offer sf WHERE sf.unit_id = :scopeUnit
                UNION SELECT sd.id FROM obligation_party sa
                        JOIN obligation sd ON sd.parent_obligation_id = sa.obligation_id
                       WHERE sa.unit_id = :scopeUnit) seen))""";

    private static final String AMONG_UNIT = """
            (o.id IN (SELECT seen.id FROM (
                SELECT sp.obligation_id AS id FROM obligation_party sp
                  JOIN body_cover sc ON sc.body_id = sp.body_id AND sc.covering_body_id = :scopeBody
                UNION SELECT sf.obligation_id FROM obligation_offer sf WHERE sf.body_id = :scopeBody) seen))""";

    public static ObligationScope of(Scope caller) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> new ObligationScope("(TRUE)", "(TRUE)", Map.of());
            case OFFICE, LEADER, READER ->
                new ObligationScope(OF_COUNCIL, AMONG_COUNCIL, Map.of("scopeUnit", caller.unitId()));
            case UNIT -> new ObligationScope(OF_UNIT, AMONG_UNIT, Map.of("scopeBody", caller.bodyId()));
        };
    }

    /** Binds the parameters of the predicate to a query that contains it. */
    public <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach((name, value) -> query.setParameter(name, value, UUID.class));
        return query;
    }
}
