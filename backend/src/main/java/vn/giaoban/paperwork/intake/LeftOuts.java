package vn.giaoban.paperwork.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.ContactReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.SignerReading;
import vn.giaoban.paperwork.source.TextSpan;

/** What was understood and a plan has no place for: it is told, so that people write it where it belongs. */
final class LeftOuts {

    private final List<Proposal.LeftOut> all = new ArrayList<>();

    private LeftOuts() {}

    /** @param taken the signer who stands in the plan; null when nobody signs */
    static List<Proposal.LeftOut> of(PlanReading reading, @Nullable SignerReading taken) {
        LeftOuts found = new LeftOuts();
        reading.signers().stream().filter(signer -> signer != taken).forEach(found::signer);
        reading.contacts().stream()
                .limit(1)
                .forEach(contact -> contact.emails().stream()
                        .skip(1)
                        .forEach(email -> found.add(LeftOutKind.CONTACT, List.of(email))));
        reading.contacts().stream().skip(1).forEach(found::contact);
        reading.events().stream()
                .flatMap(event -> event.connectionPoints().stream())
                .filter(point -> EventItems.point(point) == null)
                .forEach(point -> found.add(LeftOutKind.CONNECTION_POINT, List.of(point)));
        reading.assignments().forEach(found::assignment);
        found.add(LeftOutKind.FUNDING, facts(reading.funding()));
        reading.attachments().forEach(fact -> found.add(LeftOutKind.ATTACHMENT, List.of(fact)));
        return List.copyOf(found.all);
    }

    private void signer(SignerReading signer) {
        List<Fact<?>> facts = new ArrayList<>(signer.capacity());
        facts.addAll(facts(signer.role(), signer.name()));
        add(LeftOutKind.SIGNER, facts);
    }

    private void contact(ContactReading contact) {
        List<Fact<?>> facts = new ArrayList<>(facts(contact.name(), contact.role()));
        facts.addAll(contact.phones());
        facts.addAll(contact.emails());
        add(LeftOutKind.CONTACT, facts);
    }

    private void assignment(AssignmentReading assignment) {
        add(LeftOutKind.NOTE, facts(assignment.scopeNote()));
        assignment.otherTopics().forEach(topic -> add(LeftOutKind.OTHER_TOPIC, List.of(topic)));
    }

    private static List<Fact<?>> facts(@Nullable Fact<?>... facts) {
        return Stream.<Fact<?>>of(facts).filter(Objects::nonNull).toList();
    }

    private void add(LeftOutKind kind, List<? extends Fact<?>> facts) {
        if (!facts.isEmpty()) {
            List<TextSpan> spans =
                    facts.stream().flatMap(fact -> fact.spans().stream()).toList();
            all.add(new Proposal.LeftOut(
                    kind, String.join(", ", facts.stream().map(Fact::text).toList()), spans));
        }
    }
}
