package vn.giaoban.notifications.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.Correspondent;
import vn.giaoban.access.Correspondents;
import vn.giaoban.access.Role;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.PlanWork;
import vn.giaoban.notifications.notices.NewNotice;
import vn.giaoban.notifications.notices.NoticeKind;
import vn.giaoban.notifications.notices.Notices;
import vn.giaoban.notifications.reminders.IncomingMails;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.outbox.OutboxHandler;
import vn.giaoban.platform.outbox.OutboxMessage;
import vn.giaoban.units.BodyRef;

/** Tells of papers. Twice told is told once: a notice is known by the message it is made of. */
@ApplicationScoped
class TellOfPapers implements OutboxHandler {

    private final PlanDirectory plans;
    private final PlanWork work;
    private final Correspondents correspondents;
    private final Notices notices;
    private final IncomingMails incoming;
    private final TxRetry transactions;

    TellOfPapers(
            PlanDirectory plans,
            PlanWork work,
            Correspondents correspondents,
            Notices notices,
            IncomingMails incoming,
            TxRetry transactions) {
        this.plans = plans;
        this.work = work;
        this.correspondents = correspondents;
        this.notices = notices;
        this.incoming = incoming;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return HearOfPapers.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        PaperNews news = message.payload(PaperNews.class);
        transactions.run(() -> plans.header(news.planId())
                .ifPresent(plan -> work.obligation(plan, news.obligationId())
                        .ifPresent(row -> tell(message.id(), news, plan, row))));
    }

    private void tell(UUID source, PaperNews news, PlanHeader plan, ObligationRow row) {
        String what = row.topic() == null
                ? Objects.requireNonNullElse(row.task(), row.kind().inVietnamese())
                : row.kind().inVietnamese() + " “" + row.topic() + "”";
        switch (news.action()) {
            case "SUBMISSION_SENT", "NIL_REPORTED" -> arrived(source, news, plan, row, what);
            case "SUBMISSION_RETURNED" ->
                owners(source, NoticeKind.RETURNED, row, "Bài bị trả lại: " + what, because(news, "Lý do: "));
            case "SUBMISSION_ACCEPTED" ->
                owners(source, NoticeKind.ACCEPTED, row, "Đã tiếp nhận: " + what, because(news, ""));
            case "OBLIGATION_EXTENDED" ->
                owners(
                        source,
                        NoticeKind.EXTENDED,
                        row,
                        "Gia hạn: " + what,
                        "Hạn mới: " + row.lastDayText() + ". " + because(news, "Lý do: "));
            default -> throw new IllegalStateException("Nobody is told of " + news.action());
        }
    }

    private void arrived(UUID source, PaperNews news, PlanHeader plan, ObligationRow row, String what) {
        String how = news.action().equals("NIL_REPORTED") ? "báo cáo không phát sinh" : "đã gửi bài";
        String late = row.late() ? " (chậm)" : "";
        notices.tell(
                new NewNotice(
                        source,
                        NoticeKind.RECEIPT,
                        "Biên nhận " + Objects.requireNonNullElse(news.receiptCode(), "") + ": " + what,
                        row.body().name() + " " + how + ", lần " + news.number() + late + ".",
                        row.planId(),
                        row.id()),
                news.byAccount() == null ? owners(row) : List.of(news.byAccount()));
        List<UUID> waiting = waiting(plan, row).stream()
                .map(Correspondent::accountId)
                .filter(account -> !account.equals(news.byAccount()))
                .toList();
        String title = row.body().name() + " " + how + late;
        String text = what + ", lần " + news.number() + ".";
        boolean told = !notices.tell(
                        new NewNotice(source, NoticeKind.INCOMING, title, text, row.planId(), row.id()), waiting)
                .isEmpty();
        if (told && row.parentId() == null) {
            incoming.atOnce(plan, row.id(), title, text);
        }
    }

    /** The office that runs the plan; for what was passed on below, those who answer for the body above. */
    private List<Correspondent> waiting(PlanHeader plan, ObligationRow row) {
        if (row.parentId() == null) {
            return correspondents.ofCouncil(plan.councilUnitId(), Role.OFFICE);
        }
        return work.obligation(plan, row.parentId())
                .map(parent -> correspondents.answeringFor(Set.of(parent.body().id())).values().stream()
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
    }

    private void owners(UUID source, NoticeKind kind, ObligationRow row, String title, String text) {
        notices.tell(new NewNotice(source, kind, title, text, row.planId(), row.id()), owners(row));
    }

    /** The accounts of those who owe it, if they have any. */
    private List<UUID> owners(ObligationRow row) {
        Set<UUID> bodies = Set.copyOf(row.parties().stream().map(BodyRef::id).toList());
        return correspondents.answeringFor(bodies).values().stream()
                .flatMap(List::stream)
                .map(Correspondent::accountId)
                .distinct()
                .toList();
    }

    private static String because(PaperNews news, String lead) {
        return news.reason() == null ? "" : lead + news.reason();
    }
}
