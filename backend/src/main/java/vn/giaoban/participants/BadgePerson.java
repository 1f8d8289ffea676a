package vn.giaoban.participants;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected, as badges and name cards show them.
 *
 * @param token what the badge's code says, and all that it says
 * @param body who named the person
 */
public record BadgePerson(
        UUID id,
        String token,
        String name,
        @Nullable String title,
        @Nullable String unitName,
        String body,
        String group) {}
