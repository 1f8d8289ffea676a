package vn.giaoban.paperwork.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.AcceptedPaper;
import vn.giaoban.assignments.AcceptedPapers;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.paperwork.papers.Issuer;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.PlanView;
import vn.giaoban.plans.facts.PlanDeleted;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;
import vn.giaoban.platform.outbox.Outbox;

/** What a book would hold, orders of books, and books that nobody wants any more. */
@ApplicationScoped
class OrderBooks {

    private final PlanDirectory plans;
    private final AcceptedPapers accepted;
    private final Books books;
    private final FileStore files;
    private final OfficeConverter converter;
    private final ProceedingsConfig config;
    private final Outbox outbox;
    private final Event<ProceedingsFact> facts;
    private final Clock clock;

    OrderBooks(
            PlanDirectory plans,
            AcceptedPapers accepted,
            Books books,
            FileStore files,
            OfficeConverter converter,
            ProceedingsConfig config,
            Outbox outbox,
            Event<ProceedingsFact> facts,
            Clock clock) {
        this.plans = plans;
        this.accepted = accepted;
        this.books = books;
        this.files = files;
        this.converter = converter;
        this.config = config;
        this.outbox = outbox;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    ProceedingsView view(UUID planId, Scope caller) {
        boolean converts = converter.isInstalled();
        List<ProceedingsView.Entry> papers = accepted.of(demand(planId, caller)).stream()
                .map(paper -> ProceedingsView.Entry.of(BookEntry.of(paper, converts)))
                .toList();
        List<Proceedings> newest = books.newest(planId);
        Map<UUID, StoredFile> stored = files.find(newest.stream()
                .map(Proceedings::fileId)
                .filter(Objects::nonNull)
                .toList());
        return new ProceedingsView(
                converts,
                papers,
                newest.stream()
                        .map(book -> ProceedingsView.BookView.of(book, stored.get(book.fileId())))
                        .toList());
    }

    /** @throws Refusal NOT_FOUND, NOTHING_ACCEPTED, PROCEEDINGS_UNDER_WAY or PROCEEDINGS_TOO_LARGE */
    @Transactional
    ProceedingsView.BookView order(UUID planId, Scope by) {
        plans.hold(planId);
        PlanHeader plan = demand(planId, by);
        List<Proceedings> before = books.newest(planId);
        if (before.stream().anyMatch(Proceedings::isWaiting)) {
            throw ProceedingsProblem.PROCEEDINGS_UNDER_WAY.refusal(
                    "Kỷ yếu của kế hoạch này đang được lập. Hãy đợi lập xong.");
        }
        List<AcceptedPaper> papers = accepted.of(plan);
        demandPossible(papers);
        boolean converts = converter.isInstalled();
        Proceedings book = new Proceedings(
                plan,
                before.isEmpty() ? 1 : before.getFirst().edition() + 1,
                title(plans.read(planId, by).orElseThrow(OrderBooks::notFound)),
                papers.stream().map(paper -> BookEntry.of(paper, converts)).toList(),
                by,
                clock.instant());
        books.persistAndFlush(book);
        outbox.put(MakeBook.KIND, book.id().toString(), new MakeBook.Order(book.id()));
        facts.fire(ProceedingsFact.ordered(book));
        return ProceedingsView.BookView.of(book, null);
    }

    private void demandPossible(List<AcceptedPaper> papers) {
        if (papers.isEmpty()) {
            throw ProceedingsProblem.NOTHING_ACCEPTED.refusal(
                    "Kỷ yếu gồm các bài đã được tiếp nhận. Hãy tiếp nhận bài trước khi lập.");
        }
        long bytes = papers.stream().mapToLong(AcceptedPaper::size).sum();
        if (bytes > config.mostBytes().asLongValue()) {
            throw ProceedingsProblem.PROCEEDINGS_TOO_LARGE.refusal(
                    "Các bài nặng tất cả %d MB, quá giới hạn %d MB. Hãy đề nghị đơn vị gửi lại bản quét nhẹ hơn."
                            .formatted(bytes >> 20, config.mostBytes().asLongValue() >> 20));
        }
        long pages = papers.stream()
                .map(AcceptedPaper::pages)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        if (pages > config.mostPages()) {
            throw ProceedingsProblem.PROCEEDINGS_TOO_LARGE.refusal(BookLimits.tooMany(config.mostPages()));
        }
    }

    private BookTitle title(PlanView plan) {
        Issuer issuer = Issuer.of(plan.issuingBody());
        LocalDate today = VietnameseDates.dayOf(clock.instant());
        return new BookTitle(
                Stream.concat(Stream.ofNullable(issuer.superior()), issuer.lines().stream())
                        .toList(),
                plan.title(),
                register(plan),
                "Tháng " + today.getMonthValue() + " năm " + today.getYear());
    }

    private static @Nullable String register(PlanView plan) {
        // A word in brackets stands where an example has no number.
        if (plan.number() == null || !Character.isDigit(plan.number().charAt(0))) {
            return null;
        }
        String symbol = plan.symbol() == null ? "" : "/" + plan.symbol();
        PartialDate date = plan.issueDate();
        return "Kế hoạch số " + plan.number() + symbol + (date == null ? "" : " " + date.text());
    }

    /** @throws Refusal NOT_FOUND, VERSION_CONFLICT or PROCEEDINGS_UNDER_WAY */
    @Transactional
    void discard(UUID planId, UUID id, @Nullable String ifMatch, Scope by) {
        demand(planId, by);
        Proceedings book = books.demand(id, planId);
        Versions.require(ifMatch, book.version());
        book.demandEnded();
        String sha256 = book.fileId() == null ? null : files.find(book.fileId()).sha256();
        facts.fire(ProceedingsFact.discarded(book, sha256));
        remove(List.of(book));
    }

    /** @return the file of a book; @throws Refusal NOT_FOUND, also for one that is not made */
    @Transactional
    UUID file(UUID planId, UUID id, Scope caller) {
        demand(planId, caller);
        UUID file = books.demand(id, planId).fileId();
        if (file == null) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Bản kỷ yếu này chưa có tệp.");
        }
        return file;
    }

    void planDeleted(@Observes PlanDeleted fact) {
        remove(books.ofPlan(fact.planId()));
    }

    private void remove(List<Proceedings> gone) {
        gone.forEach(books::delete);
        books.flush();
        gone.stream().map(Proceedings::fileId).filter(Objects::nonNull).forEach(files::forget);
    }

    /** The plan, for those who may make papers of it. */
    private PlanHeader demand(UUID planId, Scope caller) {
        return plans.visible(planId, caller)
                .filter(plan -> caller.is(Role.ADMINISTRATOR) || plan.isRunBy(caller.unitId()))
                .orElseThrow(OrderBooks::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch.");
    }
}
