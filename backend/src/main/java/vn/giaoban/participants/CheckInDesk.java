package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/** Điểm danh: the desk at which the council's office lets people in. Nothing that a desk sends is dropped. */
@ApplicationScoped
class CheckInDesk {

    /** Clocks of tablets go wrong by minutes, not more. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    /** A queue that was forgotten on a device is sent within days. */
    private static final Duration BEHIND = Duration.ofDays(30);

    private final GroupDrafts plans;
    private final DeskScans scans;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    CheckInDesk(GroupDrafts plans, DeskScans scans, Event<Fact> facts, TxRetry transactions, Clock clock) {
        this.plans = plans;
        this.scans = scans;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional
    DeskList list(UUID planId, @Nullable UUID eventId, Scope caller) {
        PlanHeader.Event event = event(plans.demandRun(planId, caller), eventId);
        return new DeskList(
                event.id(),
                event.title(),
                event.time() == null ? null : event.time().text(),
                clock.instant(),
                scans.list(planId, event.id()));
    }

    /** One answer for each, in their order; those that cannot be taken do not hold up the others. */
    List<ScanAnswer> take(UUID planId, ScanBatch batch, Scope caller) {
        return transactions.call(() -> {
            PlanHeader plan = plans.demandRun(planId, caller);
            if (!plan.status().isInForce()) {
                throw ParticipantProblem.NAMING_NOT_OPEN.refusal(
                        "Chỉ điểm danh được khi kế hoạch đã ban hành và còn hiệu lực.");
            }
            UUID eventId = event(plan, batch.eventId()).id();
            List<ScanAnswer> answers = batch.scans().stream()
                    .map(scan -> take(planId, eventId, scan, caller))
                    .toList();
            long taken = answers.stream()
                    .filter(answer -> answer.outcome() == ScanAnswer.Outcome.RECORDED)
                    .count();
            if (taken > 0) {
                facts.fire(ParticipantFact.plan(
                        "CHECKED_IN", planId, new ParticipantFact.Imported(Math.toIntExact(taken))));
            }
            return answers;
        });
    }

    private ScanAnswer take(UUID planId, UUID eventId, Scan scan, Scope caller) {
        Instant now = clock.instant();
        if (scan.at().isAfter(now.plus(AHEAD))) {
            return ScanAnswer.refused(
                    scan, "SCAN_IN_FUTURE", "Thời điểm quét ở sau hiện tại; hãy kiểm tra đồng hồ của thiết bị.");
        }
        if (scan.at().isBefore(now.minus(BEHIND))) {
            return ScanAnswer.refused(scan, "SCAN_TOO_OLD", "Lần quét đã quá 30 ngày; hãy ghi lại bằng tay.");
        }
        Optional<DeskScans.Found> found = scans.hold(planId, scan);
        if (found.isEmpty()) {
            return ScanAnswer.unknown(scan);
        }
        UUID person = found.get().id();
        scans.keep(scan, eventId, person, caller.accountId(), now);
        Attendance attendance = Attendance.of(scans.of(eventId, person));
        scans.settle(eventId, person, attendance);
        return new ScanAnswer(
                scan.id(),
                attendance.changedBy(scan.key()) ? ScanAnswer.Outcome.RECORDED : ScanAnswer.Outcome.DUPLICATE,
                found.get().name(),
                attendance.presence(),
                attendance.firstIn(),
                null,
                null);
    }

    private static PlanHeader.Event event(PlanHeader plan, @Nullable UUID eventId) {
        return plan.events().stream()
                .filter(event -> eventId == null || event.id().equals(eventId))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(PlatformProblem.NOT_FOUND, "Kế hoạch không có hoạt động nào để điểm danh."));
    }
}
