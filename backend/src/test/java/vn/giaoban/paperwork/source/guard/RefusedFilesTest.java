package vn.giaoban.paperwork.source.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.DocxFile;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;

/** Files that are refused: quickly, in words, and without hurting anybody. Each is made here. */
class RefusedFilesTest {

    /**
     * Counted in the reader's own time, on the thread that reads: what other processes of a shared machine take is not its
     * doing, and a waiting thread costs nobody anything.
     */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** PDFBox reads its fonts and tables the first time it is used. */
    @BeforeAll
    static void warmUp() throws Exception {
        WatchedReading.read(pdf("Ke hoach to chuc hoi nghi giao ban nam 2023, so 288/KH-HDND"), "a.pdf");
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                file("a ZIP bomb", zipBomb(), Reason.DANGEROUS),
                file("an entity bomb", entityBomb(), Reason.DANGEROUS),
                file("an external entity", externalEntity(), Reason.DANGEROUS),
                file(
                        "1.5 million paragraphs",
                        new DocxFile().raw("<w:p/>".repeat(1_500_000)).bytes(),
                        Reason.TOO_LONG),
                file("deep nesting", new DocxFile().raw("<w:p>".repeat(100_000)).bytes(), Reason.DANGEROUS),
                file(
                        "nested tables",
                        new DocxFile().raw("<w:tbl><w:tr><w:tc>".repeat(20_000)).bytes(),
                        Reason.DANGEROUS),
                file(
                        "an endless line",
                        new DocxFile().line("a".repeat(5_000_000)).bytes(),
                        Reason.TOO_LONG),
                file("many parts", manyParts(), Reason.DANGEROUS),
                file(
                        "macros",
                        new DocxFile()
                                .line("a")
                                .part("word/vbaProject.bin", "x")
                                .bytes(),
                        Reason.HAS_MACROS),
                file("a cut off Word file", cut(new DocxFile().line("a").bytes()), Reason.DAMAGED),
                file(
                        "a spreadsheet",
                        new DocxFile().part("xl/workbook.xml", "<a/>").bytesWith(""),
                        Reason.DAMAGED),
                file("a PDF of two gigabytes of spaces", pdfBomb(), Reason.DANGEROUS),
                file("millions of letters", pdfOfLetters(), Reason.DANGEROUS),
                file("forms that draw forms", pdfOfForms(), Reason.DANGEROUS),
                file("an endless page tree", endlessPages(), Reason.TOO_LONG),
                file("a font that explains millions of letters", pdfOfMeanings(), Reason.DANGEROUS),
                file("a locked PDF", locked("user"), Reason.ENCRYPTED),
                file("a scan", scan(), Reason.SCAN_WITHOUT_TEXT),
                file("a cut off PDF", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED),
                file("old Word", bytes("d0cf11e0a1b11ae1", ""), Reason.OLD_WORD_FORMAT),
                file("locked Word", lockedWord(), Reason.ENCRYPTED),
                file("RTF", "{\\rtf1 a}".getBytes(StandardCharsets.US_ASCII), Reason.UNKNOWN_FORMAT),
                file("a photograph", bytes("ffd8ffe0", "x"), Reason.SCAN_WITHOUT_TEXT),
                file("a web page", "<!DOCTYPE html><p>a".getBytes(StandardCharsets.US_ASCII), Reason.UNKNOWN_FORMAT),
                file("noise", bytes("0001020304050607", "\u0000\u0001"), Reason.UNKNOWN_FORMAT),
                file("nothing", new byte[0], Reason.EMPTY),
                file("too much", new byte[21 << 20], Reason.TOO_LARGE),
                file("letters of TCVN3", legacy(), Reason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_refused_at_once_and_in_words(String name, byte[] content, Reason reason) {
        long start = CLOCK.getCurrentThreadCpuTime();
        // Nobody watches this one, so that all of its time is this thread's; what is empty or too large stops before.
        catchThrowable(() -> DocumentReaders.read(content, "tep"));
        Duration taken = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> WatchedReading.read(content, "tep"));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
        assertThat(refusal.getMessage()).endsWith(".");
        assertThat(taken).as(name).isLessThan(SOON);
    }

    @Test
    void a_table_that_is_too_long_is_refused_by_its_cells() {
        byte[] table = ("| 1 | a | b | c | d |\n".repeat(4_001)).getBytes(StandardCharsets.UTF_8);
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> DocumentReaders.read(table, "bang.md"));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal.getMessage()).contains("ô của bảng");
    }

    @Test
    void a_reading_that_never_ends_is_given_up() {
        UnreadableDocument refusal = catchThrowableOfType(
                UnreadableDocument.class,
                () -> WatchedReading.within(Duration.ofMillis(50), () -> {
                    try {
                        Thread.sleep(1_000);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                    return null;
                }));
        assertThat(refusal.reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void a_pdf_that_may_be_read_but_not_printed_is_read() throws Exception {
        SourceDocument read = WatchedReading.read(locked(""), "a.pdf");
        assertThat(read.blocks().getFirst().text()).startsWith("Ke hoach");
    }

    private static Arguments file(String name, byte[] content, Reason reason) {
        return Arguments.of(name, content, reason);
    }

    private static byte[] bytes(String hex, String more) {
        byte[] head = HexFormat.of().parseHex(hex);
        byte[] tail = more.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + tail.length + 600);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    private static byte[] lockedWord() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] all = bytes("d0cf11e0a1b11ae1", "");
        System.arraycopy(name, 0, all, 100, name.length);
        return all;
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] zipBomb() {
        return new DocxFile()
                .line("a")
                .part("word/media/image1.bmp", new byte[300 << 20])
                .bytes();
    }

    private static byte[] manyParts() {
        DocxFile file = new DocxFile().line("a");
        for (int i = 0; i < 5_000; i++) {
            file.part("word/p" + i + ".bin", "");
        }
        return file.bytes();
    }

    private static byte[] entityBomb() {
        StringBuilder document = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            document.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return new DocxFile().bytesWith(document.append("]><d>&a39;</d>").toString());
    }

    private static byte[] externalEntity() {
        return new DocxFile().bytesWith("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>");
    }

    private static byte[] legacy() {
        return new DocxFile()
                .paragraph(DocxFile.run("<w:rFonts w:ascii=\".VnTime\"/>", "KÕ ho¹ch tæ chøc héi nghÞ giao ban"))
                .bytes();
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, text);
            return saved(document);
        }
    }

    private static void write(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
            content.beginText();
            content.newLineAtOffset(80, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] locked(String userPassword) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "Ke hoach to chuc hoi nghi giao ban nam 2023, so 288/KH-HDND");
            AccessPermission none = new AccessPermission();
            none.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", userPassword, none));
            return saved(document);
        }
    }

    private static byte[] pdfBomb() throws IOException {
        return withContent(out -> {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 256; i++) {
                out.write(spaces);
            }
        });
    }

    private static byte[] pdfOfLetters() throws IOException {
        byte[] line = ("BT /F1 1 Tf (" + "x".repeat(60_000) + ") Tj ET\n").getBytes(StandardCharsets.US_ASCII);
        return withContent(out -> {
            for (int i = 0; i < 100; i++) {
                out.write(line);
            }
        });
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] withContent(Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "Ke hoach");
            PDPage page = document.getPage(0);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(out);
            }
            page.setContents(stream);
            return saved(document);
        }
    }

    /** Thirty forms, each drawing the next ten times. */
    private static byte[] pdfOfForms() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream next = null;
            for (int i = 0; i < 30; i++) {
                PDStream form = new PDStream(document);
                form.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
                form.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
                form.getCOSObject().setItem(COSName.BBOX, COSArray.ofCOSIntegers(List.of(0, 0, 9, 9)));
                try (var out = form.createOutputStream()) {
                    out.write((next == null ? "q Q\n" : "/N Do\n".repeat(10)).getBytes(StandardCharsets.US_ASCII));
                }
                if (next != null) {
                    form.getCOSObject().setItem(COSName.RESOURCES, resources(next));
                }
                next = form;
            }
            page.getCOSObject().setItem(COSName.RESOURCES, resources(next));
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream()) {
                out.write("/N Do\n".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            return saved(document);
        }
    }

    /** A font whose table of meanings unpacks to more than all of a plan. */
    private static byte[] pdfOfMeanings() throws IOException {
        byte[] ranges = ("1 beginbfrange\n<0000> <ffff> <0000>\nendbfrange\n")
                .repeat(100_000)
                .getBytes(StandardCharsets.US_ASCII);
        try (PDDocument document = new PDDocument()) {
            write(document, "Ke hoach to chuc hoi nghi giao ban nam 2023, so 288/KH-HDND");
            PDStream meanings = new PDStream(document);
            try (var out = meanings.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("/CIDInit /ProcSet findresource begin begincmap\n".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 20; i++) {
                    out.write(ranges);
                }
                out.write("endcmap end\n".getBytes(StandardCharsets.US_ASCII));
            }
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.getCOSDictionary(fonts.keySet().iterator().next())
                    .setItem(COSName.TO_UNICODE, meanings.getCOSObject());
            return saved(document);
        }
    }

    private static COSDictionary resources(PDStream form) {
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("N"), form.getCOSObject());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return resources;
    }

    private static byte[] endlessPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            for (int i = 0; i < 100_000; i++) {
                kids.add(page.getCOSObject());
            }
            document.getPages().getCOSObject().setInt(COSName.COUNT, 100_001);
            return saved(document);
        }
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(50, 70, BufferedImage.TYPE_BYTE_GRAY));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            return saved(document);
        }
    }
}
