package vn.giaoban.paperwork.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.paperwork.programs.ChildProcess;
import vn.giaoban.paperwork.source.DocxFile;

/** How LibreOffice is called, and that what it does not do in time does not hold anybody up. */
class OfficeConverterTest {

    @TempDir
    Path folder;

    private Path words;

    @BeforeEach
    void aFolderForPapers() throws IOException {
        words = Files.createDirectory(folder.resolve("word"));
    }

    @Test
    void it_is_called_with_a_profile_of_its_own_and_none_of_our_environment() throws Exception {
        Path program = program("""
                env > "$HOME/environment"; echo "$@" > "$HOME/called"
                for last; do case "$last" in *.docx) echo made > "${last%.docx}.pdf";; esac; done
                """);
        List<Path> papers = List.of(word("0"), word("1"));
        converter(program.toString(), Duration.ofSeconds(20)).convert(papers, folder);
        assertThat(papers)
                .allSatisfy(paper -> assertThat(OfficeConverter.pdf(paper)).isNotEmptyFile());
        assertThat(Files.readAllLines(folder.resolve("environment")))
                .allSatisfy(line -> assertThat(line).matches("(PATH|LD_LIBRARY_PATH|HOME|PWD|OLDPWD|SHLVL|_)=.*"))
                .anySatisfy(line -> assertThat(line).isEqualTo("HOME=" + folder));
        String called = Files.readString(folder.resolve("called"));
        assertThat(called).contains("--headless", "--norestore", "--convert-to pdf:writer_pdf_Export");
        Path profile = Path.of(java.net.URI.create(called.replaceAll("(?s).*UserInstallation=(\\S+).*", "$1")));
        assertThat(profile.resolve("user/registrymodifications.xcu"))
                .content()
                .contains("DisableMacrosExecution", "BlockUntrustedRefererLinks");
    }

    @Test
    void one_that_hangs_is_ended_and_takes_no_other_along() throws Exception {
        Path program = program("""
                for each; do case "$each" in */1.docx) sleep 60;; *.docx) echo made > "${each%.docx}.pdf";; esac; done
                """);
        List<Path> papers = List.of(word("0"), word("1"), word("2"));
        long began = System.nanoTime();
        converter(program.toString(), Duration.ofSeconds(6)).convert(papers, folder);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
        assertThat(OfficeConverter.pdf(papers.get(0))).exists();
        assertThat(OfficeConverter.pdf(papers.get(1))).doesNotExist();
    }

    @Test
    void without_the_program_nothing_happens() throws Exception {
        OfficeConverter none = converter(folder.resolve("nothing").toString(), Duration.ofSeconds(5));
        assertThat(none.isInstalled()).isFalse();
        Path paper = word("0");
        none.convert(List.of(paper), folder);
        assertThat(OfficeConverter.pdf(paper)).doesNotExist();
    }

    /** The program itself, where it is installed. */
    @Test
    void installed_it_prints_vietnamese_and_fetches_nothing_from_outside() throws Exception {
        assumeTrue(ChildProcess.find("soffice").isPresent(), "LibreOffice is not installed here.");
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer outside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        outside.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
        try {
            String address = "http://127.0.0.1:" + outside.getAddress().getPort() + "/picture.png";
            Path paper = words.resolve("0.docx");
            Files.write(paper, linkedWith(address));
            converter("soffice", Duration.ofSeconds(60)).convert(List.of(paper), folder);
            try (PDDocument read = Loader.loadPDF(OfficeConverter.pdf(paper).toFile())) {
                assertThat(new PDFTextStripper().getText(read)).contains("Thường trực Hội đồng nhân dân huyện Cầu Kè");
            }
            assertThat(asked).isEmpty();
        } finally {
            outside.stop(0);
        }
    }

    /** A paper with a picture that is to be fetched. */
    private static byte[] linkedWith(String address) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""".formatted(packages),
                "_rels/.rels",
                """
                <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/officeDocument" \
                Target="word/document.xml"/></Relationships>""".formatted(packages, relations),
                "word/_rels/document.xml.rels",
                """
                <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/image" Target="%s" \
                TargetMode="External"/></Relationships>""".formatted(packages, relations, address),
                "word/document.xml",
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="%s"><w:body>\
                <w:p><w:r><w:t>Thường trực Hội đồng nhân dân huyện Cầu Kè</w:t></w:r></w:p>\
                <w:p><w:r><w:pict><v:shape style="width:100pt;height:100pt"><v:imagedata r:id="rId1"/></v:shape>\
                </w:pict></w:r></w:p></w:body></w:document>""".formatted(relations));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path word(String name) throws IOException {
        return Files.write(
                words.resolve(name + ".docx"),
                new DocxFile().line("Bài " + name).bytes());
    }

    private Path program(String doing) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + doing);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static OfficeConverter converter(String program, Duration limit) {
        return new OfficeConverter(new Config(program, limit));
    }

    private record Config(String office, Duration officeLimit) implements ProceedingsConfig {

        @Override
        public Duration limit() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int mostPages() {
            return 100;
        }

        @Override
        public MemorySize mostBytes() {
            return new MemorySize(BigInteger.valueOf(1 << 20));
        }
    }
}
