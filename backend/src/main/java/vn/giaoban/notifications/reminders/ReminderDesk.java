package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.notifications.mail.Mails;
import vn.giaoban.notifications.reminders.SendReminders.Due;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** What the office of a plan does about its reminders. */
@ApplicationScoped
class ReminderDesk {

    /** A second press of the button, or two people at it, disturb nobody twice. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final PlanDirectory plans;
    private final PlanWork work;
    private final ReminderSchedules schedules;
    private final ReminderLog log;
    private final AddressBook addresses;
    private final SendReminders reminders;
    private final Mails mails;
    private final Event<Fact> facts;
    private final Clock clock;

    ReminderDesk(
            PlanDirectory plans,
            PlanWork work,
            ReminderSchedules schedules,
            ReminderLog log,
            AddressBook addresses,
            SendReminders reminders,
            Mails mails,
            Event<Fact> facts,
            Clock clock) {
        this.plans = plans;
        this.work = work;
        this.schedules = schedules;
        this.log = log;
        this.addresses = addresses;
        this.reminders = reminders;
        this.mails = mails;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND for a plan that another council runs */
    PlanHeader demand(UUID planId, Scope caller) {
        return plans.visible(planId, caller)
                .filter(plan -> plan.isRunBy(caller.unitId()))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch."));
    }

    /** @throws Refusal NOT_FOUND */
    ScheduleView schedule(UUID planId, Scope caller) {
        demand(planId, caller);
        return ScheduleView.of(schedules.of(planId), mails);
    }

    /**
     * @throws Refusal NOT_FOUND, PRECONDITION_REQUIRED, VERSION_CONFLICT, LINKS_IMPOSSIBLE, VALIDATION_FAILED for an
     *     unknown field, and for one of a link that does not travel
     */
    @Transactional
    ScheduleView change(UUID planId, String ifMatch, ChangeSchedule wanted, Scope caller) {
        demand(planId, caller);
        wanted.words().demandKnownFields();
        ReminderSchedule schedule = schedules.held(planId).orElseGet(() -> ReminderSchedule.usual(planId));
        Versions.require(ifMatch, schedule.version());
        ScheduleView before = ScheduleView.of(schedule, mails);
        demandPossible(wanted.linksByMail(), schedule);
        wanted.words().demandLinkFits(chosen(wanted.linksByMail(), schedule));
        schedule.change(wanted, caller.displayName(), clock.instant());
        schedules.persist(schedule);
        schedules.flush();
        ScheduleView after = ScheduleView.of(schedule, mails);
        facts.fire(ReminderFact.scheduleChanged(planId, before, after));
        return after;
    }

    /**
     * Sends now.
     *
     * @throws Refusal NOT_FOUND, PLAN_NOT_IN_FORCE, NOBODY_TO_REMIND, RECIPIENTS_UNREACHABLE, LINKS_IMPOSSIBLE,
     *     VALIDATION_FAILED for an unknown field, and for one of a link that does not travel
     */
    @Transactional
    SentReminders send(UUID planId, SendByHand request, Scope caller) {
        PlanHeader plan = demand(planId, caller);
        request.words().demandKnownFields();
        ReminderSchedule schedule = schedules.of(planId);
        demandPossible(request.linksByMail(), schedule);
        LinksByMail links = chosen(request.linksByMail(), schedule);
        request.words().demandLinkFits(links);
        if (!plan.status().isInForce()) {
            throw NotificationProblem.PLAN_NOT_IN_FORCE.refusal("Chỉ đôn đốc được khi kế hoạch đang có hiệu lực.");
        }
        // Two who press at the same time go one after the other, and the second finds what the first has written.
        plans.hold(planId);
        List<ObligationRow> wanted = wanted(plan, request);
        Map<UUID, ReminderLog.Last> last = log.lastByHand(planId);
        Instant since = clock.instant().minus(PAUSE);
        List<ObligationRow> rows = wanted.stream()
                .filter(row ->
                        !last.containsKey(row.id()) || last.get(row.id()).at().isBefore(since))
                .toList();
        if (rows.isEmpty()) {
            throw NotificationProblem.NOBODY_TO_REMIND.refusal(
                    wanted.isEmpty()
                            ? "Những việc đã chọn đều đã gửi hoặc không còn phải gửi."
                            : "Những đơn vị này vừa được nhắc trong vòng một giờ qua.");
        }
        Map<UUID, Recipients> recipients = addresses.of(rows);
        List<Due> due = rows.stream()
                .map(row -> new Due(row, Occasion.byHand(caller), recipients.get(row.id())))
                .toList();
        long lost = due.stream().filter(each -> each.recipients().isEmpty()).count();
        if (lost > 0 && !request.unreachableSeen()) {
            throw NotificationProblem.RECIPIENTS_UNREACHABLE
                    .refusal(
                            "Có " + lost + " việc mà đơn vị không có tài khoản hay địa chỉ thư nào để nhận. Hãy bổ sung"
                                    + " địa chỉ, hoặc xác nhận vẫn gửi cho các đơn vị còn lại.")
                    .with("unreachable", lost);
        }
        int unreachable = reminders.send(plan, due, request.words(), links);
        int asked = request.obligationIds() == null ? wanted.size() : new HashSet<>(request.obligationIds()).size();
        return new SentReminders(due.size(), unreachable, asked - due.size());
    }

    /** What the plan has already is not refused: whoever changes its hours can do nothing about the mail server. */
    private void demandPossible(@Nullable LinksByMail wanted, ReminderSchedule schedule) {
        if (wanted != null && wanted != LinksByMail.NONE && wanted != schedule.linksByMail() && !mails.carryLinks()) {
            throw NotificationProblem.LINKS_IMPOSSIBLE.refusal(
                    "Chưa gửi kèm được liên kết nộp bài: cần quản trị cấu hình máy chủ thư, địa chỉ của phần mềm và khóa"
                            + " bí mật.");
        }
    }

    static LinksByMail chosen(@Nullable LinksByMail wanted, ReminderSchedule schedule) {
        return wanted == null ? schedule.linksByMail() : wanted;
    }

    private List<ObligationRow> wanted(PlanHeader plan, SendByHand request) {
        List<ObligationRow> all = work.obligations(plan);
        if (request.obligationIds() == null) {
            return all.stream().filter(Owed::isOwed).toList();
        }
        Set<UUID> ids = Set.copyOf(request.obligationIds());
        List<ObligationRow> chosen =
                all.stream().filter(row -> ids.contains(row.id())).toList();
        if (chosen.size() < ids.size()) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Có việc không thuộc kế hoạch này.");
        }
        return chosen.stream().filter(Owed::isOwed).toList();
    }
}
