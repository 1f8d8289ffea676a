package vn.giaoban.participants;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * How far one body has come with one group of a plan.
 *
 * @param group the group in the plan's words
 * @param eligibleRoles who may be named, joined for people
 * @param special what the plan says for this body alone
 * @param max null: as many as it decides
 * @param missing places still empty; null without a max, then one name is enough
 * @param until the last day for naming: what the group says, else the day before the event; null while that is unknown
 * @param untilText with its weekday
 * @param mayName whether the caller may name here now
 */
record NamingRow(
        UUID planId,
        String planTitle,
        @Nullable String planNumber,
        @Nullable String planSymbol,
        UUID groupId,
        String group,
        @Nullable String eligibleRoles,
        BodyRef body,
        @Nullable String special,
        @Nullable Integer max,
        int named,
        @Nullable Integer missing,
        @Nullable LocalDate until,
        @Nullable String untilText,
        boolean mayName) {}
