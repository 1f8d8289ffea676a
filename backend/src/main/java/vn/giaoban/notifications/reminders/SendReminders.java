package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaoban.access.Correspondent;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.notifications.mail.Mails;
import vn.giaoban.notifications.mail.NewMail;
import vn.giaoban.notifications.notices.NewNotice;
import vn.giaoban.notifications.notices.NoticeKind;
import vn.giaoban.notifications.notices.Notices;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;

/** Writes reminders with everything that goes out with them, in the caller's transaction. */
@ApplicationScoped
class SendReminders {

    private final EntityManager entities;
    private final ReminderWords words;
    private final Notices notices;
    private final Mails mails;
    private final Event<Fact> facts;
    private final Clock clock;

    SendReminders(
            EntityManager entities, ReminderWords words, Notices notices, Mails mails, Event<Fact> facts, Clock clock) {
        this.entities = entities;
        this.words = words;
        this.notices = notices;
        this.mails = mails;
        this.facts = facts;
        this.clock = clock;
    }

    /** One obligation that is to be reminded of. */
    record Due(ObligationRow row, Occasion occasion, Recipients recipients) {}

    /** @return how many reached nobody */
    @Transactional(Transactional.TxType.MANDATORY)
    int send(PlanHeader plan, List<Due> due, ReminderText template) {
        if (due.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        LocalDate today = VietnameseDates.dayOf(now);
        String issuer = words.issuer(plan);
        for (Due each : due) {
            ObligationRow row = each.row();
            ReminderText read = template.rendered(words.values(plan, row, today, issuer));
            Reminder reminder = new Reminder(row, each.occasion(), ReminderWords.what(row), read, now);
            deliver(reminder, plan, each);
            entities.persist(reminder);
        }
        int lost =
                (int) due.stream().filter(each -> each.recipients().isEmpty()).count();
        Map<ReminderReason, Long> counts = due.stream()
                .collect(Collectors.groupingBy(each -> each.occasion().reason(), Collectors.counting()));
        counts.forEach((reason, count) -> facts.fire(ReminderFact.sent(plan.id(), reason, count, lost)));
        return lost;
    }

    private void deliver(Reminder reminder, PlanHeader plan, Due due) {
        ReminderText read = reminder.words();
        ObligationRow row = due.row();
        Recipients to = due.recipients();
        boolean up = due.occasion().reason() == ReminderReason.ESCALATION;
        Map<UUID, UUID> told = notices.tell(
                new NewNotice(
                        reminder.id(),
                        up ? NoticeKind.ESCALATION : NoticeKind.REMINDER,
                        read.subject(),
                        read.text(),
                        plan.id(),
                        row.id()),
                to.accounts().stream().map(Correspondent::accountId).toList());
        to.accounts().stream()
                .filter(account -> told.containsKey(account.accountId()))
                .forEach(account ->
                        reminder.shown(account.displayName(), account.accountId(), told.get(account.accountId())));
        to.addresses()
                .forEach(address -> reminder.mailed(
                        address.name(),
                        address.email(),
                        mails.send(new NewMail(
                                plan.councilUnitId(),
                                address.name(),
                                address.email(),
                                read.subject(),
                                read.text(),
                                "/obligations/" + row.id()))));
        if (to.isEmpty()) {
            reminder.unreachable();
        }
    }
}
