package vn.giaoban.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as it stood on the day asked for.
 *
 * @param shortName without its unit, «Thường trực HĐND»
 * @param unitName full name of its unit on that day
 * @param organCode mã định danh of the document exchange, such as H37.DN.001
 * @param validTo last day, included; null while no end is known
 * @param aliases other spellings; some stand for it only within its unit
 */
public record BodyView(
        UUID id,
        String name,
        String shortName,
        BodyKind kind,
        UUID unitId,
        String unitName,
        UnitLevel level,
        @Nullable String organCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases) {}
