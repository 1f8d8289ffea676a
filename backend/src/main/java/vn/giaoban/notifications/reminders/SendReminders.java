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
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Correspondent;
import vn.giaoban.assignments.LinksInReminders;
import vn.giaoban.assignments.LinksInReminders.Made;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.notifications.mail.LinkInMail;
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
    private final LinksInReminders links;
    private final Event<Fact> facts;
    private final Clock clock;

    SendReminders(
            EntityManager entities,
            ReminderWords words,
            Notices notices,
            Mails mails,
            LinksInReminders links,
            Event<Fact> facts,
            Clock clock) {
        this.entities = entities;
        this.words = words;
        this.notices = notices;
        this.mails = mails;
        this.links = links;
        this.facts = facts;
        this.clock = clock;
    }

    /** One obligation that is to be reminded of. */
    record Due(ObligationRow row, Occasion occasion, Recipients recipients) {}

    /**
     * @param wanted in whose mails a link travels; in nobody's while mails cannot carry one
     * @return how many reached nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int send(PlanHeader plan, List<Due> due, ReminderText template, LinksByMail wanted) {
        if (due.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        LocalDate today = VietnameseDates.dayOf(now);
        String issuer = words.issuer(plan);
        LinksByMail rule = mails.carryLinks() ? wanted : LinksByMail.NONE;
        List<Written> written = due.stream()
                .map(each -> {
                    ObligationRow row = each.row();
                    ReminderText read = template.rendered(words.values(plan, row, today, issuer));
                    return new Written(each, new Reminder(row, each.occasion(), ReminderWords.what(row), read, now));
                })
                .toList();
        Map<UUID, Made> made = links(written, rule);
        for (Written each : written) {
            deliver(each, plan, rule, made.get(each.due().row().id()));
            entities.persist(each.reminder());
        }
        int lost =
                (int) due.stream().filter(each -> each.recipients().isEmpty()).count();
        Map<ReminderReason, Long> counts = due.stream()
                .collect(Collectors.groupingBy(each -> each.occasion().reason(), Collectors.counting()));
        counts.forEach((reason, count) -> facts.fire(ReminderFact.sent(plan.id(), reason, count, lost)));
        return lost;
    }

    private record Written(Due due, Reminder reminder) {}

    /** All reminders of one call are of one occasion by hand, or of the schedule, so one name made all their links. */
    private Map<UUID, Made> links(List<Written> written, LinksByMail rule) {
        Map<UUID, LinksInReminders.Wanted> wanted = written.stream()
                .filter(each -> each.due().recipients().linkTravels(rule))
                .collect(Collectors.toMap(
                        each -> each.due().row().id(),
                        each -> new LinksInReminders.Wanted(
                                each.reminder().id(), each.due().row().body().id())));
        Occasion occasion = written.getFirst().due().occasion();
        return links.make(wanted, occasion.by(), occasion.byAccount());
    }

    private void deliver(Written written, PlanHeader plan, LinksByMail rule, @Nullable Made link) {
        Reminder reminder = written.reminder();
        ReminderText read = reminder.words();
        ObligationRow row = written.due().row();
        Recipients to = written.due().recipients();
        boolean up = written.due().occasion().reason() == ReminderReason.ESCALATION;
        Map<UUID, UUID> told = notices.tell(
                new NewNotice(
                        reminder.id(),
                        up ? NoticeKind.ESCALATION : NoticeKind.REMINDER,
                        read.subject(),
                        read.textWithoutLink(),
                        plan.id(),
                        row.id()),
                to.accounts().stream().map(Correspondent::accountId).toList());
        to.accounts().stream()
                .filter(account -> told.containsKey(account.accountId()))
                .forEach(account ->
                        reminder.shown(account.displayName(), account.accountId(), told.get(account.accountId())));
        for (Recipients.Address address : to.addresses()) {
            Made carried = to.linkTravelsTo(address, rule) ? link : null;
            UUID mail = mails.send(new NewMail(
                    plan.councilUnitId(),
                    address.name(),
                    address.email(),
                    read.subject(),
                    read.text(),
                    "/obligations/" + row.id(),
                    carried == null ? null : new LinkInMail(carried.secret(), carried.lastDay())));
            reminder.mailed(address.name(), address.email(), mail, carried == null ? null : carried.number());
        }
        if (to.isEmpty()) {
            reminder.unreachable();
        }
    }
}
