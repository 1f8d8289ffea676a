package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.UnitDirectory;

/** Writes, rewrites, orders and removes the groups of a draft, for a person at the screen or for a load of documents. */
@ApplicationScoped
public class GroupDrafts {

    private final ParticipantGroups groups;
    private final PlanDirectory plans;
    private final UnitDirectory units;
    private final Event<Fact> facts;

    GroupDrafts(ParticipantGroups groups, PlanDirectory plans, UnitDirectory units, Event<Fact> facts) {
        this.groups = groups;
        this.plans = plans;
        this.units = units;
        this.facts = facts;
    }

    /**
     * Adds one at the end.
     *
     * @return its id
     * @throws Refusal NOT_FOUND, FORBIDDEN, PLAN_ALREADY_ISSUED or VALIDATION_FAILED
     */
    @Transactional
    public UUID add(UUID planId, GroupContent content, Scope scope) {
        demandDraftHeld(demandRun(planId, scope));
        demandSound(content);
        ParticipantGroup group = ParticipantGroup.of(planId, groups.nextPosition(planId), content);
        groups.persistAndFlush(group);
        facts.fire(ParticipantFact.group("GROUP_ADDED", group, null, group.content()));
        return group.id();
    }

    void rewrite(ParticipantGroup group, GroupContent content) {
        demandSound(content);
        GroupContent was = group.content();
        group.write(content);
        facts.fire(ParticipantFact.group("GROUP_CHANGED", group, was, group.content()));
    }

    void remove(ParticipantGroup group) {
        facts.fire(ParticipantFact.group("GROUP_REMOVED", group, group.content(), null));
        groups.delete(group);
    }

    /** @param order the ids of all groups of the plan */
    void sort(UUID planId, List<UUID> order) {
        List<ParticipantGroup> all = groups.ofPlan(planId);
        Set<UUID> ids = new HashSet<>(all.stream().map(ParticipantGroup::id).toList());
        if (order.size() != ids.size() || !ids.equals(new HashSet<>(order))) {
            String message = "Thứ tự phải nêu đủ các nhóm của kế hoạch, mỗi nhóm một lần.";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("order", message)));
        }
        all.forEach(group -> group.moveTo(order.indexOf(group.id()) + 1));
    }

    private void demandSound(GroupContent content) {
        List<UUID> ids = new ArrayList<>(content.bodyIds());
        content.exceptions().forEach(exception -> ids.add(exception.bodyId()));
        GroupCheck.demandSound(
                content, ids.isEmpty() ? Set.of() : units.bodies(ids).keySet());
    }

    /**
     * A plan that the caller's office runs.
     *
     * @throws Refusal NOT_FOUND when it cannot be seen, FORBIDDEN when another council runs it
     */
    PlanHeader demandRun(UUID planId, Scope scope) {
        PlanHeader plan = demandVisible(planId, scope);
        if (!scope.may(Permission.PLANS_WRITE) || !plan.isRunBy(scope.unitId())) {
            throw new Refusal(
                    PlatformProblem.FORBIDDEN, "Chỉ văn phòng của Hội đồng nhân dân chủ trì kế hoạch mới làm được.");
        }
        return plan;
    }

    /** @throws Refusal NOT_FOUND */
    PlanHeader demandVisible(UUID planId, Scope scope) {
        return plans.visible(planId, scope)
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch."));
    }

    /**
     * The plan is a draft and stays one until the end of the transaction.
     *
     * @throws Refusal PLAN_ALREADY_ISSUED
     */
    void demandDraftHeld(PlanHeader plan) {
        plans.demandDraftHeld(
                plan.id(),
                "Kế hoạch đã ban hành nên thành phần không sửa, xóa được; hãy lập kế hoạch điều chỉnh, bổ sung.");
    }
}
