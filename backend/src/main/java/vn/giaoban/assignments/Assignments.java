package vn.giaoban.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import vn.giaoban.calendar.OffsetUnit;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The stored assignments. Who may see one is who may see its plan: callers ask the plan first. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String WITH_ASSIGNEES = "from Assignment a left join fetch a.assigneeIds where ";

    private static final String DATED_ABOUT = """
            from Assignment a
            where a.planId in (select p.id from Plan p where p.status in ?1)
              and a.due.lastDay is not null and a.deadline.kind is not null
              and (a.due.lastDay between ?2 and ?3 or a.deadline.offsetUnit = ?4)""";

    /** In the order of the text, with their assignees, in one statement. */
    List<Assignment> ofPlan(UUID planId) {
        return list(WITH_ASSIGNEES + "a.planId = ?1 order by a.position, a.id", planId);
    }

    Page<Assignment> ofPlan(UUID planId, PageRequest request) {
        int after = request.cursor().map(cursor -> cursor.number(0).intValue()).orElse(-1);
        List<Assignment> found = find(
                        "from Assignment a where a.planId = ?1 and a.position > ?2 order by a.position", planId, after)
                .range(0, request.rows() - 1)
                .list();
        List<UUID> ids = found.stream().map(Assignment::id).toList();
        if (!ids.isEmpty()) {
            // The assignees of the whole page in one statement; a fetch join would page in memory.
            list(WITH_ASSIGNEES + "a.id in ?1", ids);
        }
        return Page.of(found, request, last -> Cursor.of(last.position()), null);
    }

    /** @throws Refusal NOT_FOUND */
    Assignment demand(UUID id) {
        return list(WITH_ASSIGNEES + "a.id = ?1", id).stream().findFirst().orElseThrow(Assignments::notFound);
    }

    /**
     * Those of plans in force whose stored last day may hang on the working days of a year: it lies in or beside the year
     * (an end moves by less than a month), or working days were counted, which may span years. Without their assignees.
     */
    List<Assignment> datedAbout(int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return list(
                DATED_ABOUT,
                PlanStatus.IN_FORCE,
                first.minusMonths(1),
                first.plusYears(1).plusMonths(1),
                OffsetUnit.WORKDAY);
    }

    /** Positions rise and keep their gaps when an assignment is deleted. */
    int nextPosition(UUID planId) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(a.position), 0) from Assignment a where a.planId = :plan",
                                Integer.class)
                        .setParameter("plan", planId)
                        .getSingleResult()
                + 1;
    }

    static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy phân công.");
    }
}
