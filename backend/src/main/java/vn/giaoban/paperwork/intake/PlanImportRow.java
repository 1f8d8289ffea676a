package vn.giaoban.paperwork.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of imports.
 *
 * @param title of the plan, as read
 * @param planId the draft that it became
 */
public record PlanImportRow(
        UUID id,
        String sourceName,
        @Nullable String title,
        int openItems,
        int openQuestions,
        @Nullable UUID planId,
        String createdByName,
        Instant createdAt,
        Instant updatedAt) {}
