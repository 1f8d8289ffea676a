package vn.giaoban.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first place at which a chain is not as it was sealed.
 *
 * @param planId whose chain; absent for a chain of the system
 * @param seq number of the entry within the chain, from 1; absent for an entry that has none
 * @param entryId absent where no entry is there
 * @param at when that entry was written, or sealed where it is gone; absent where neither is known
 */
public record ChainBreak(
        @Nullable UUID planId,
        @Nullable Long seq,
        @Nullable UUID entryId,
        @Nullable Instant at,
        AuditChain.Flaw flaw) {

    static ChainBreak of(UUID chain, AuditChain.Break found) {
        return new ChainBreak(AuditEntry.planOf(chain), found.seq(), found.entryId(), found.at(), found.flaw());
    }
}
