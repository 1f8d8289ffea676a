package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanLink;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Puts together the detail of one obligation, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
class ObligationDetails {

    private final Desk desk;
    private final ObligationRecords records;
    private final Assignments assignments;
    private final AssignmentViews assignmentViews;
    private final ObligationDues dues;
    private final OfferToSuccessors offers;
    private final Chains chains;
    private final UnitDirectory directory;
    private final DueSoon dueSoon;
    private final Clock clock;

    ObligationDetails(
            Desk desk,
            ObligationRecords records,
            Assignments assignments,
            AssignmentViews assignmentViews,
            ObligationDues dues,
            OfferToSuccessors offers,
            Chains chains,
            UnitDirectory directory,
            DueSoon dueSoon,
            Clock clock) {
        this.desk = desk;
        this.records = records;
        this.assignments = assignments;
        this.assignmentViews = assignmentViews;
        this.dues = dues;
        this.offers = offers;
        this.chains = chains;
        this.directory = directory;
        this.dueSoon = dueSoon;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND */
    @Transactional
    ObligationDetail of(UUID id, Scope caller) {
        Instant now = clock.instant();
        Work work = desk.look(id, caller);
        List<Tuple> rows = records.rows(id);
        List<Submission> submissions = submissions(work);
        List<ExtensionView> extensions = records.extensions(id);
        List<UUID> candidates = work.standpoint().hasOffer() ? offers.candidates(id) : List.of();
        Chains.Line line = chains.line(work);
        Map<UUID, BodyRef> bodies = directory.bodies(bodyIds(work, rows, submissions, candidates, line));
        List<ObligationRow> told = told(rows, work, bodies, now);
        Assignment assignment = assignments.findById(work.obligation().assignmentId());
        AssignmentContent content = work.assignment();
        return ObligationDetail.of(
                told.getFirst(),
                ObligationPlan.of(work.plan()),
                directory.unit(work.plan().councilUnitId()).orElseThrow(),
                assignmentViews.beside(
                        assignment,
                        told.getFirst().parties(),
                        Assignees.of(content.deliverToBodyId(), bodies),
                        work.plan()),
                chains.links(line, work, bodies),
                dues.inForce(work, extensions, now),
                dues.beforeExtension(work, now),
                work.lock(now),
                views(submissions, content.limits(), bodies),
                extensions,
                told.subList(1, told.size()),
                records.comments(id),
                succession(work, candidates, bodies),
                work.obligation().delegationNote(),
                work.obligation().settledReason(),
                work.allowed(now));
    }

    /** @throws Refusal NOT_FOUND */
    @Transactional
    List<SubmissionView> submissionsOf(UUID id, Scope caller) {
        Work work = desk.look(id, caller);
        List<Submission> submissions = submissions(work);
        List<UUID> authors = submissions.stream()
                .map(Submission::authorBodyId)
                .filter(Objects::nonNull)
                .toList();
        return views(submissions, work.assignment().limits(), directory.bodies(authors));
    }

    /** @throws Refusal NOT_FOUND when no version that the caller sees has it */
    @Transactional
    void demandFile(UUID id, UUID submissionId, UUID fileId, Scope caller) {
        boolean known = submissions(desk.look(id, caller)).stream()
                .filter(submission -> submission.id().equals(submissionId))
                .anyMatch(submission -> submission.has(fileId));
        if (!known) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy tệp này.");
        }
    }

    /** A draft is its author's until it is sent. */
    private List<Submission> submissions(Work work) {
        return records.submissions(work.obligation().id()).stream()
                .filter(submission -> !submission.isDraft() || work.standpoint().seesDrafts())
                .toList();
    }

    private static List<SubmissionView> views(List<Submission> submissions, Limits limits, Map<UUID, BodyRef> bodies) {
        return submissions.stream()
                .map(submission -> SubmissionView.of(submission, limits, bodies))
                .toList();
    }

    private List<ObligationRow> told(List<Tuple> rows, Work work, Map<UUID, BodyRef> bodies, Instant now) {
        PlanLink plan = new PlanLink(
                work.plan().id(),
                work.plan().number(),
                work.plan().symbol(),
                work.plan().title());
        Instant dueSoonUntil = dueSoon.until(now);
        return rows.stream()
                .map(row -> ObligationRow.of(row, plan, bodies::get, now, dueSoonUntil))
                .toList();
    }

    private ObligationSuccession succession(Work work, List<UUID> candidates, Map<UUID, BodyRef> bodies) {
        if (candidates.isEmpty() || !work.obligation().state().isOwed()) {
            return null;
        }
        return directory
                .endOf(work.obligation().bodyId())
                .map(last -> new ObligationSuccession(
                        last, candidates.stream().map(bodies::get).toList()))
                .orElse(null);
    }

    private static Set<UUID> bodyIds(
            Work work, List<Tuple> rows, List<Submission> submissions, List<UUID> candidates, Chains.Line line) {
        List<UUID> ids = new ArrayList<>(candidates);
        rows.forEach(row -> ids.addAll(ObligationRow.bodyIds(row)));
        submissions.forEach(submission -> ids.add(submission.authorBodyId()));
        ids.add(work.assignment().deliverToBodyId());
        ids.add(work.plan().issuingBodyId());
        ids.addAll(line.bodyIds());
        Set<UUID> known = new HashSet<>(ids);
        known.remove(null);
        return known;
    }
}
