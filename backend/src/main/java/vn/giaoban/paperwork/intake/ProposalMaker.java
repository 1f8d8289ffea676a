package vn.giaoban.paperwork.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.TextSpan;

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
        ItemList items = new ItemList();
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
                questions(ordered, issuer == null),
                reading.notUnderstood().stream()
                        .map(passage -> new Proposal.UnreadPassage(passage.text(), passage.spans(), passage.section()))
                        .toList());
    }

    private List<Proposal.Doubtful> questions(List<Proposal.Item> items, boolean issuerOpen) {
        List<Proposal.Doubtful> questions = new ArrayList<>();
        if (issuerOpen) {
            questions.add(whoIssues());
        }
        for (Question question : reading.questions()) {
            if (issuerOpen && question.code() == Question.Code.ISSUER_UNKNOWN) {
                continue;
            }
            questions.add(new Proposal.Doubtful(
                    "q" + questions.size(),
                    question.code().name(),
                    itemOf(question.about(), items),
                    question.about(),
                    question.text(),
                    question.options().stream()
                            .map(option -> new Proposal.ImportOption(option.value(), option.text()))
                            .toList(),
                    question.spans(),
                    words(question.spans())));
        }
        return questions.stream()
                .sorted(Comparator.comparingInt(Proposal.Doubtful::position))
                .toList();
    }

    /** The plan must be one of the caller's council, whatever the document calls its issuer. */
    private Proposal.Doubtful whoIssues() {
        List<TextSpan> spans = reading.issuers().stream()
                .flatMap(issuer -> issuer.name().spans().stream())
                .toList();
        String said = reading.issuers().isEmpty()
                ? "Văn bản không ghi rõ cơ quan ban hành."
                : "Văn bản ghi cơ quan ban hành là «"
                        + reading.issuers().getFirst().name().text()
                        + "», không thuộc Hội đồng nhân dân mà bạn phục vụ.";
        return new Proposal.Doubtful(
                "q0",
                Question.Code.ISSUER_UNKNOWN.name(),
                "/issuer",
                "/issuers",
                said + " Kế hoạch này do cơ quan nào của Hội đồng nhân dân bạn ban hành?",
                bodies.ofOwnCouncil().stream()
                        .map(body -> new Proposal.ImportOption(Answers.BODY + body.id(), body.name()))
                        .toList(),
                spans,
                null);
    }

    /** The item to whose facts a pointer leads: «/assignments/7/deadline» is about «/assignments/7». */
    private static @Nullable String itemOf(@Nullable String about, List<Proposal.Item> items) {
        if (about == null) {
            return null;
        }
        String normal = about.startsWith("/issuers") ? "/issuer" : about;
        return items.stream()
                .map(Proposal.Item::key)
                .filter(key -> normal.equals(key) || normal.startsWith(key + "/"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String words(List<TextSpan> spans) {
        return spans.isEmpty()
                ? null
                : String.join(" ", spans.stream().map(document::textAt).toList())
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
