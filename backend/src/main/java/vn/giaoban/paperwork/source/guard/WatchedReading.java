package vn.giaoban.paperwork.source.guard;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;

/**
 * Reads files of strangers apart from everything else: on a thread of its own, two at a time in the whole process, and
 * with a deadline for whoever waits. The counters of the readers end every reading; the deadline is the net below them.
 */
public final class WatchedReading {

    private static final int LARGEST = 20 << 20;
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Semaphore PLACES = new Semaphore(2, true);

    private WatchedReading() {}

    /**
     * The document in a file.
     *
     * @throws UnreadableDocument when it is refused, saying why in Vietnamese
     */
    public static SourceDocument read(byte[] content, String fileName) throws UnreadableDocument {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY, "Tệp rỗng.");
        }
        if (content.length > LARGEST) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE, "Tệp lớn hơn 20 MB. Hãy bỏ bớt ảnh, hoặc dán văn bản vào ô bên dưới.");
        }
        return within(DEADLINE, () -> {
            try {
                return DocumentReaders.read(content, fileName);
            } catch (UnreadableDocument refused) {
                throw new CompletionException(refused);
            }
        });
    }

    static SourceDocument within(Duration deadline, Supplier<SourceDocument> reading) throws UnreadableDocument {
        CompletableFuture<SourceDocument> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("document-reader").start(() -> {
            PLACES.acquireUninterruptibly();
            try {
                if (!answer.isDone()) {
                    answer.complete(reading.get());
                }
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            } finally {
                PLACES.release();
            }
        });
        try {
            return answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new UnreadableDocument(
                    Reason.TIMED_OUT, "Đọc tệp quá lâu nên đã dừng. Hãy thử lại, hoặc dán văn bản vào ô bên dưới.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a document was read.", interrupted);
        } catch (ExecutionException failure) {
            throw refusal(failure.getCause());
        }
    }

    private static UnreadableDocument refusal(Throwable failure) {
        return switch (failure) {
            case UnreadableDocument refused -> refused;
            case CompletionException wrapped when wrapped.getCause() instanceof UnreadableDocument refused -> refused;
            case StackOverflowError deep -> damaged();
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> throw new IllegalStateException(failure);
        };
    }

    private static UnreadableDocument damaged() {
        return new UnreadableDocument(Reason.DAMAGED, "Tệp bị hỏng nên không đọc được.");
    }
}
