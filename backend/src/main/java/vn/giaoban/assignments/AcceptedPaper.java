package vn.giaoban.assignments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * One file of the version that was accepted.
 *
 * @param what the topic, else the task
 * @param body who wrote it: the author where one was named, else who owes it
 * @param size in bytes
 * @param pages null when not known
 */
public record AcceptedPaper(
        UUID obligationId,
        UUID assignmentId,
        String what,
        BodyRef body,
        UUID fileId,
        String fileName,
        String mediaType,
        long size,
        @Nullable Integer pages) {}
