package vn.giaoban.notifications.reminders;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.calendar.holidays.WorkingDayCalendar;
import vn.giaoban.notifications.reminders.SendReminders.Due;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.TxRetry;

/**
 * Goes through the plans that remind by themselves, once on a working day at their hour. Which process does it is decided
 * by the schedule's row: whoever holds it notes the day together with what was sent, so a crash leaves neither.
 */
@ApplicationScoped
class RemindByItself {

    private static final Logger LOG = Logger.getLogger(RemindByItself.class);

    private static final String SAID = "select onceKey from Reminder where planId = :plan and onceKey is not null";

    private final ReminderSchedules schedules;
    private final PlanDirectory plans;
    private final PlanWork work;
    private final AddressBook addresses;
    private final SendReminders reminders;
    private final IncomingMails incoming;
    private final EntityManager entities;
    private final WorkingDayCalendar workingDays;
    private final TxRetry transactions;
    private final Clock clock;

    RemindByItself(
            ReminderSchedules schedules,
            PlanDirectory plans,
            PlanWork work,
            AddressBook addresses,
            SendReminders reminders,
            IncomingMails incoming,
            EntityManager entities,
            WorkingDayCalendar workingDays,
            TxRetry transactions,
            Clock clock) {
        this.schedules = schedules;
        this.plans = plans;
        this.work = work;
        this.addresses = addresses;
        this.reminders = reminders;
        this.incoming = incoming;
        this.entities = entities;
        this.workingDays = workingDays;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            identity = "reminders",
            every = "${giaoban.reminders.every:1m}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    /** @return how many reminders were written */
    int run() {
        Instant now = clock.instant();
        LocalDate today = VietnameseDates.dayOf(now);
        LocalTime time = LocalTime.ofInstant(now, VietnameseDates.ZONE);
        if (!workingDays.current().isWorkingDay(today)) {
            return 0;
        }
        int written = 0;
        for (UUID plan : transactions.call(() -> schedules.due(today, time))) {
            try {
                written += transactions.call(() -> remind(plan, today, time));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "The reminders of plan %s could not be written; they are tried again.", plan);
            }
        }
        return written;
    }

    private int remind(UUID planId, LocalDate today, LocalTime time) {
        if (!schedules.claim(planId)) {
            return 0;
        }
        ReminderSchedule schedule = schedules.findById(planId);
        entities.refresh(schedule);
        if (!schedule.isDue(today, time)) {
            return 0;
        }
        LocalDate ranBefore = schedule.ran(today);
        PlanHeader plan = plans.header(planId).orElseThrow();
        if (!plan.status().isInForce()) {
            return 0;
        }
        incoming.digest(plan, schedule, at(ranBefore, schedule), at(today, schedule));
        List<ObligationRow> owed = incomplete(plan);
        Set<String> said = said(planId);
        List<Due> due = due(owed, said, schedule, today);
        reminders.send(plan, due, schedule.words(), schedule.linksByMail());
        List<Due> up = escalations(plan, owed, said, schedule, today);
        reminders.send(plan, up, ReminderText.ESCALATION, LinksByMail.NONE);
        return due.size() + up.size();
    }

    private List<Due> due(List<ObligationRow> owed, Set<String> said, ReminderSchedule schedule, LocalDate today) {
        Map<ObligationRow, Occasion> due = new LinkedHashMap<>();
        for (ObligationRow row : owed) {
            schedule.rhythm()
                    .dueOn(today, row.lastDay(), schedule.activeSince(), workingDays.current())
                    .map(step -> Occasion.scheduled(step.step()))
                    .filter(occasion -> !said.contains(occasion.onceKey(row)))
                    .ifPresent(occasion -> due.put(row, occasion));
        }
        Map<UUID, Recipients> recipients = addresses.of(due.keySet());
        return due.entrySet().stream()
                .map(each -> new Due(
                        each.getKey(),
                        each.getValue(),
                        recipients.get(each.getKey().id())))
                .toList();
    }

    /** Those that became so late since the plan reminds by itself. */
    private List<Due> escalations(
            PlanHeader plan, List<ObligationRow> owed, Set<String> said, ReminderSchedule schedule, LocalDate today) {
        if (schedule.escalateAfter() == null) {
            return List.of();
        }
        List<ObligationRow> overdue = owed.stream()
                .filter(row -> {
                    LocalDate day = workingDays.current().plusWorkingDays(row.lastDay(), schedule.escalateAfter());
                    return !day.isAfter(today) && !day.isBefore(schedule.activeSince());
                })
                .filter(row -> !said.contains(Occasion.escalation().onceKey(row)))
                .toList();
        Map<UUID, Recipients> above = addresses.above(overdue, plan.councilUnitId());
        return overdue.stream()
                .filter(row -> !above.get(row.id()).isEmpty())
                .map(row -> new Due(row, Occasion.escalation(), above.get(row.id())))
                .toList();
    }

    private static Instant at(LocalDate day, ReminderSchedule schedule) {
        return day.atTime(schedule.sendAt()).atZone(VietnameseDates.ZONE).toInstant();
    }

    /** Those that have a date and are still owed. */
    private List<ObligationRow> incomplete(PlanHeader plan) {
        return work.obligations(plan).stream()
                .filter(row -> row.lastDay() != null && Owed.isOwed(row))
                .toList();
    }

    private Set<String> said(UUID planId) {
        return new HashSet<>(entities.createQuery(SAID, String.class)
                .setParameter("plan", planId)
                .getResultList());
    }
}
