package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.calendar.holidays.KeptDeadlines;
import vn.giaoban.calendar.holidays.MovedDeadline;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/**
 * What is still owed follows the days off, as it follows its plan. What was handed in keeps the date that held then, and
 * so does an assignment of which nothing is owed any more.
 */
@ApplicationScoped
class FollowHolidays implements KeptDeadlines {

    private static final Comparator<Shift> BY_PLAN = Comparator.<Shift, String>comparing(
                    shift -> shift.plan().title())
            .thenComparing(shift -> shift.plan().id())
            .thenComparing(shift -> shift.assignment().position());

    private final Assignments assignments;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final PlanDirectory plans;
    private final UnitDirectory units;
    private final Event<Fact> facts;
    private final Clock clock;

    FollowHolidays(
            Assignments assignments,
            Obligations obligations,
            DueDates dueDates,
            PlanDirectory plans,
            UnitDirectory units,
            Event<Fact> facts,
            Clock clock) {
        this.assignments = assignments;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.plans = plans;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /** An assignment that comes to another last day with the other days off. */
    private record Shift(Assignment assignment, PlanHeader plan, DueDay is) {

        /** @param hanging all that its plan made of it, delegated ones too */
        List<Obligation> following(List<Obligation> hanging) {
            return DeadlineMoves.following(hanging, assignment.due(), is).stream()
                    .filter(obligation -> obligation.state().isOwed())
                    .toList();
        }

        boolean moves(Obligation obligation) {
            DueTerm term = obligation.term();
            return !Objects.equals(term.due(), term.following(is));
        }
    }

    private record Moving(Shift shift, Obligation obligation) {

        MovedDeadline told(BodyRef body, Instant now) {
            Assignment assignment = shift.assignment();
            DueTerm term = obligation.term();
            DueDay after = term.following(shift.is());
            return new MovedDeadline(
                    shift.plan().id(),
                    shift.plan().title(),
                    shift.plan().number(),
                    shift.plan().symbol(),
                    assignment.id(),
                    obligation.id(),
                    assignment.what(),
                    body.id(),
                    body.name(),
                    term.due().lastDay(),
                    after.lastDay(),
                    DueDay.passed(after, now));
        }
    }

    @Override
    public Page<MovedDeadline> thatWouldMove(WorkingDays days, int year, PageRequest page) {
        List<Shift> shifts = shifts(days, year);
        Map<UUID, List<Obligation>> hanging = byAssignment(obligations.allOf(ids(shifts)));
        List<Moving> moving = new ArrayList<>();
        for (Shift shift : shifts) {
            shift.following(hanging.getOrDefault(shift.assignment().id(), List.of())).stream()
                    .filter(shift::moves)
                    .forEach(obligation -> moving.add(new Moving(shift, obligation)));
        }
        int from = page.cursor().map(cursor -> cursor.number(0).intValue()).orElse(0);
        List<Moving> shown = moving.stream().skip(from).limit(page.rows()).toList();
        Map<UUID, BodyRef> bodies = units.bodies(
                shown.stream().map(each -> each.obligation().bodyId()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return Page.of(
                shown.stream()
                        .map(each -> each.told(bodies.get(each.obligation().bodyId()), now))
                        .toList(),
                page,
                last -> Cursor.of(from + page.limit()),
                (long) moving.size());
    }

    @Override
    public long move(WorkingDays days, int year) {
        List<Shift> shifts = shifts(days, year);
        Map<UUID, List<Obligation>> hanging = byAssignment(obligations.holdAllOf(ids(shifts)));
        Instant now = clock.instant();
        long moved = 0;
        for (Shift shift : shifts) {
            List<Obligation> following =
                    shift.following(hanging.getOrDefault(shift.assignment().id(), List.of()));
            if (!following.isEmpty()) {
                moved += move(shift, following, now);
            }
        }
        return moved;
    }

    private int move(Shift shift, List<Obligation> following, Instant now) {
        DueDay was = shift.assignment().due();
        shift.assignment().moveDue(shift.is());
        int moved = (int) following.stream()
                .filter(obligation -> obligation.followPlan(shift.is(), now))
                .count();
        facts.fire(ObligationFact.deadlineMoved(shift.assignment(), was, moved));
        return moved;
    }

    private List<Shift> shifts(WorkingDays days, int year) {
        List<Assignment> dated = assignments.datedAbout(year);
        Map<UUID, PlanHeader> headers =
                plans.headers(dated.stream().map(Assignment::planId).collect(Collectors.toSet()));
        return dated.stream()
                .map(assignment -> {
                    PlanHeader plan = headers.get(assignment.planId());
                    return new Shift(assignment, plan, dueDates.dueDay(assignment, plan, days));
                })
                .filter(shift -> shift.is() != null
                        && !shift.is().equals(shift.assignment().due()))
                .sorted(BY_PLAN)
                .toList();
    }

    private static List<UUID> ids(List<Shift> shifts) {
        return shifts.stream().map(shift -> shift.assignment().id()).toList();
    }

    private static Map<UUID, List<Obligation>> byAssignment(List<Obligation> found) {
        return found.stream().collect(Collectors.groupingBy(Obligation::assignmentId));
    }
}
