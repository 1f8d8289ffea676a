package vn.giaoban.participants;

import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;

/**
 * Which people, and which quotas, a caller sees, as a predicate over a row {@code x} with {@code body_id} and
 * {@code unit_id} of who names and its plan {@code pl}. The one statement of that rule; every query of this room and of
 * the search contains it.
 *
 * @param sql a predicate in brackets
 * @param parameters the values of its named parameters
 */
public record ParticipantScope(String sql, Map<String, UUID> parameters) {

    private static final String OF_COUNCIL = "(pl.council_unit_id = :scopeUnit OR x.unit_id = :scopeUnit)";

    private static final String OF_UNIT = """
            (EXISTS (SELECT 1 FROM body_cover sc
                      WHERE sc.covering_body_id = :scopeBody AND sc.body_id = x.body_id))""";

    public static ParticipantScope of(Scope caller, String alias) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> new ParticipantScope("(TRUE)", Map.of());
            case OFFICE, LEADER, READER ->
                new ParticipantScope(on(OF_COUNCIL, alias), Map.of("scopeUnit", caller.unitId()));
            case UNIT -> new ParticipantScope(on(OF_UNIT, alias), Map.of("scopeBody", caller.bodyId()));
        };
    }

    /** Those whom the caller's own bodies name, even for a plan that its council runs. */
    static ParticipantScope ownOf(Scope caller, String alias) {
        return caller.role() == Role.UNIT
                ? of(caller, alias)
                : new ParticipantScope(on("(x.unit_id = :scopeUnit)", alias), Map.of("scopeUnit", caller.unitId()));
    }

    private static String on(String predicate, String alias) {
        return predicate.replace("x.", alias + ".");
    }

    public <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach((name, value) -> query.setParameter(name, value, UUID.class));
        return query;
    }
}
