package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.UnitDirectory;

/**
 * Names people within the quota, changes and removes them, takes their replies. Each step is one transaction that holds
 * the quota's row first and is repeated when the database gives way to another one. Refusals of every step: NOT_FOUND,
 * FORBIDDEN, NAMING_NOT_OPEN.
 */
@ApplicationScoped
public class NameParticipants {

    private final Participants participants;
    private final ParticipantGroups groups;
    private final NamingQuotas quotas;
    private final GroupDrafts plans;
    private final UnitDirectory units;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    NameParticipants(
            Participants participants,
            ParticipantGroups groups,
            NamingQuotas quotas,
            GroupDrafts plans,
            UnitDirectory units,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.participants = participants;
        this.groups = groups;
        this.quotas = quotas;
        this.plans = plans;
        this.units = units;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return the id of the person
     * @throws Refusal QUOTA_FULL, NOT_A_NAMING_BODY, VALIDATION_FAILED when several bodies of the caller name
     */
    public UUID name(UUID planId, UUID groupId, @Nullable UUID bodyId, PersonContent person, Scope caller) {
        return transactions.call(() -> {
            PlanHeader plan = demandOpen(planId, caller);
            ParticipantGroup group = groups.demand(groupId);
            if (!group.planId().equals(planId)) {
                throw ParticipantGroups.notFound();
            }
            NamingQuota quota = hold(group, bodyId, plan, caller);
            quota.take(1);
            Participant named = Participant.named(quota, person, caller.displayName(), clock.instant());
            participants.persistAndFlush(named);
            tell("PARTICIPANT_NAMED", named, group);
            return named.id();
        });
    }

    void rewrite(UUID id, String ifMatch, PersonContent person, Scope caller) {
        transactions.run(() -> {
            Participant participant = demand(id, caller);
            Versions.require(ifMatch, participant.version());
            participant.write(person);
            participants.flush();
            tell("PARTICIPANT_CHANGED", participant, groups.demand(participant.groupId()));
        });
    }

    /** Whoever stood in for the person goes too; the place in the quota is free again. */
    void remove(UUID id, String ifMatch, Scope caller) {
        transactions.run(() -> {
            UUID quotaId = demand(id, caller).quotaId();
            NamingQuota quota = quotas.hold(quotaId);
            Participant participant = participants.demand(id);
            Versions.require(ifMatch, participant.version());
            participants.substituteOf(id).ifPresent(participants::delete);
            if (participant.standsInFor() == null) {
                quota.giveBack();
            } else {
                participants.demand(participant.standsInFor()).answer(Reply.NONE, null, clock.instant());
            }
            tell("PARTICIPANT_REMOVED", participant, groups.demand(participant.groupId()));
            participants.delete(participant);
        });
    }

    /** @throws Refusal VALIDATION_FAILED for a refusal without a reason */
    public void reply(UUID id, String ifMatch, ReplyContent reply, Scope caller) {
        if (reply.reply() == Reply.SUBSTITUTED) {
            String message = "Hãy ghi người đi thay.";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("reply", message)));
        }
        if (reply.reply() == Reply.NOT_COMING && reply.reason() == null) {
            String message = "Hãy ghi lý do không dự.";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("reason", message)));
        }
        transactions.run(() -> {
            Participant participant = demand(id, caller);
            Versions.require(ifMatch, participant.version());
            participants.substituteOf(id).ifPresent(participants::delete);
            participant.answer(reply.reply(), reply.reason(), clock.instant());
            participants.flush();
            ParticipantGroup group = groups.demand(participant.groupId());
            facts.fire(ParticipantFact.person(
                    "PARTICIPANT_REPLIED",
                    participant,
                    new ParticipantFact.Answered(
                            group.content().wording(), bodyName(participant), participant.reply())));
        });
    }

    /**
     * @return the id of who goes instead
     * @throws Refusal ALREADY_SUBSTITUTED
     */
    public UUID substitute(UUID id, String ifMatch, SubstituteContent content, Scope caller) {
        return transactions.call(() -> {
            NamingQuota quota = quotas.hold(demand(id, caller).quotaId());
            Participant participant = participants.demand(id);
            Versions.require(ifMatch, participant.version());
            Participant substitute = participant.sendInstead(
                    quota,
                    content.person(),
                    content.maySpeak(),
                    content.mayVote(),
                    caller.displayName(),
                    clock.instant());
            participants.persistAndFlush(substitute);
            tell("SUBSTITUTE_NAMED", substitute, groups.demand(substitute.groupId()));
            return substitute.id();
        });
    }

    /** The plan binds, and the caller may name for it at all. */
    PlanHeader demandOpen(UUID planId, Scope caller) {
        PlanHeader plan = plans.demandVisible(planId, caller);
        if (!plan.status().isInForce()) {
            throw ParticipantProblem.NAMING_NOT_OPEN.refusal(
                    plan.status() == PlanStatus.DRAFT
                            ? "Kế hoạch còn là dự thảo; danh sách đại biểu lập sau khi ban hành."
                            : "Kế hoạch không còn hiệu lực nên danh sách đại biểu không đổi được nữa.");
        }
        if (!caller.may(Permission.SUBMISSIONS_HAND_IN)) {
            throw forbidden();
        }
        return plan;
    }

    /** The quota of whoever names, held. The office that runs the plan names anywhere. */
    private NamingQuota hold(ParticipantGroup group, @Nullable UUID bodyId, PlanHeader plan, Scope caller) {
        UUID body = bodyId == null ? onlyBody(group, plan, caller) : bodyId;
        NamingQuota quota = quotas.hold(group.id(), body)
                .orElseThrow(() -> ParticipantProblem.NOT_A_NAMING_BODY.refusal(
                        "Kế hoạch không giao cơ quan này cử người cho nhóm này."));
        if (!mayNameFor(quota.bodyId(), quota.unitId(), plan, caller)) {
            throw forbidden();
        }
        return quota;
    }

    private UUID onlyBody(ParticipantGroup group, PlanHeader plan, Scope caller) {
        List<NamingQuotas.Owner> own = quotas.ownersOf(group.id()).stream()
                .filter(quota -> mayNameFor(quota.bodyId(), quota.unitId(), plan, caller))
                .toList();
        if (own.isEmpty()) {
            throw ParticipantProblem.NOT_A_NAMING_BODY.refusal("Kế hoạch không giao đơn vị cử người cho nhóm này.");
        }
        if (own.size() > 1) {
            String message = "Hãy chọn cơ quan cử người.";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("bodyId", message)));
        }
        return own.getFirst().bodyId();
    }

    boolean mayNameFor(UUID bodyId, UUID unitId, PlanHeader plan, Scope caller) {
        return caller.is(Role.OFFICE) && (plan.isRunBy(caller.unitId()) || Objects.equals(unitId, caller.unitId()))
                || caller.is(Role.UNIT) && units.covers(caller.bodyId(), bodyId);
    }

    /** A person whom the caller may change. */
    private Participant demand(UUID id, Scope caller) {
        Participant participant = participants.demand(id);
        PlanHeader plan;
        try {
            plan = demandOpen(participant.planId(), caller);
        } catch (Refusal refusal) {
            throw refusal.problem() == PlatformProblem.NOT_FOUND ? Participants.notFound() : refusal;
        }
        if (!mayNameFor(participant.bodyId(), participant.unitId(), plan, caller)) {
            throw Participants.notFound();
        }
        return participant;
    }

    private void tell(String action, Participant participant, ParticipantGroup group) {
        facts.fire(ParticipantFact.person(
                action, participant, new ParticipantFact.Place(group.content().wording(), bodyName(participant))));
    }

    private String bodyName(Participant participant) {
        return units.body(participant.bodyId()).orElseThrow().name();
    }

    private static Refusal forbidden() {
        return new Refusal(PlatformProblem.FORBIDDEN, "Đơn vị không được cử người ở đây.");
    }
}
