package vn.giaoban.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/**
 * A group as it is answered; the first fields as in {@link GroupContent}.
 *
 * @param version the value of the ETag
 * @param nameUntilText the day with its weekday
 * @param bodies who names, listed ones by name
 * @param namingBodies how many bodies may name, once the plan is issued; those the caller sees
 * @param named people who hold a place, without substitutes; of those the caller sees
 * @param coming who said so, or whose substitute comes
 * @param notComing who said so
 * @param full how many of the naming bodies have named all they may
 * @param max all places together; null while a body may name as many as it decides, or before the plan is issued
 */
record GroupView(
        UUID id,
        long version,
        UUID planId,
        int position,
        GroupKind kind,
        @Nullable UnitLevel level,
        String wording,
        @Nullable String note,
        List<String> eligibleRoles,
        Naming naming,
        List<UUID> bodyIds,
        List<BodyRule> rules,
        @Nullable Integer quotaMin,
        @Nullable Integer quotaMax,
        @Nullable String quotaWording,
        List<GroupException> exceptions,
        @Nullable LocalDate nameUntil,
        @Nullable String nameUntilText,
        List<BodyRef> bodies,
        int namingBodies,
        int named,
        int coming,
        int notComing,
        int full,
        @Nullable Integer max) {}
