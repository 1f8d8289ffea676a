package vn.giaoban.paperwork.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way from something in a draft back to its sentence.
 *
 * @param item key of the item of the import
 * @param kind what it filled in
 * @param objectId the assignment or the event that was made of it; null for fields of the plan itself
 * @param quote the document's words
 */
public record SourceLink(
        String item, ItemKind kind, @Nullable UUID objectId, String quote) {}
