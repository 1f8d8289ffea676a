package vn.giaoban.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * One link of the chain, from the top down.
 *
 * @param obligationId null for those who owe nothing themselves
 */
public record ChainLink(
        BodyRef body,
        ChainRole role,
        @Nullable UUID obligationId,
        @Nullable LocalDate lastDay) {}
