package vn.giaoban.audit;

import java.util.Map;
import java.util.UUID;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

/** A fact as a room would tell it. */
record Happened(String action, String objectType, UUID objectId, UUID chainId, Object before, Object after)
        implements Fact {

    static Happened toPlan(UUID planId, String action, Object after) {
        return new Happened(action, LogReaders.PLAN, planId, planId, null, after);
    }

    static Happened toObligation(UUID planId, UUID obligationId, String action, Object after) {
        return new Happened(action, LogReaders.OBLIGATION, obligationId, planId, null, after);
    }

    static Happened any(UUID planId) {
        return toObligation(planId, Ids.next(), "SUBMISSION_SENT", Map.of("number", 1));
    }
}
