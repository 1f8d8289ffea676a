package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.paperwork.writing.Paper;
import vn.giaoban.paperwork.writing.template.Template;
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
    private final Clock clock;

    PlanPapers(PlanDirectory plans, PlanWork work, Clock clock) {
        this.plans = plans;
        this.work = work;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND for a plan that another council runs */
    @Transactional
    Paper paper(UUID planId, PaperKind kind, Scope caller) {
        PlanHeader header = plans.visible(planId, caller)
                .filter(plan -> caller.is(Role.ADMINISTRATOR) || plan.isRunBy(caller.unitId()))
                .orElseThrow(PlanPapers::notFound);
        PlanView plan = plans.read(planId, caller).orElseThrow(PlanPapers::notFound);
        PlanFacts facts = new PlanFacts(
                plan, work.assignments(header), work.obligations(header), VietnameseDates.dayOf(clock.instant()));
        return PlanPaper.of(kind, facts, template(kind));
    }

    private static Template template(PaperKind kind) {
        String name = "/paperwork/templates/" + kind.fileName() + ".txt";
        try (InputStream text = PlanPapers.class.getResourceAsStream(name)) {
            return Template.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch.");
    }
}
