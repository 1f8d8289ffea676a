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
 * <p>A council sees what its plans ask for, what its own bodies owe and what became of what they delegated; a unit sees what its body and those below owe;
 * both see what is offered to them because the body that owes it has no unit any more.
 *
 * @param sql a predicate in brackets
 * @param parameters the values of its named parameters
 */
public record ObligationScope(String sql, Map<String, UUID> parameters) {

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

    public static ObligationScope of(Scope caller) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> new ObligationScope("(TRUE)", Map.of());
            case OFFICE, LEADER, READER -> new ObligationScope(OF_COUNCIL, Map.of("scopeUnit", caller.unitId()));
            case UNIT -> new ObligationScope(OF_UNIT, Map.of("scopeBody", caller.bodyId()));
        };
    }

    /** Binds the parameters of the predicate to a query that contains it. */
    public <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach((name, value) -> query.setParameter(name, value, UUID.class));
        return query;
    }
}
