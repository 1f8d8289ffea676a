package vn.giaoban.sync;

import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Scope;

/**
 * What a caller saw and sees no more, though it is there: over a row {@code s} of {@code sync_row} and the moment
 * {@code :since}. Whoever uses it asks first that the caller does not see the thing on another way.
 *
 * @param condition in SQL, in brackets
 * @param parameters the values of its named parameters
 */
record LeftSight(String condition, Map<String, UUID> parameters) {

    private static final String LEFT = """
            (EXISTS (SELECT 1 FROM sync_left l WHERE l.collection = s.collection AND l.object_id = s.object_id
                        AND l.left_at >= :since AND %s))""";

    private static final String BY_COUNCIL = "l.unit_id = :leftUnit";

    private static final String BY_UNIT = """
            (l.reach = 'OWN' AND l.body_id = :leftBody
              OR l.reach = 'COVERED' AND l.body_id IN (
                SELECT lc.body_id FROM body_cover lc WHERE lc.covering_body_id = :leftBody))""";

    static LeftSight of(Scope caller) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> new LeftSight("(FALSE)", Map.of());
            case OFFICE, LEADER, READER ->
                new LeftSight(LEFT.formatted(BY_COUNCIL), Map.of("leftUnit", caller.unitId()));
            case UNIT -> new LeftSight(LEFT.formatted(BY_UNIT), Map.of("leftBody", caller.bodyId()));
        };
    }
}
