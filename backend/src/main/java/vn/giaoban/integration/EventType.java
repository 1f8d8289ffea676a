package vn.giaoban.integration;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an address may be told of. On the wire a type is written {@code plan.issued}. */
public enum EventType {
    PLAN_ISSUED("plan.issued"),
    PLAN_CONCLUDED("plan.concluded"),
    PLAN_CANCELLED("plan.cancelled"),
    /** Replaced by its amendment. */
    PLAN_SUPERSEDED("plan.superseded"),
    /** Once for each obligation and date, working days before it. */
    OBLIGATION_DUE_SOON("obligation.due_soon"),
    OBLIGATION_EXTENDED("obligation.extended"),
    SUBMISSION_RECEIVED("submission.received"),
    SUBMISSION_RETURNED("submission.returned"),
    SUBMISSION_ACCEPTED("submission.accepted"),
    /** One person, a substitute, or several by a list. */
    PARTICIPANT_NAMED("participant.named"),
    /** Sent by the test button, whatever was subscribed to. */
    TEST("test");

    /** The facts that stand behind the types. */
    private static final Map<String, EventType> BY_FACT = Map.ofEntries(
            Map.entry("PLAN_ISSUED", PLAN_ISSUED),
            Map.entry("PLAN_CONCLUDED", PLAN_CONCLUDED),
            Map.entry("PLAN_CANCELLED", PLAN_CANCELLED),
            Map.entry("PLAN_SUPERSEDED", PLAN_SUPERSEDED),
            Map.entry("OBLIGATION_EXTENDED", OBLIGATION_EXTENDED),
            Map.entry("SUBMISSION_SENT", SUBMISSION_RECEIVED),
            Map.entry("NIL_REPORTED", SUBMISSION_RECEIVED),
            Map.entry("SUBMISSION_RETURNED", SUBMISSION_RETURNED),
            Map.entry("SUBMISSION_ACCEPTED", SUBMISSION_ACCEPTED),
            Map.entry("PARTICIPANT_NAMED", PARTICIPANT_NAMED),
            Map.entry("SUBSTITUTE_NAMED", PARTICIPANT_NAMED),
            Map.entry("PARTICIPANTS_IMPORTED", PARTICIPANT_NAMED));

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** As the payload says it. */
    String code() {
        return code;
    }

    static Optional<EventType> ofFact(String action) {
        return Optional.ofNullable(BY_FACT.get(action));
    }

    /** @param stored names with commas between them */
    static Set<EventType> stored(String stored) {
        return Arrays.stream(stored.split(","))
                .map(EventType::valueOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)), Collections::unmodifiableSet));
    }

    static String toStore(Collection<EventType> types) {
        return EnumSet.copyOf(types).stream().map(EventType::name).collect(Collectors.joining(","));
    }
}
