package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Paper;
import vn.giaoban.paperwork.writing.template.Template;
import vn.giaoban.paperwork.writing.template.UnknownPlace;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.PlanView;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Makes the papers of a plan for the council that runs it. */
@ApplicationScoped
class PlanPapers {

    private final PlanDirectory plans;
    private final PlanWork work;
    private final InvitedPeople people;
    private final Receipts receipts;
    private final PaperTemplates templates;
    private final Clock clock;

    PlanPapers(
            PlanDirectory plans,
            PlanWork work,
            InvitedPeople people,
            Receipts receipts,
            PaperTemplates templates,
            Clock clock) {
        this.plans = plans;
        this.work = work;
        this.people = people;
        this.receipts = receipts;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * What one file holds.
     *
     * @param papers one at least, each on a page of its own
     * @param symbol as they bear it; null for papers that are not registered
     */
    record Made(List<Paper> papers, @Nullable String symbol) {}

    /** @throws Refusal NOT_FOUND for a plan that another council runs, PAPER_WITHOUT_CONTENT */
    @Transactional
    Made made(UUID planId, PaperKind kind, Scope caller) {
        PlanHeader header = demand(planId, caller);
        return made(header, kind, Template.of(templates.text(kind, header.councilUnitId())), caller);
    }

    /** As {@link #made(UUID, PaperKind, Scope)}, with a text that is not saved yet. */
    @Transactional
    Made made(UUID planId, PaperKind kind, Template template, Scope caller) {
        return made(demand(planId, caller), kind, template, caller);
    }

    private Made made(PlanHeader header, PaperKind kind, Template template, Scope caller) {
        UUID planId = header.id();
        PlanView plan = plans.read(planId, caller).orElseThrow(PlanPapers::notFound);
        PlanFacts facts = new PlanFacts(
                plan,
                work.assignments(header),
                work.obligations(header),
                people.of(planId),
                receipts.of(planId),
                VietnameseDates.dayOf(clock.instant()));
        try {
            List<Paper> papers = kind.values(facts).stream()
                    .map(values -> PlanPaper.of(kind, facts, values, template))
                    .toList();
            return new Made(papers, kind.head().isNumbered() ? PlanPaper.symbol(kind, plan) : null);
        } catch (UnknownPlace since) {
            // The text was checked when it was saved; a later version of the product no longer knows the name.
            throw PaperProblem.TEMPLATE_PLACE_UNKNOWN.refusal(
                    since.getMessage() + " Hãy sửa mẫu ở «Mẫu văn bản» rồi lập lại.");
        }
    }

    /**
     * The plan, for those who may make papers of it.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    PlanHeader demand(UUID planId, Scope caller) {
        return plans.visible(planId, caller)
                .filter(plan -> caller.is(Role.ADMINISTRATOR) || plan.isRunBy(caller.unitId()))
                .orElseThrow(PlanPapers::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch.");
    }
}
