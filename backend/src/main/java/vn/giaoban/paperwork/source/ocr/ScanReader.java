package vn.giaoban.paperwork.source.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.giaoban.paperwork.programs.ChildProcess;
import vn.giaoban.paperwork.programs.WorkFolder;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;
import vn.giaoban.platform.pdf.MeteredPdfParser;

/** Reads the scanned pages of a PDF: drawn one by one, recognised one by one. One document at a time in the process. */
public final class ScanReader {

    private static final Semaphore PLACE = new Semaphore(1);

    /** Drawing ends by its own limit; this is the net below it. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private static final String PASTE = " Hãy dùng tệp Word hoặc PDF xuất từ Word, hoặc dán văn bản vào.";

    private final Tesseract tesseract;
    private final Limits limits;

    /** @param page for one page; @param whole for all */
    public record Limits(int mostPages, Duration page, Duration whole) {}

    public ScanReader(Tesseract tesseract, Limits limits) {
        this.tesseract = tesseract;
        this.limits = limits;
    }

    /**
     * The document as it was recognised.
     *
     * @throws UnreadableDocument when it is refused, saying why in Vietnamese; RECOGNITION_BUSY while another is read
     */
    public SourceDocument read(byte[] pdf) throws UnreadableDocument {
        if (!PLACE.tryAcquire()) {
            throw new UnreadableDocument(
                    Reason.RECOGNITION_BUSY,
                    "Hệ thống đang nhận dạng chữ của một văn bản khác. Hãy thử lại sau ít phút; tệp của bạn chưa bị bỏ.");
        }
        CompletableFuture<SourceDocument> answer = new CompletableFuture<>();
        Thread worker = Thread.ofPlatform().daemon().name("scan-reader").start(() -> {
            try {
                answer.complete(freeing(pdf));
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return awaited(answer, worker);
    }

    /** The place is free before anybody hears the answer, and not before the work has really ended. */
    private SourceDocument freeing(byte[] pdf)
            throws IOException, UnreadableDocument, InterruptedException, ChildProcess.Late {
        try {
            return recognised(pdf);
        } finally {
            PLACE.release();
        }
    }

    private SourceDocument awaited(CompletableFuture<SourceDocument> answer, Thread worker) throws UnreadableDocument {
        try {
            return answer.get(limits.whole().plus(SLACK).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            worker.interrupt();
            throw late();
        } catch (InterruptedException interrupted) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a scan was read.", interrupted);
        } catch (ExecutionException failure) {
            throw refusal(failure.getCause());
        }
    }

    private SourceDocument recognised(byte[] pdf)
            throws IOException, UnreadableDocument, InterruptedException, ChildProcess.Late {
        ScanBudget budget = new ScanBudget(pdf.length, limits.whole());
        ScanText text = new ScanText();
        try (PDDocument document = new MeteredPdfParser(new RandomAccessReadBuffer(pdf), budget).parse();
                WorkFolder folder = new WorkFolder("scan")) {
            int pages = pages(document);
            PagePainter painter = new PagePainter(document, budget);
            for (int page = 0; page < pages; page++) {
                PagePainter.Picture picture = painter.paint(page);
                text.add(picture, lines(picture, folder, budget));
            }
        }
        return text.document();
    }

    private List<HocrPage.Line> lines(PagePainter.Picture picture, WorkFolder folder, ScanBudget budget)
            throws UnreadableDocument, InterruptedException, ChildProcess.Late {
        Duration left = budget.left();
        try {
            return tesseract.lines(picture.pixels(), folder, left.compareTo(limits.page()) < 0 ? left : limits.page());
        } catch (IOException failed) {
            throw new UnreadableDocument(
                    Reason.RECOGNITION_FAILED, "Phần mềm nhận dạng chữ gặp lỗi với tệp này." + PASTE);
        }
    }

    /** Pages are counted leaf by leaf: what the root of the tree states may be wrong. */
    private int pages(PDDocument document) throws UnreadableDocument {
        int pages = 0;
        for (var each = document.getPages().iterator(); each.hasNext(); each.next()) {
            if (++pages > limits.mostPages()) {
                throw new UnreadableDocument(
                        Reason.TOO_LONG,
                        "Bản quét dài hơn " + limits.mostPages() + " trang nên không được nhận dạng." + PASTE);
            }
        }
        return pages;
    }

    private static UnreadableDocument refusal(Throwable failure) {
        return switch (failure) {
            case UnreadableDocument refused -> refused;
            case ChildProcess.Late late -> late();
            case ScanBudget.Spent spent when spent.isLate() -> late();
            case ScanBudget.Spent spent ->
                new UnreadableDocument(
                        Reason.DANGEROUS,
                        "Ảnh trong tệp lớn hoặc phức tạp bất thường nên không được nhận dạng. Hãy quét lại ở 200 đến 300 dpi.");
            case PagePainter.UnknownPicture unknown ->
                new UnreadableDocument(
                        Reason.RECOGNITION_FAILED,
                        "Ảnh trong tệp nén theo kiểu chưa đọc được (JBIG2 hoặc JPEG 2000). Hãy quét lại, chọn nén JPEG.");
            case InvalidPasswordException locked ->
                new UnreadableDocument(
                        Reason.ENCRYPTED, "Tệp PDF đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi đưa lại.");
            case Error fault when !(fault instanceof StackOverflowError) -> throw fault;
            default ->
                new UnreadableDocument(
                        Reason.DAMAGED,
                        "Tệp PDF bị hỏng hoặc chưa tải xong. Hãy mở tệp trên máy để kiểm tra, quét lại rồi đưa lại.");
        };
    }

    private static UnreadableDocument late() {
        return new UnreadableDocument(Reason.TIMED_OUT, "Nhận dạng chữ quá lâu nên đã dừng." + PASTE);
    }
}
