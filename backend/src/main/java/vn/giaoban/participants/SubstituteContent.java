package vn.giaoban.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Who goes instead.
 *
 * @param maySpeak in the name of the one who was invited
 * @param mayVote likewise; most councils do not allow it
 */
public record SubstituteContent(
        @NotNull(message = "Phải có thông tin người đi thay.") @Valid
        PersonContent person,

        boolean maySpeak,
        boolean mayVote) {}
