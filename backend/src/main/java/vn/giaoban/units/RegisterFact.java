package vn.giaoban.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/**
 * The register was changed.
 *
 * @param action UNIT_ADDED, UNIT_CHANGED, UNIT_CORRECTED, UNIT_ENDED, UNITS_REORGANISED, UNITS_IMPORTED, BODY_ADDED,
 *     BODY_CHANGED, BODY_CORRECTED or BODY_ENDED
 * @param objectType unit or body
 */
public record RegisterFact(
        String action,
        String objectType,
        UUID objectId,
        @Nullable Object before,
        Object after) implements Fact {

    /** All changes of the register are one chain: what an administrator reads as its log. */
    public static final UUID CHAIN = UUID.fromString("00000000-0000-4000-8000-0000000000d1");

    @Override
    public UUID chainId() {
        return CHAIN;
    }
}
