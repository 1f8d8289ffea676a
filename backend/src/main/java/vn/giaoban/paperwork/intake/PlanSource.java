package vn.giaoban.paperwork.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document that a plan was read from.
 *
 * @param importId null when the plan was not read from a document
 */
public record PlanSource(@Nullable UUID importId, @Nullable String sourceName, List<SourceLink> links) {

    static final PlanSource NONE = new PlanSource(null, null, List.of());
}
