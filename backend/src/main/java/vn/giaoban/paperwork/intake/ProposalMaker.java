package vn.giaoban.paperwork.intake;

import java.util.List;
import java.util.UUID;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;

/** Turns what was read into what a draft would take, and doubts into questions. Pure: the register is handed in. */
final class ProposalMaker {

    private final PlanReading reading;
    private final SourceDocument document;
    private final BodyBook bodies;

    ProposalMaker(PlanReading reading, SourceDocument document, BodyBook bodies) {
        this.reading = reading;
        this.document = document;
        this.bodies = bodies;
    }

    Proposal make() {
        ItemList items = new ItemList(document.format() == SourceFormat.OCR);
        HeaderItems header = new HeaderItems(reading, bodies, items);
        header.add();
        new EventItems(reading, items).add();
        new GroupItems(reading, bodies, items).add();
        new AssignmentItems(reading, bodies, items).add();
        UUID issuer = header.ownIssuer();
        if (issuer == null && reading.issuers().isEmpty()) {
            items.add("/issuer", ItemKind.ISSUER, ItemContent.ofBody(null));
        }
        List<Proposal.Item> ordered = items.inDocumentOrder();
        return new Proposal(
                ordered,
                new ProposalQuestions(reading, document, bodies, ordered).inDocumentOrder(issuer == null),
                reading.notUnderstood().stream()
                        .map(passage -> new Proposal.UnreadPassage(passage.text(), passage.spans(), passage.section()))
                        .toList(),
                LeftOuts.of(reading, header.ownSigner().orElse(null)));
    }
}
