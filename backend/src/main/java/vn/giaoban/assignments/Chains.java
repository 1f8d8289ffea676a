package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Who assigned, who must instruct, who is answerable, who does it: one line from the plan down to one obligation. */
@ApplicationScoped
class Chains {

    private final ObligationRecords records;
    private final Assignments assignments;
    private final UnitDirectory directory;

    Chains(ObligationRecords records, Assignments assignments, UnitDirectory directory) {
        this.records = records;
        this.assignments = assignments;
        this.directory = directory;
    }

    /** What was read of the line, before the names of its bodies are known. */
    record Line(List<ObligationRecords.Above> obligations, List<UUID> formerBodies) {

        List<UUID> bodyIds() {
            return Stream.concat(obligations.stream().map(ObligationRecords.Above::bodyId), formerBodies.stream())
                    .toList();
        }
    }

    Line line(Work work) {
        Obligation obligation = work.obligation();
        List<ObligationRecords.Above> obligations = work.standpoint().delegated()
                ? records.line(obligation.id())
                : List.of(new ObligationRecords.Above(
                        obligation.id(),
                        obligation.bodyId(),
                        obligation.term().due() == null
                                ? null
                                : obligation.term().due().lastDay()));
        return new Line(
                obligations, work.standpoint().transferred() ? records.formerBodies(obligation.id()) : List.of());
    }

    List<ChainLink> links(Line line, Work work, Map<UUID, BodyRef> bodies) {
        List<ChainLink> links = new ArrayList<>();
        links.add(new ChainLink(bodies.get(work.plan().issuingBodyId()), ChainRole.ISSUER, null, null));
        directing(work).forEach(body -> links.add(new ChainLink(body, ChainRole.DIRECTED_BY, null, null)));
        for (ObligationRecords.Above above : line.obligations()) {
            boolean first = above == line.obligations().getFirst();
            ChainRole role = first ? ChainRole.ANSWERABLE : ChainRole.DELEGATE;
            if (above == line.obligations().getLast()) {
                line.formerBodies().forEach(former -> links.add(new ChainLink(bodies.get(former), role, null, null)));
            }
            links.add(new ChainLink(bodies.get(above.bodyId()), role, above.obligationId(), above.lastDay()));
        }
        return links;
    }

    /** The plan names them in words; those that are no known body stay in the assignment's text. */
    private List<BodyRef> directing(Work work) {
        LocalDate asOf = assignments.findById(work.obligation().assignmentId()).resolvedOn();
        return work.assignment().directedBy().stream()
                .flatMap(name -> directory.find(name, work.plan().councilUnitId(), asOf).stream())
                .toList();
    }
}
