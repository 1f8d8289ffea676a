package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.paperwork.writing.DocxPaper;
import vn.giaoban.paperwork.writing.PaperPages;
import vn.giaoban.paperwork.writing.PdfPaper;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.facts.PlanDeleted;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** Keeps a paper as it is now, notes the number it got, throws away what was never issued. */
@ApplicationScoped
class KeepPapers {

    private final PlanPapers papers;
    private final KeptPapers kept;
    private final FileStore files;
    private final TxRetry transactions;
    private final Event<PaperFact> facts;
    private final Clock clock;

    KeepPapers(
            PlanPapers papers,
            KeptPapers kept,
            FileStore files,
            TxRetry transactions,
            Event<PaperFact> facts,
            Clock clock) {
        this.papers = papers;
        this.kept = kept;
        this.files = files;
        this.transactions = transactions;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND or PAPER_WITHOUT_CONTENT */
    KeptPaperView keep(UUID planId, PaperKind kind, Scope by) {
        PlanPapers.Made made = papers.made(planId, kind, by);
        try {
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            DocxPaper.write(made.papers(), docx);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfPaper.write(made.papers(), pdf);
            int pages = PaperPages.count(pdf.toByteArray());
            StoredFile word = files.takeAsRead(docx.toByteArray(), kind.fileName() + ".docx", PaperFormat.DOCX);
            StoredFile print = files.takeAsRead(pdf.toByteArray(), kind.fileName() + ".pdf", PaperFormat.PDF);
            return transactions.call(() -> record(planId, kind, made, pages, word, print, by));
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private KeptPaperView record(
            UUID planId, PaperKind kind, PlanPapers.Made made, int pages, StoredFile word, StoredFile print, Scope by) {
        PlanHeader plan = papers.demand(planId, by);
        int edition = kept.nextEdition(planId, kind);
        KeptPaper paper = new KeptPaper(
                plan, kind, edition, made.symbol(), pages, files.keep(word), files.keep(print), by, clock.instant());
        kept.persistAndFlush(paper);
        facts.fire(PaperFact.kept(paper, print.sha256()));
        return KeptPaperView.of(paper, word, print);
    }

    /** @throws Refusal NOT_FOUND, VERSION_CONFLICT, those of {@link KeptPaper#issue}, PAPER_NUMBER_TAKEN */
    KeptPaperView issue(UUID planId, UUID id, String ifMatch, IssuePaper request, Scope by) {
        return transactions.call(() -> {
            PlanHeader plan = papers.demand(planId, by);
            KeptPaper paper = kept.demand(id, planId);
            Versions.require(ifMatch, paper.version());
            paper.issue(request, plan, by, VietnameseDates.dayOf(clock.instant()), clock.instant());
            takeNumber(paper);
            facts.fire(PaperFact.issued(paper));
            return KeptPaperView.of(paper, files.find(paper.docxFileId()), files.find(paper.pdfFileId()));
        });
    }

    /** The database decides who is first; nothing else that is unique changes here. */
    private void takeNumber(KeptPaper paper) {
        try {
            kept.flush();
        } catch (ConstraintViolationException taken) {
            throw PaperProblem.PAPER_NUMBER_TAKEN.refusal(
                    "Số %s/%s năm %d đã được dùng cho văn bản khác của cùng cơ quan ban hành."
                            .formatted(
                                    paper.registerNumber(),
                                    paper.symbol(),
                                    paper.issueDate().getYear()));
        }
    }

    /** @throws Refusal NOT_FOUND, VERSION_CONFLICT or PAPER_ALREADY_ISSUED */
    void discard(UUID planId, UUID id, String ifMatch, Scope by) {
        transactions.run(() -> {
            papers.demand(planId, by);
            KeptPaper paper = kept.demand(id, planId);
            Versions.require(ifMatch, paper.version());
            paper.demandNotIssued();
            facts.fire(PaperFact.discarded(paper, files.find(paper.pdfFileId()).sha256()));
            remove(List.of(paper));
        });
    }

    /** A draft that is deleted takes along what was printed of it. */
    void planDeleted(@Observes PlanDeleted fact) {
        remove(kept.ofPlan(fact.planId()));
    }

    private void remove(List<KeptPaper> papers) {
        papers.forEach(kept::delete);
        kept.flush();
        papers.forEach(paper -> {
            files.forget(paper.docxFileId());
            files.forget(paper.pdfFileId());
        });
    }
}
