package vn.giaoban.assignments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/**
 * Something that happened to a link. It names the link by its number and its maker, never by its secret; who held it is
 * not known.
 *
 * @param action HAND_IN_LINK_MADE, _OPENED (the first time), _ACKNOWLEDGED, _USED or _REVOKED
 */
record HandInLinkFact(String action, UUID objectId, UUID chainId, Object after) implements Fact {

    /**
     * @param reminderId the reminder that it travels in
     * @param receiptCode of the version that was sent with it
     */
    record Snapshot(
            UUID linkId,
            int number,
            String madeBy,
            @Nullable UUID reminderId,
            String bodyName,
            Instant expiresAt,
            @Nullable String receiptCode) {}

    static HandInLinkFact of(String action, HandInLink link, UUID planId) {
        return used(action, link, planId, null);
    }

    static HandInLinkFact used(String action, HandInLink link, UUID planId, @Nullable String receiptCode) {
        return new HandInLinkFact(
                action,
                link.obligationId(),
                planId,
                new Snapshot(
                        link.id(),
                        link.number(),
                        link.madeBy(),
                        link.reminderId(),
                        link.bodyName(),
                        link.expiresAt(),
                        receiptCode));
    }

    @Override
    public String objectType() {
        return ObligationFact.OBJECT_TYPE;
    }

    @Override
    public @Nullable Object before() {
        return null;
    }
}
