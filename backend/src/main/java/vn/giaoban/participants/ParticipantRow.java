package vn.giaoban.participants;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * One person as lists show them; name, title and unit as they were when invited.
 *
 * @param version the value of the ETag
 * @param body who named the person
 * @param phone only for the office that runs the plan and for those who named the person
 * @param standsInFor the name of whom the person stands in for
 * @param substitute the name of who goes instead
 * @param presence at the plan's first event
 * @param firstInAt when the person came in first
 * @param mayChange whether the caller may change, answer for and remove the person now
 */
record ParticipantRow(
        UUID id,
        long version,
        UUID planId,
        UUID groupId,
        String group,
        GroupKind kind,
        BodyRef body,
        String name,
        @Nullable String title,
        @Nullable String unitName,
        @Nullable String phone,
        Reply reply,
        @Nullable String replyReason,
        @Nullable Instant repliedAt,
        @Nullable UUID standsInForId,
        @Nullable String standsInFor,
        @Nullable UUID substituteId,
        @Nullable String substitute,
        boolean maySpeak,
        boolean mayVote,
        Presence presence,
        @Nullable Instant firstInAt,
        String namedBy,
        Instant namedAt,
        boolean mayChange) {}
