package vn.giaoban.plans;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.calendar.RollPolicy;
import vn.giaoban.plans.content.Contact;
import vn.giaoban.plans.content.ExpectedParticipants;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.PlanKind;
import vn.giaoban.plans.content.Signer;
import vn.giaoban.plans.content.Term;
import vn.giaoban.units.BodyRef;

/**
 * A plan as it is answered: its text, where it stands, and what this caller may do with it.
 *
 * @param version the value of the ETag
 * @param councilUnitId the unit whose council runs it
 * @param issueDateText the date in Vietnamese, with blanks left blank
 * @param supersedes what it amends
 * @param supersededBy the issued amendment that took its place
 * @param openAmendment the amendment being drafted; seen by the council that runs the plan only
 * @param amendmentSummary what the amendment is for
 * @param allowed what this caller may do now
 */
public record PlanView(
        UUID id,
        long version,
        PlanStatus status,
        PlanKind kind,
        UUID councilUnitId,
        UUID issuingBodyId,
        BodyRef issuingBody,
        List<UUID> coIssuingBodyIds,
        List<BodyRef> coIssuingBodies,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable PartialDate issueDate,
        @Nullable String issueDateText,
        String title,
        @Nullable String theme,
        @Nullable Term term,
        List<String> legalBases,
        List<String> implementing,
        List<String> purposes,
        List<String> requirements,
        List<PlanEventView> events,
        @Nullable ExpectedParticipants expectedParticipants,
        List<String> recipients,
        @Nullable String archive,
        @Nullable Signer signer,
        @Nullable Contact contact,
        LatePolicy latePolicy,
        LimitPolicy limitPolicy,
        RollPolicy rollPolicy,
        @Nullable PlanLink supersedes,
        @Nullable PlanLink supersededBy,
        @Nullable PlanLink openAmendment,
        @Nullable String amendmentSummary,
        @Nullable Instant issuedAt,
        @Nullable Instant concludedAt,
        @Nullable String conclusion,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        Instant createdAt,
        Instant updatedAt,
        List<PlanAction> allowed) {

    static PlanView of(Plan plan, PlanLinks links, Map<UUID, BodyRef> bodies, Scope scope) {
        PlanContent content = plan.content();
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.status(),
                content.kind(),
                plan.councilUnitId(),
                content.issuingBodyId(),
                bodies.get(content.issuingBodyId()),
                content.coIssuingBodyIds(),
                content.coIssuingBodyIds().stream()
                        .map(bodies::get)
                        .filter(Objects::nonNull)
                        .toList(),
                content.number(),
                content.symbol(),
                content.place(),
                content.issueDate(),
                content.issueDate() == null ? null : content.issueDate().text(),
                content.title(),
                content.theme(),
                content.term(),
                content.legalBases(),
                content.implementing(),
                content.purposes(),
                content.requirements(),
                plan.events().stream().map(PlanEventView::of).toList(),
                content.expectedParticipants(),
                content.recipients(),
                content.archive(),
                content.signer(),
                content.contact(),
                content.latePolicy(),
                content.limitPolicy(),
                content.rollPolicy(),
                links.supersedes(),
                links.supersededBy(),
                links.openAmendment(),
                plan.amendmentSummary(),
                plan.issuedAt(),
                plan.concludedAt(),
                plan.conclusion(),
                plan.cancelledAt(),
                plan.cancelReason(),
                plan.createdAt(),
                plan.updatedAt(),
                PlanAction.allowedFor(plan, links, scope));
    }
}
