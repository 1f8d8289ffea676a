package vn.giaoban.paperwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.AssignmentDrafts;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineAnchor;
import vn.giaoban.participants.GroupContent;
import vn.giaoban.participants.GroupDrafts;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanDrafts;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;
import vn.giaoban.platform.Violation;

/** Makes an ordinary draft of a proposal on which everything is decided, as a person at the screen would have typed it. */
@ApplicationScoped
class ConfirmImport {

    private final PlanImports imports;
    private final PlanDrafts plans;
    private final PlanDirectory directory;
    private final AssignmentDrafts assignments;
    private final GroupDrafts groups;
    private final Validator validator;
    private final Clock clock;

    ConfirmImport(
            PlanImports imports,
            PlanDrafts plans,
            PlanDirectory directory,
            AssignmentDrafts assignments,
            GroupDrafts groups,
            Validator validator,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.directory = directory;
        this.assignments = assignments;
        this.groups = groups;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Within a transaction. An import that is a draft already stays that draft.
     *
     * @return the import, with the plan
     * @throws Refusal NOT_FOUND, VERSION_CONFLICT, IMPORT_QUESTIONS_OPEN, IMPORT_ITEMS_OPEN, VALIDATION_FAILED with the
     *     keys of items for fields, and as {@link PlanDrafts#write}
     */
    PlanImport confirm(UUID id, @Nullable String ifMatch, Scope scope) {
        PlanImport read = imports.demandLocked(id, scope);
        if (read.planId() != null) {
            return read;
        }
        Versions.require(ifMatch, read.version());
        read.demandDecided();
        List<Proposal.Item> kept = read.proposal().items().stream()
                .filter(item -> read.decisionOn(item.key()) == Decision.CONFIRMED)
                .toList();
        DraftContent draft = new DraftContent(read, kept);
        PlanContent content = draft.plan();
        demandValid(content, draft);
        UUID planId = plans.write(content, scope);
        PlanHeader plan = directory.visible(planId, scope).orElseThrow();
        read.becomes(planId, links(read, kept, plan, scope), clock.instant());
        imports.flush();
        return read;
    }

    private List<SourceLink> links(PlanImport read, List<Proposal.Item> kept, PlanHeader plan, Scope scope) {
        List<SourceLink> links = new ArrayList<>();
        int events = 0;
        for (Proposal.Item item : kept) {
            UUID object =
                    switch (item.kind()) {
                        case EVENT -> plan.events().get(events++).id();
                        case GROUP -> grouped(read, item, plan, scope);
                        case ASSIGNMENT -> assigned(read, item, plan, scope);
                        default -> null;
                    };
            links.add(new SourceLink(item.key(), item.kind(), object, item.quote()));
        }
        return links;
    }

    private UUID assigned(PlanImport read, Proposal.Item item, PlanHeader plan, Scope scope) {
        AssignmentContent content = onEvent(read.contentOf(item).assignment(), plan);
        demandValid(content, item.key());
        return named(item.key(), () -> assignments.add(plan.id(), content, scope));
    }

    private UUID grouped(PlanImport read, Proposal.Item item, PlanHeader plan, Scope scope) {
        GroupContent content = read.contentOf(item).group();
        demandValid(content, item.key());
        return named(item.key(), () -> groups.add(plan.id(), content, scope));
    }

    /** A refusal of the other room names the item and its field. */
    private static UUID named(String key, Supplier<UUID> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            throw new Refusal(
                    refused.problem(),
                    refused.detail(),
                    refused.violations().stream()
                            .map(violation -> new Violation(key + "/" + violation.field(), violation.message()))
                            .toList());
        }
    }

    /** A deadline that hangs on an event hangs on the plan's one event. */
    private static AssignmentContent onEvent(AssignmentContent content, PlanHeader plan) {
        Deadline deadline = content.deadline();
        boolean hangs = deadline != null
                && content.eventId() == null
                && (deadline.anchor() == DeadlineAnchor.EVENT_START || deadline.anchor() == DeadlineAnchor.EVENT_END);
        return hangs && plan.events().size() == 1
                ? Assigned.with(content, plan.events().getFirst().id())
                : content;
    }

    private void demandValid(PlanContent content, DraftContent draft) {
        demand(validator.validate(content).stream()
                .map(violation ->
                        new Violation(draft.itemOf(violation.getPropertyPath().toString()), violation.getMessage()))
                .toList());
    }

    private void demandValid(Object content, String key) {
        demand(validator.validate(content).stream()
                .map(violation -> new Violation(key + "/" + violation.getPropertyPath(), violation.getMessage()))
                .toList());
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED, "Có mục chưa đúng nên chưa lập được dự thảo.", violations);
        }
    }
}
