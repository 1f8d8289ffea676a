package vn.giaoban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.platform.Refusal;

/** The parser meets files that were made to hurt it. */
@Timeout(30)
class PdfPagesTest {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

    @TempDir
    Path folder;

    @Test
    void leavesAreCountedWhateverTheRootStates() throws IOException {
        byte[] lying = Samples.pdfOf(CATALOG, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 1 >>", PAGE, PAGE);
        assertThat(count(lying)).isEqualTo(PageCount.exact(2));
    }

    @Test
    void aTreeInACircleEnds() throws IOException {
        byte[] circle = Samples.pdfOf(
                CATALOG,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R 4 0 R] /Count 1 >>",
                PAGE);
        assertThat(count(circle)).isEqualTo(PageCount.exact(1));
    }

    @Test
    void aTreeWithoutPagesIsDamage() throws IOException {
        assertThat(problem(Samples.pdfOf(CATALOG, "<< /Type /Pages /Kids [] /Count 7 >>")))
                .isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(problem(Samples.pdfOf(CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 7 >>", "null")))
                .isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(problem(Samples.pdfOf("<< /Type /Catalog >>"))).isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(problem("%PDF-1.7 and nothing else".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void nestingWithoutEndIsDamage() throws IOException {
        assertThat(problem(Samples.pdfOf("<< /Type /Catalog /Pages " + "[".repeat(2_000_000))))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void moreObjectsThanAPaperHasAreDamage() throws IOException {
        byte[] many = Samples.pdfOf(
                CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1 /X [" + "[]".repeat(500_000) + "] >>", PAGE);
        assertThat(problem(many)).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void aDeepTreeOfPagesIsCountedOrRefusedButDoesNotHang() throws IOException {
        String[] objects = IntStream.rangeClosed(1, 20_000)
                .mapToObj(n -> n == 1 ? CATALOG : "<< /Type /Pages /Count 1 /Kids [%d 0 R] >>".formatted(n + 1))
                .toArray(String[]::new);
        objects[objects.length - 1] = PAGE;
        assertThat(count(Samples.pdfOf(objects))).isEqualTo(PageCount.exact(1));
    }

    @Test
    void anObjectStreamThatUnpacksWithoutEndIsDamage() throws IOException {
        String bomb = packed(200 << 20);
        assertThat(problem(Samples.pdfOf(
                        "<< /Type /Catalog /Pages 9 0 R >>",
                        "<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
                                .formatted(bomb.length(), bomb))))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void aCrossReferenceStreamThatUnpacksWithoutEndIsDamage() throws IOException {
        String bomb = packed(200 << 20);
        String start = "%PDF-1.7\n";
        String file = start
                + "1 0 obj\n<< /Type /XRef /Size 9 /W [1 2 1] /Root 2 0 R /Filter [/FlateDecode] /Length %d >>\nstream\n%s\nendstream\nendobj\n"
                        .formatted(bomb.length(), bomb)
                + "startxref\n" + start.length() + "\n%%EOF\n";
        assertThat(problem(file.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void objectsInObjectStreamsAreFound() throws IOException {
        try (var document = new PDDocument()) {
            IntStream.range(0, 300).forEach(i -> document.addPage(new PDPage()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("/ObjStm");
            assertThat(count(out.toByteArray())).isEqualTo(PageCount.exact(300));
        }
    }

    @Test
    void aLargeScanIsCounted() throws IOException {
        assertThat(count(scan(48))).isEqualTo(PageCount.exact(48));
    }

    @Test
    void aScanThatWasCutOffIsRepairedWhenItIsNotLarge() throws IOException {
        byte[] small = scan(7);
        assertThat(count(Arrays.copyOf(small, small.length - 40))).isEqualTo(PageCount.exact(7));
        byte[] large = scan(20);
        assertThat(problem(Arrays.copyOf(large, large.length - 40))).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void aTextWithoutEndIsDamage() throws IOException {
        String opened = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages (";
        assertThat(problem((opened + "x".repeat(40 << 20)).getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    /** Pages of one megabyte each that cannot be packed. */
    private static byte[] scan(int pages) throws IOException {
        var random = new Random(1);
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                byte[] picture = new byte[1 << 20];
                random.nextBytes(picture);
                var stream = new PDStream(document);
                try (var raw = stream.getCOSObject().createRawOutputStream()) {
                    raw.write(picture);
                }
                var page = new PDPage();
                page.setContents(stream);
                document.addPage(page);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String packed(int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] block = new byte[1 << 20];
            for (int done = 0; done < zeros; done += block.length) {
                deflate.write(block);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private PageCount count(byte[] bytes) throws IOException {
        return PdfPages.count(Files.write(Files.createTempFile(folder, "", ".pdf"), bytes));
    }

    private FileProblem problem(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "", ".pdf"), bytes);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PdfPages.count(file));
        assertThat(refusal).as("accepted").isNotNull();
        return (FileProblem) refusal.problem();
    }
}
