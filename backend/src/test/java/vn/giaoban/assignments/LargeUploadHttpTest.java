package vn.giaoban.assignments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.TestClock;

/** The largest paper that is taken goes straight to the disk, and one byte more is refused. */
@QuarkusTest
class LargeUploadHttpTest {

    private static final long LARGEST = 50L << 20;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void inTime() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    /** A sound PDF of one page, made as long as that by a stream that no page shows. */
    private Path paper(long size) throws IOException {
        String catalog = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
        String pages = "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n";
        String page = "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n";
        String stream = "4 0 obj<</Length %010d>>stream\n";
        String end = "\nendstream\nendobj\n";
        String table = "xref\n0 5\n0000000000 65535 f \n" + "%010d 00000 n \n".repeat(4)
                + "trailer<</Root 1 0 R/Size 5>>\nstartxref\n%010d\n%%%%EOF\n";
        int second = catalog.length();
        int third = second + pages.length();
        int fourth = third + page.length();
        int filling = Math.toIntExact(size
                - fourth
                - stream.formatted(0).length()
                - end.length()
                - table.formatted(0, 0, 0, 0, 0).length());
        int xref = fourth + stream.formatted(0).length() + filling + end.length();
        Path file = folder.resolve("lon.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((catalog + pages + page + stream.formatted(filling)).getBytes(US_ASCII));
            byte[] block = new byte[1 << 16];
            for (int left = filling; left > 0; left -= block.length) {
                out.write(block, 0, Math.min(left, block.length));
            }
            out.write((end + table.formatted(catalog.indexOf("1 0 obj"), second, third, fourth, xref))
                    .getBytes(US_ASCII));
        }
        assertThat(Files.size(file)).isEqualTo(size);
        return file;
    }

    private static AnObligation owed() {
        return APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Kỷ yếu").of("tra-vinh/cau-ke"))
                .issuedOn("2023-08-30")
                .owedBy("tra-vinh/cau-ke");
    }

    @Test
    void fifty_megabytes_are_taken() throws IOException {
        AnObligation owed = owed();
        owed.owner()
                .contentType("application/octet-stream")
                .queryParam("name", "Kỷ yếu.pdf")
                .body(paper(LARGEST).toFile())
                .post(owed.path() + "/files")
                .then()
                .statusCode(201)
                .body("size", equalTo((int) LARGEST))
                .body("fileName", equalTo("Kỷ yếu.pdf"));
        owed.send(Map.of()).then().statusCode(201);
    }

    @Test
    void a_byte_more_is_refused_and_leaves_no_draft() throws IOException {
        AnObligation owed = owed();
        owed.owner()
                .contentType("application/octet-stream")
                .queryParam("name", "Kỷ yếu.pdf")
                .body(paper(LARGEST + 1).toFile())
                .post(owed.path() + "/files")
                .then()
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_LARGE"));
        owed.seenBy(owed.owner()).body("state", equalTo("OPEN"));
    }
}
