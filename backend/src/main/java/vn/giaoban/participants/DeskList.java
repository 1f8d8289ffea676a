package vn.giaoban.participants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who may come to the desk, whole, so that it works on while the network is away. Who sent somebody else is
 * left out; that somebody stands here.
 *
 * @param eventId what the desk is for
 * @param readAt by the server's clock
 */
record DeskList(UUID eventId, String eventTitle, @Nullable String eventTime, Instant readAt, List<Person> people) {

    /**
     * @param token what the badge's code says
     * @param body who named the person
     * @param excused said beforehand that they do not come
     * @param since when what {@code presence} says happened
     */
    @Schema(name = "DeskPerson")
    record Person(
            UUID id,
            String token,
            String name,
            @Nullable String title,
            @Nullable String unitName,
            String body,
            String group,
            GroupKind kind,
            @Nullable String standsInFor,
            boolean excused,
            @Nullable String reason,
            Presence presence,
            @Nullable Instant firstInAt,
            @Nullable Instant since) {}
}
