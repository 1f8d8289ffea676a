package vn.giaoban.paperwork.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.paperwork.programs.WorkFolder;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.outbox.OutboxHandler;
import vn.giaoban.platform.outbox.OutboxMessage;
import vn.giaoban.platform.outbox.Retries;

/** Makes the books that were ordered, one at a time in each process, beside the requests. */
@ApplicationScoped
class MakeBook implements OutboxHandler {

    static final String KIND = "proceedings";

    private static final String BROKEN = "Máy chủ gặp lỗi khi lập kỷ yếu. Hãy thử lại; nếu vẫn vậy, hãy báo quản trị.";
    private static final Retries A_FEW = new Retries(3, Duration.ofSeconds(10), Duration.ofMinutes(1));

    /** @param book its id */
    record Order(UUID book) {}

    /** All that is asked of the database, so that a long making holds no connection. @param bytes where files lie */
    private record Work(BookTitle title, List<BookEntry> entries, Map<UUID, Path> bytes) {}

    private final Books books;
    private final FileStore files;
    private final OfficeConverter converter;
    private final ProceedingsConfig config;
    private final TxRetry transactions;
    private final Event<ProceedingsFact> facts;
    private final Clock clock;

    MakeBook(
            Books books,
            FileStore files,
            OfficeConverter converter,
            ProceedingsConfig config,
            TxRetry transactions,
            Event<ProceedingsFact> facts,
            Clock clock) {
        this.books = books;
        this.files = files;
        this.converter = converter;
        this.config = config;
        this.transactions = transactions;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int parallel() {
        return 1;
    }

    @Override
    public Retries retries() {
        return A_FEW;
    }

    @Override
    public void deliver(OutboxMessage message) throws IOException, InterruptedException {
        UUID id = message.payload(Order.class).book();
        Optional<Work> work = transactions.call(
                () -> books.findByIdOptional(id).filter(Proceedings::isWaiting).map(this::work));
        if (work.isEmpty()) {
            return;
        }
        BookLimits limits = BookLimits.of(config.mostPages(), config.limit());
        try (WorkFolder folder = new WorkFolder("book")) {
            List<BookPaper> papers = papers(work.get(), folder);
            Path pdf = folder.file("book");
            Book.Made made = Book.write(work.get().title(), papers, limits, pdf);
            StoredFile file = files.takeMade(pdf, "ky-yeu.pdf", "application/pdf", made.pages());
            transactions.run(() -> note(id, made, file));
        } catch (TooLong refused) {
            transactions.run(() -> fail(id, refused.getMessage()));
        }
    }

    private Work work(Proceedings book) {
        List<BookEntry> entries = book.entries();
        Map<UUID, Path> bytes = new HashMap<>();
        files.find(entries.stream().map(BookEntry::fileId).toList())
                .forEach((id, file) -> bytes.put(id, files.path(file)));
        return new Work(book.title(), entries, bytes);
    }

    private void note(UUID id, Book.Made made, StoredFile file) {
        Proceedings book = books.findById(id);
        // Another process may have made it, when this one was thought to be gone.
        if (book != null && book.isWaiting()) {
            book.made(made, files.keep(file), clock.instant());
            books.flush();
            facts.fire(ProceedingsFact.kept(book, file.sha256()));
        }
    }

    @Override
    public void gaveUp(OutboxMessage message, String reason) {
        fail(message.payload(Order.class).book(), BROKEN);
    }

    private void fail(UUID id, String reason) {
        books.findByIdOptional(id)
                .filter(Proceedings::isWaiting)
                .ifPresent(book -> book.failed(reason, clock.instant()));
    }

    /** Where the bytes of each lie; Word papers by way of LibreOffice. */
    private List<BookPaper> papers(Work work, WorkFolder folder) throws IOException, InterruptedException {
        List<BookEntry> entries = work.entries();
        Path words = Files.createDirectory(folder.file("word"));
        List<Path> converted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).fate() == PaperFate.CONVERTED) {
                Path word = words.resolve(i + ".docx");
                Files.copy(work.bytes().get(entries.get(i).fileId()), word);
                converted.add(word);
            }
        }
        converter.convert(converted, folder.path());
        List<BookPaper> papers = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            papers.add(paper(work, entries.get(i), OfficeConverter.pdf(words.resolve(i + ".docx"))));
        }
        return papers;
    }

    private static BookPaper paper(Work work, BookEntry entry, Path made) {
        return switch (entry.fate()) {
            case MERGED -> new BookPaper(entry, work.bytes().get(entry.fileId()));
            case CONVERTED ->
                Files.isRegularFile(made)
                        ? new BookPaper(entry, made)
                        : new BookPaper(entry.annex(AnnexReason.NOT_CONVERTED), null);
            case ANNEX -> new BookPaper(entry, null);
        };
    }
}
