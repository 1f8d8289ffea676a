package vn.giaoban.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Refusal;

@Timeout(20)
class FileTypeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Tham luận.PDF, PDF",
        "a.docx, DOCX",
        "b.xlsx, XLSX",
        "c.png, PNG",
        "d.jpg, JPEG",
        "e.JPEG, JPEG",
        "f.pdf.docx, DOCX"
    })
    void theNameSaysTheType(String name, FileType type) {
        assertThat(FileType.ofName(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "bài.doc, DOCX hoặc PDF",
        "bảng.xls, XLSX hoặc PDF",
        "bài.docm, macro",
        "bảng.xlsm, macro",
        "trình chiếu.pptx, PowerPoint",
        "ảnh.heic, JPG",
        "gói.zip, giải nén",
        "chạy.exe, 'PDF, DOCX, XLSX, PNG và JPG'",
        "bài.pdf.html, 'PDF, DOCX, XLSX, PNG và JPG'"
    })
    void otherTypesAreRefusedWithAnAdvice(String name, String advice) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> FileType.ofName(name));
        assertThat(refusal.problem()).isEqualTo(FileProblem.FILE_TYPE_NOT_ALLOWED);
        assertThat(refusal.detail()).contains(advice);
    }

    @Test
    void pagesOfAPdfAreCounted() throws IOException {
        assertThat(inspect(FileType.PDF, Samples.pdf(1))).isEqualTo(PageCount.exact(1));
        assertThat(inspect(FileType.PDF, Samples.pdf(137))).isEqualTo(PageCount.exact(137));
    }

    @Test
    void bytesBeforeThePdfHeaderAreBorne() throws IOException {
        assertThat(inspect(FileType.PDF, join("\r\n\uFEFF".getBytes(UTF_8), Samples.pdf(2))))
                .isEqualTo(PageCount.exact(2));
    }

    @Test
    void pagesOfADocxAreThoseThatWordStates() throws IOException {
        assertThat(inspect(FileType.DOCX, Samples.docxStating("4"))).isEqualTo(PageCount.statedByWord(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "", "bốn", "99999999999", "20000"})
    void aStatementThatCannotBeIsNotBelieved(String stated) throws IOException {
        assertThat(inspect(FileType.DOCX, Samples.docxStating(stated))).isEqualTo(PageCount.UNKNOWN);
    }

    @Test
    void aDocxWithoutStatementAndAWorkbookHaveNoPages() throws IOException {
        assertThat(inspect(FileType.DOCX, Samples.docx())).isEqualTo(PageCount.UNKNOWN);
        assertThat(inspect(FileType.XLSX, Samples.xlsx())).isEqualTo(PageCount.UNKNOWN);
    }

    @Test
    void aPictureIsOnePage() throws IOException {
        assertThat(inspect(FileType.PNG, Samples.image("png"))).isEqualTo(PageCount.ONE_IMAGE);
        assertThat(inspect(FileType.JPEG, Samples.image("jpg"))).isEqualTo(PageCount.ONE_IMAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDF", "DOCX", "XLSX", "PNG", "JPEG"})
    void otherContentUnderTheNameIsRefused(FileType type) {
        assertThat(problem(type, "<html><script>alert(1)</script></html>".getBytes(UTF_8)))
                .isEqualTo(FileProblem.FILE_CONTENT_MISMATCH);
        byte[] another = type == FileType.PDF ? Samples.image("png") : Samples.pdf(1);
        assertThat(problem(type, another)).isEqualTo(FileProblem.FILE_CONTENT_MISMATCH);
    }

    @Test
    void aWorkbookNamedDocxAndAPlainZipAreRefused() {
        assertThat(problem(FileType.DOCX, Samples.xlsx())).isEqualTo(FileProblem.FILE_CONTENT_MISMATCH);
        assertThat(problem(FileType.XLSX, Samples.docx())).isEqualTo(FileProblem.FILE_CONTENT_MISMATCH);
        assertThat(problem(FileType.DOCX, Samples.zip(Map.of("a.txt", "a"))))
                .isEqualTo(FileProblem.FILE_CONTENT_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDF", "DOCX", "XLSX", "PNG", "JPEG"})
    void aFileCutOffIsDamaged(FileType type) {
        byte[] whole =
                switch (type) {
                    case PDF -> Samples.pdf(3);
                    case DOCX -> Samples.docx();
                    case XLSX -> Samples.xlsx();
                    case PNG -> Samples.image("png");
                    case JPEG -> Samples.image("jpg");
                };
        assertThat(problem(type, Arrays.copyOf(whole, type == FileType.PDF ? 120 : whole.length - 30)))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "PNG"})
    void oneChangedByteIsDamage(FileType type) {
        byte[] bytes = type == FileType.DOCX ? storedDocx() : Samples.image("png");
        bytes[
                type == FileType.DOCX
                        ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Tham")
                        : 45] ^= 1;
        assertThat(problem(type, bytes)).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void macrosAreRefusedHoweverTheyAreDeclared() {
        var withProgram = Samples.docxParts();
        withProgram.put("word/vbaProject.bin", "program");
        var withProgramUnderAnotherName = Samples.docxParts();
        withProgramUnderAnotherName.put(
                "[Content_Types].xml",
                Samples.contentTypes("/word/document.xml", Samples.WORD_MAIN)
                        .replace(
                                "</Types>",
                                "<Default Extension=\"dat\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        var macroEnabled = Samples.docxParts();
        macroEnabled.put(
                "[Content_Types].xml",
                Samples.contentTypes("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
        for (var parts : java.util.List.of(withProgram, withProgramUnderAnotherName, macroEnabled)) {
            assertThat(problem(FileType.DOCX, Samples.zip(parts))).isEqualTo(FileProblem.FILE_WITH_MACROS);
        }
    }

    @Test
    void aPasswordIsRefused() {
        assertThat(problem(FileType.PDF, Samples.pdf(2, "mật khẩu"))).isEqualTo(FileProblem.FILE_ENCRYPTED);
        assertThat(problem(FileType.PDF, Samples.pdf(2, ""))).isEqualTo(FileProblem.FILE_ENCRYPTED);
        byte[] ole2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        byte[] padding = new byte[70_001];
        assertThat(problem(FileType.DOCX, join(ole2, padding, "EncryptedPackage".getBytes(UTF_16LE), padding)))
                .isEqualTo(FileProblem.FILE_ENCRYPTED);
        assertThat(problem(FileType.XLSX, join(ole2, padding, "WordDocument".getBytes(UTF_16LE), padding)))
                .isEqualTo(FileProblem.FILE_CONTENT_MISMATCH);
    }

    @Test
    void aPartThatUnpacksToMuchMoreThanAPaperIsRefused() {
        assertThat(problem(FileType.DOCX, docxWith("word/media/image1.bmp", 300 << 20)))
                .isEqualTo(FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void manyPartsThatTogetherUnpackToMuchAreRefused() throws IOException {
        // Each part stays within what a small part may be; 200 of them are 800 MB.
        byte[] four = new byte[4 << 20];
        var parts = new LinkedHashMap<String, byte[]>();
        Samples.docxParts().forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
        for (int i = 0; i < 200; i++) {
            parts.put("word/media/image" + i + ".bmp", four);
        }
        assertThat(problem(FileType.DOCX, Samples.zipOf(parts))).isEqualTo(FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void aListOfContentsBeyondBoundsIsRefusedBeforeItIsRead() {
        var parts = Samples.docxParts();
        for (int i = 0; i < 10_001; i++) {
            parts.put("a" + i, "");
        }
        assertThat(problem(FileType.DOCX, Samples.zip(parts))).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void aSecondListOfContentsBehindTheFirstIsRefused() {
        assertThat(problem(FileType.DOCX, join(Samples.docx(), "PK\5\6".getBytes(UTF_8), new byte[40])))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A billion laughs
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<a>&unknown;</a>",
                "<a><b></a>",
                "",
            })
    void hostileOrBrokenXmlIsDamage(String xml) {
        var parts = Samples.docxParts();
        parts.put("[Content_Types].xml", xml);
        assertThat(problem(FileType.DOCX, Samples.zip(parts))).isEqualTo(FileProblem.FILE_DAMAGED);
        var properties = Samples.docxParts();
        properties.put("docProps/app.xml", xml);
        assertThat(problem(FileType.DOCX, Samples.zip(properties))).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void longXmlIsNotReadToItsEnd() {
        var parts = Samples.docxParts();
        parts.put("[Content_Types].xml", "<Types>" + "<a/>".repeat(400_000) + "</Types>");
        assertThat(problem(FileType.DOCX, Samples.zip(parts))).isEqualTo(FileProblem.FILE_DAMAGED);
    }

    private PageCount inspect(FileType type, byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "", "");
        Files.write(file, bytes);
        return type.inspect(file);
    }

    private FileProblem problem(FileType type, byte[] bytes) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> inspect(type, bytes));
        assertThat(refusal).as("%s was accepted", type).isNotNull();
        return (FileProblem) refusal.problem();
    }

    private static byte[] docxWith(String part, int zeros) {
        var parts = new LinkedHashMap<String, byte[]>();
        Samples.docxParts().forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
        parts.put(part, new byte[zeros]);
        return Samples.zipOf(parts);
    }

    /** Not compressed, so that a changed byte shows only in the checksum. */
    private static byte[] storedDocx() {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.setLevel(0);
            for (var part : Samples.docxParts().entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
