package vn.giaoban.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its past and what became of it. A unit that does not stand on the day asked for is told as of the
 * nearest day on which it did, so that a plan of 2023 can still lead to huyện Cầu Kè.
 *
 * @param path from the province down
 * @param validTo last day of this name, type and parent, included; null while no end is known
 * @param ancestors from the province down, the unit itself not among them
 * @param versions in the order of time
 * @param predecessors what it came out of
 * @param successors what it went into
 */
public record UnitDetail(
        UUID id,
        String name,
        String fullName,
        UnitType type,
        UnitLevel level,
        @Nullable String code,
        @Nullable UUID parentId,
        String path,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int childCount,
        List<String> aliases,
        List<UnitRef> ancestors,
        List<UnitVersionView> versions,
        List<Succession> predecessors,
        List<Succession> successors,
        List<BodyView> bodies) {}
