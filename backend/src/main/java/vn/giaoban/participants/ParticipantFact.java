package vn.giaoban.participants;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/**
 * Something happened to who takes part. It is told without names and telephone numbers: a log cannot be corrected or
 * erased, and the law wants that of personal data.
 *
 * @param chainId the plan
 */
public record ParticipantFact(
        String action,
        String objectType,
        UUID objectId,
        UUID chainId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    /** @param group the line of the plan */
    public record Place(String group, String bodyName) {}

    /** @param replied {@link Reply} */
    public record Answered(String group, String bodyName, Reply replied) {}

    /** @param opened bodies that may name, over all groups; @param carriedOver people taken over from the amended plan */
    public record Opened(int groups, int opened, int carriedOver) {}

    /** @param people how many */
    public record Imported(int people) {}

    static ParticipantFact group(
            String action, ParticipantGroup group, @Nullable Object before, @Nullable Object after) {
        return new ParticipantFact(action, "participantGroup", group.id(), group.planId(), before, after);
    }

    static ParticipantFact person(String action, Participant participant, Object after) {
        return new ParticipantFact(action, "participant", participant.id(), participant.planId(), null, after);
    }

    static ParticipantFact plan(String action, UUID planId, Object after) {
        return new ParticipantFact(action, "participants", planId, planId, null, after);
    }
}
