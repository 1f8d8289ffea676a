package vn.giaoban.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of chains found.
 *
 * @param chains how many were checked
 * @param sealed how many seals in them were computed again and found right
 * @param waiting how many entries, over all chains, wait for their seal
 * @param sound whether every chain that was checked is as it was sealed
 * @param breaks the first break of every chain that is not
 * @param nextCursor to go on with the next chains; absent when these were the last
 */
public record AuditVerification(
        long chains,
        long sealed,
        long waiting,
        boolean sound,
        List<ChainBreak> breaks,
        @Nullable String nextCursor) {}
