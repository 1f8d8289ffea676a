package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.Carriers;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.SourceDocument;

/** A plan of forty pages: how long it takes, and how much memory goes through. The reader's own time, on its own thread. */
class LongDocumentTest {

    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PAGES = 40;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long MOST_ALLOCATED = 1L << 30;

    @Test
    void fortyPagesAreReadFromEveryFormat() throws Exception {
        int sections = 1;
        byte[] pages = Carriers.pdf(text(sections), false);
        while (count(pages) < PAGES) {
            sections += Math.max(1, sections * (PAGES - count(pages)) / PAGES);
            pages = Carriers.pdf(text(sections), false);
        }
        String text = text(sections);
        assertIsReadSoon("text", text.getBytes(StandardCharsets.UTF_8), "a.txt", sections);
        assertIsReadSoon("Word", Carriers.docx(text, false), "a.docx", sections);
        assertIsReadSoon("PDF", pages, "a.pdf", sections);
    }

    private static int count(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** One plan whose section about duties goes on and on. */
    private static String text(int times) {
        var plan = LabelledPlans.ours().stream()
                .filter(ours -> ours.label().path("file").asText().startsWith("giao-ban-cao-bang"))
                .findFirst()
                .orElseThrow();
        String text = plan.text();
        int end = text.indexOf("Nơi nhận");
        String body = text.substring(text.indexOf("I. "), end);
        return text.substring(0, end) + body.repeat(times - 1) + text.substring(end);
    }

    private static void assertIsReadSoon(String what, byte[] file, String name, int sections) throws Exception {
        long begun = CLOCK.getCurrentThreadCpuTime();
        long allocated = CLOCK.getThreadAllocatedBytes(Thread.currentThread().threadId());
        SourceDocument document = DocumentReaders.read(file, name);
        long opened = CLOCK.getCurrentThreadCpuTime();
        PlanReading reading = new PlanReader().read(document);
        long read = CLOCK.getCurrentThreadCpuTime();
        allocated = CLOCK.getThreadAllocatedBytes(Thread.currentThread().threadId()) - allocated;
        System.out.printf(
                "40 pages of %s: opened in %d ms, read in %d ms, %d MB passed through%n",
                what, (opened - begun) / 1_000_000, (read - opened) / 1_000_000, allocated >> 20);
        assertThat(reading.assignments()).as(what).hasSizeGreaterThan(5 * sections);
        assertThat(Duration.ofNanos(read - begun)).as(what).isLessThan(LIMIT);
        assertThat(allocated).as(what).isLessThan(MOST_ALLOCATED);
    }
}
