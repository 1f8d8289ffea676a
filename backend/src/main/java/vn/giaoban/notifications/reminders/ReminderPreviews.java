package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Correspondent;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.assignments.Standing;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.calendar.holidays.WorkingDayCalendar;
import vn.giaoban.notifications.mail.Mails;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.Refusal;

/** Shows before sending who would get what: those who cannot be reached first, then by their dates. */
@ApplicationScoped
class ReminderPreviews {

    private final ReminderDesk desk;
    private final PlanWork work;
    private final AddressBook addresses;
    private final ReminderSchedules schedules;
    private final ReminderWords words;
    private final ReminderLog log;
    private final Mails mails;
    private final WorkingDayCalendar workingDays;
    private final Clock clock;

    ReminderPreviews(
            ReminderDesk desk,
            PlanWork work,
            AddressBook addresses,
            ReminderSchedules schedules,
            ReminderWords words,
            ReminderLog log,
            Mails mails,
            WorkingDayCalendar workingDays,
            Clock clock) {
        this.desk = desk;
        this.work = work;
        this.addresses = addresses;
        this.schedules = schedules;
        this.words = words;
        this.log = log;
        this.mails = mails;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND, VALIDATION_FAILED for an unknown field */
    ReminderPreview of(UUID planId, PreviewReminders request, PageRequest page, Scope caller) {
        PlanHeader plan = desk.demand(planId, caller);
        ReminderSchedule schedule = schedules.of(planId);
        ReminderText template = template(schedule, request);
        template.demandKnownFields();
        LinksByMail chosen = ReminderDesk.chosen(request.linksByMail(), schedule);
        if (request.subject() != null || request.text() != null) {
            // Words that stand in the plan were refused or taken when they were written.
            template.demandLinkFits(chosen);
        }
        LinksByMail links = mails.carryLinks() ? chosen : LinksByMail.NONE;
        List<ObligationRow> owed =
                work.obligations(plan).stream().filter(Owed::isOwed).toList();
        Map<UUID, Recipients> recipients = addresses.of(owed);
        Map<UUID, ReminderLog.Last> last = log.last(planId);
        List<ObligationRow> sorted = owed.stream()
                .sorted(Comparator.<ObligationRow, Boolean>comparing(
                                row -> !recipients.get(row.id()).isEmpty())
                        .thenComparing(ObligationRow::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ObligationRow::id))
                .toList();
        int from = page.cursor().map(cursor -> cursor.number(0).intValue()).orElse(0);
        LocalDate today = VietnameseDates.dayOf(clock.instant());
        String issuer = words.issuer(plan);
        List<ReminderCandidate> shown = sorted.stream()
                .skip(from)
                .limit(page.rows())
                .map(row -> candidate(
                        row,
                        recipients.get(row.id()),
                        last.get(row.id()),
                        schedule.isActive() && row.lastDay() != null
                                ? schedule.rhythm()
                                        .after(today, row.lastDay(), workingDays.current())
                                        .map(Rhythm.Step::day)
                                        .orElse(null)
                                : null,
                        template.rendered(words.values(plan, row, today, issuer)),
                        links,
                        today))
                .toList();
        int unreachable =
                (int) recipients.values().stream().filter(Recipients::isEmpty).count();
        return new ReminderPreview(
                owed.size(),
                unreachable,
                mails.isOn(),
                Page.of(shown, page, candidate -> Cursor.of(from + page.limit()), (long) owed.size()));
    }

    private static ReminderText template(ReminderSchedule schedule, PreviewReminders request) {
        return new ReminderText(
                request.subject() == null ? schedule.words().subject() : request.subject(),
                request.text() == null ? schedule.words().text() : request.text());
    }

    private ReminderCandidate candidate(
            ObligationRow row,
            Recipients to,
            ReminderLog.@Nullable Last last,
            @Nullable LocalDate nextOn,
            ReminderText read,
            LinksByMail links,
            LocalDate today) {
        return new ReminderCandidate(
                row.id(),
                row.body().id(),
                row.body().name(),
                ReminderWords.what(row),
                row.lastDay(),
                row.lastDayText(),
                TimeLeft.words(today, row.lastDay(), workingDays.current()),
                row.standing() == Standing.OVERDUE,
                !to.isEmpty(),
                to.accounts().stream().map(Correspondent::displayName).toList(),
                to.addresses().stream()
                        .map(address -> new ReminderCandidate.MailAddress(
                                address.name(), address.email(), to.linkTravelsTo(address, links)))
                        .toList(),
                last == null ? 0 : last.reminders(),
                last == null ? null : last.at(),
                nextOn,
                read.subject(),
                to.linkTravels(links) ? read.text() : read.textWithoutLink());
    }
}
