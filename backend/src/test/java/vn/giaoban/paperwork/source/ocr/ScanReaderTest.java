package vn.giaoban.paperwork.source.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.paperwork.source.ScannedPdf;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.SourceNotice;
import vn.giaoban.paperwork.source.SourcePlace;
import vn.giaoban.paperwork.source.StandIn;
import vn.giaoban.paperwork.source.TextSpan;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;
import vn.giaoban.paperwork.source.ocr.ScanReader.Limits;

/** Scans with a stand-in for Tesseract, so that it may also fail, hang and babble. */
class ScanReaderTest {

    private static final Limits LIMITS = new Limits(3, Duration.ofSeconds(20), Duration.ofSeconds(60));

    private static final String LONG = "Thường trực Hội đồng nhân dân tỉnh xây dựng kế hoạch tổ chức hội nghị giao ban"
            + " với Thường trực Hội đồng nhân dân các huyện, thị xã, thành phố nhằm trao đổi kinh nghiệm.";

    @TempDir
    Path folder;

    private ScanReader reader(String doing, Limits limits) {
        return new ScanReader(
                Tesseract.find(StandIn.in(folder, doing).toString(), "vie").orElseThrow(), limits);
    }

    private ScanReader finding(List<String> paragraphs, int sure) throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.hocr"), StandIn.hocr(paragraphs, sure));
        return reader("cp '" + answer + "' \"$2.hocr\"", LIMITS);
    }

    private static Reason refused(ScanReader reader, byte[] scan) {
        UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class, () -> reader.read(scan));
        assertThat(refused.getMessage()).endsWith(".");
        return refused.reason();
    }

    @Test
    void lines_on_a_page_become_paragraphs_that_lead_to_their_rectangles() throws Exception {
        SourceDocument read =
                finding(List.of("KẾ HOẠCH", LONG, "1. Thời gian: 01 buổi."), 96).read(ScannedPdf.blank(1));
        assertThat(read.format()).isEqualTo(SourceFormat.OCR);
        assertThat(read.blocks())
                .extracting(SourceBlock::text)
                .containsExactly("KẾ HOẠCH", LONG, "1. Thời gian: 01 buổi.");
        int at = LONG.indexOf("giao ban");
        assertThat(read.placesOf(new TextSpan(1, at, at + 8))).first().satisfies(place -> {
            SourcePlace.OnPage rectangle = (SourcePlace.OnPage) place;
            assertThat(rectangle.page()).isEqualTo(1);
            assertThat(rectangle.x()).isBetween(60f, 595f);
            assertThat(rectangle.y()).isBetween(50f, 200f);
        });
        assertThat(read.notices())
                .extracting(SourceNotice::code)
                .containsExactly(SourceNotice.Code.RECOGNISED_FROM_PICTURE);
        assertThat(read.notices().getFirst().message()).contains("96 %");
    }

    @Test
    void lines_that_are_no_letters_are_left_out_and_told() throws Exception {
        String page = StandIn.hocr(List.of("KẾ HOẠCH"), 90)
                .replace(
                        "</div></body>",
                        "<span class='ocr_line' title='bbox 300 900 500 940; baseline 0 -5; x_size 40'><span"
                                + " class='ocrx_word' title='bbox 300 900 500 940; x_wconf 7'>|~©</span></span></div></body>");
        Path answer = Files.writeString(folder.resolve("answer.hocr"), page);
        SourceDocument read = reader("cp '" + answer + "' \"$2.hocr\"", LIMITS).read(ScannedPdf.blank(1));
        assertThat(read.blocks()).extracting(SourceBlock::text).containsExactly("KẾ HOẠCH");
        assertThat(read.notices()).extracting(SourceNotice::code).contains(SourceNotice.Code.PART_NOT_READ);
    }

    @Test
    void a_program_that_hangs_is_ended_with_all_that_it_started() throws Exception {
        Path pids = folder.resolve("pids");
        Limits short_ = new Limits(3, Duration.ofMillis(700), Duration.ofSeconds(60));
        ScanReader hanging = reader("sleep 60 & echo $! > '" + pids + "'; echo $$ >> '" + pids + "'; wait", short_);
        long start = System.nanoTime();
        assertThat(refused(hanging, ScannedPdf.blank(2))).isEqualTo(Reason.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        for (String pid : Files.readAllLines(pids)) {
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(left ->
                            assertThat(left.onExit()).as("process %s", pid).succeedsWithin(Duration.ofSeconds(5)));
        }
    }

    @Test
    void the_whole_document_has_a_time_limit_too() {
        Limits limits = new Limits(3, Duration.ofSeconds(20), Duration.ofMillis(700));
        assertThat(refused(reader("sleep 60", limits), ScannedPdf.blank(1))).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void failures_and_garbage_are_told() throws Exception {
        assertThat(refused(reader("exit 3", LIMITS), ScannedPdf.blank(1))).isEqualTo(Reason.RECOGNITION_FAILED);
        assertThat(refused(reader("exit 0", LIMITS), ScannedPdf.blank(1))).isEqualTo(Reason.RECOGNITION_FAILED);
        for (String garbage : List.of(
                "no markup",
                "<html/>",
                "<html><span class='ocr_line' title='nowhere'/></html>",
                "<html><span class='ocrx_word' title='bbox 1 1 2 2'>a</span></html>")) {
            Path answer = Files.writeString(folder.resolve("garbage"), garbage);
            assertThat(refused(reader("cp '" + answer + "' \"$2.hocr\"", LIMITS), ScannedPdf.blank(1)))
                    .as(garbage)
                    .isEqualTo(Reason.RECOGNITION_FAILED);
        }
    }

    @Test
    void a_scan_without_a_word_is_told() throws Exception {
        assertThat(refused(finding(List.of(), 0), ScannedPdf.blank(1))).isEqualTo(Reason.RECOGNITION_FAILED);
    }

    @Test
    void the_program_gets_nothing_of_our_environment_and_leaves_nothing() throws Exception {
        Path environment = folder.resolve("environment");
        List<Path> before = workFolders();
        refused(reader("env > '" + environment + "'; echo x > left-behind; exit 1", LIMITS), ScannedPdf.blank(1));
        assertThat(Files.readAllLines(environment)).noneMatch(line -> line.startsWith("HOME="));
        assertThat(Files.readAllLines(environment)).contains("OMP_THREAD_LIMIT=1");
        assertThat(workFolders()).isEqualTo(before);
    }

    private static List<Path> workFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("giaoban-scan-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void long_and_monstrous_scans_are_refused() throws Exception {
        ScanReader reader = finding(List.of("KẾ HOẠCH"), 90);
        assertThat(refused(reader, ScannedPdf.blank(4))).isEqualTo(Reason.TOO_LONG);
        assertThat(refused(reader, declared(60_000, 60_000))).isEqualTo(Reason.DANGEROUS);
        assertThat(refused(reader, larger())).isEqualTo(Reason.DANGEROUS);
        assertThat(refused(reader, packedAs(COSName.JBIG2_DECODE))).isEqualTo(Reason.RECOGNITION_FAILED);
        assertThat(refused(reader, new byte[] {'%', 'P', 'D', 'F', '-'})).isEqualTo(Reason.DAMAGED);
    }

    private static byte[] declared(int width, int height) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            PDImageXObject picture = JPEGFactory.createFromImage(scan, white(10));
            picture.setWidth(width);
            picture.setHeight(height);
            ScannedPdf.page(scan, picture);
            return ScannedPdf.bytes(scan);
        }
    }

    /** The JPEG is large, and the PDF says that it is small. */
    private static byte[] larger() throws IOException {
        try (PDDocument scan = new PDDocument()) {
            PDImageXObject picture = JPEGFactory.createFromImage(scan, white(5_000));
            picture.setWidth(10);
            picture.setHeight(10);
            ScannedPdf.page(scan, picture);
            return ScannedPdf.bytes(scan);
        }
    }

    private static byte[] packedAs(COSName filter) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            PDImageXObject picture = JPEGFactory.createFromImage(scan, white(10));
            picture.getCOSObject().setItem(COSName.FILTER, filter);
            ScannedPdf.page(scan, picture);
            return ScannedPdf.bytes(scan);
        }
    }

    private static BufferedImage white(int edge) {
        return new BufferedImage(edge, edge, BufferedImage.TYPE_BYTE_GRAY);
    }

    @Test
    void one_scan_at_a_time() throws Exception {
        Path started = folder.resolve("started");
        ScanReader slow = reader("touch '" + started + "'; sleep 3; exit 1", LIMITS);
        CompletableFuture<Reason> first = CompletableFuture.supplyAsync(() -> refused(slow, ScannedPdf.blank(1)));
        while (!Files.exists(started)) {
            Thread.sleep(20);
        }
        assertThat(refused(slow, ScannedPdf.blank(1))).isEqualTo(Reason.RECOGNITION_BUSY);
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(Reason.RECOGNITION_FAILED);
    }

    @Test
    void what_is_not_installed_is_not_offered() {
        assertThat(Tesseract.find(folder.resolve("nothing").toString(), "vie")).isEmpty();
        assertThat(Tesseract.find("no-such-program-here", "vie")).isEmpty();
        String program = StandIn.in(folder, "exit 1").toString();
        assertThat(Tesseract.find(program, "vie")).isPresent();
        assertThat(Tesseract.find(program, "vie+eng")).isPresent();
        assertThat(Tesseract.find(program, "fra")).isEmpty();
        assertThat(Tesseract.find(program, "-c evil=1")).isEmpty();
    }
}
