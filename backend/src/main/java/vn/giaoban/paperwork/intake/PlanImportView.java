package vn.giaoban.paperwork.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.TextSpan;
import vn.giaoban.units.BodyRef;

/**
 * A document that was read, and how far people are with it.
 *
 * @param id null in a dry run, which keeps nothing
 * @param version as in the ETag
 * @param sourceSha256 of the original file
 * @param readerVersion of the rules that read it
 * @param document left out where only decisions changed
 * @param items in document order
 * @param leftOut what was understood and a plan has no place for
 * @param bodies those that items name by id
 * @param planId the draft that it became
 */
public record PlanImportView(
        @Nullable UUID id,
        long version,
        String sourceName,
        SourceFormat sourceFormat,
        String sourceSha256,
        String readerVersion,
        @Nullable ShownDocument document,
        List<ImportItem> items,
        List<ImportQuestion> questions,
        List<Proposal.UnreadPassage> notUnderstood,
        List<Proposal.LeftOut> leftOut,
        List<BodyRef> bodies,
        @Nullable UUID planId,
        String createdByName,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * @param spans where its words stand; the first is where it begins; empty when the document does not say it
     * @param rules which rules found it
     * @param decision null while open
     * @param edited whether a person changed what it says
     * @param content what it says now
     */
    public record ImportItem(
            String key,
            ItemKind kind,
            List<Evidence> spans,
            String quote,
            Confidence confidence,
            Set<Doubt> doubts,
            List<String> rules,
            @Nullable Decision decision,
            boolean edited,
            ItemContent content) {}

    /**
     * @param code kind of doubt, such as MIXED_DEADLINE_WORDING
     * @param item key of the item that it is about
     * @param answer the value chosen, with what it asks for behind a colon; null while open
     */
    public record ImportQuestion(
            String key,
            String code,
            @Nullable String item,
            String text,
            List<Proposal.ImportOption> options,
            List<TextSpan> spans,
            @Nullable String answer) {}

    static PlanImportView whole(PlanImport read, List<BodyRef> bodies) {
        return of(read, read.id(), read.document(), bodies);
    }

    static PlanImportView withoutDocument(PlanImport read, List<BodyRef> bodies) {
        return of(read, read.id(), null, bodies);
    }

    /** Of a document that is not kept. */
    static PlanImportView dry(PlanImport read, List<BodyRef> bodies) {
        return of(read, null, read.document(), bodies);
    }

    private static PlanImportView of(
            PlanImport read, @Nullable UUID id, @Nullable ShownDocument document, List<BodyRef> bodies) {
        return new PlanImportView(
                id,
                read.version(),
                read.sourceName(),
                read.sourceFormat(),
                read.sourceSha256(),
                read.readerVersion(),
                document,
                read.proposal().items().stream().map(item -> item(read, item)).toList(),
                read.proposal().questions().stream()
                        .map(question -> question(read, question))
                        .toList(),
                read.proposal().notUnderstood(),
                read.proposal().leftOut(),
                bodies,
                read.planId(),
                read.createdByName(),
                read.createdAt(),
                read.updatedAt());
    }

    private static ImportItem item(PlanImport read, Proposal.Item item) {
        return new ImportItem(
                item.key(),
                item.kind(),
                item.spans(),
                item.quote(),
                item.confidence(),
                item.doubts(),
                item.rules(),
                read.decisionOn(item.key()),
                read.isEdited(item.key()),
                read.contentOf(item));
    }

    private static ImportQuestion question(PlanImport read, Proposal.Doubtful question) {
        return new ImportQuestion(
                question.key(),
                question.code(),
                question.item(),
                question.text(),
                question.options(),
                question.spans(),
                read.answers().get(question.key()));
    }
}
