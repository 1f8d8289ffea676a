package vn.giaoban.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * A DOCX or XLSX: a ZIP of XML parts whose {@code [Content_Types].xml} names the main part (ECMA-376 part 2). Every part
 * is unpacked once, into nothing, and its checksum compared: so damage is found here and not by the person who opens
 * the paper, and a file that unpacks to far more than a paper can hold is stopped at a fixed amount of work.
 */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD_PROPERTIES = "docProps/app.xml";

    /** Ten times the largest file received: a second or two of unpacking. */
    private static final long MAX_UNPACKED = 512L << 20;

    /** Real sheets of equal rows reach about a hundred; deflate can reach 1,032. Small parts may be anything. */
    private static final long MAX_RATIO = 250;

    private static final long SMALL_PART = 4L << 20;

    /** The two parts that are read as XML have some kilobytes. */
    private static final int MAX_XML = 1 << 20;

    private OfficeFile() {}

    static PageCount inspect(Path file, FileType type) throws IOException {
        ZipDirectory.requireModest(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireNoMacroPart(zip);
            ContentTypes types = ContentTypes.read(new ByteArrayInputStream(xml(zip, CONTENT_TYPES)));
            if (types.bearMacros()) {
                throw FileProblem.FILE_WITH_MACROS.refusal();
            }
            requireMainPart(zip, types, type);
            requireSound(zip);
            return type == FileType.DOCX ? statedPages(zip) : PageCount.UNKNOWN;
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
    }

    private static void requireNoMacroPart(ZipFile zip) {
        boolean macros = zip.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros) {
            throw FileProblem.FILE_WITH_MACROS.refusal();
        }
    }

    private static void requireMainPart(ZipFile zip, ContentTypes types, FileType type) {
        String part = types.mainPart(type).orElseThrow(FileProblem.FILE_CONTENT_MISMATCH::refusal);
        if (zip.getEntry(part) == null) {
            throw FileProblem.FILE_DAMAGED.refusal();
        }
    }

    private static void requireSound(ZipFile zip) throws IOException {
        long left = MAX_UNPACKED;
        for (Iterator<? extends ZipEntry> parts = zip.stream().iterator(); parts.hasNext(); ) {
            left -= unpack(zip, parts.next(), left);
        }
    }

    private static long unpack(ZipFile zip, ZipEntry part, long left) throws IOException {
        long allowed = Math.min(left, Math.max(SMALL_PART, MAX_RATIO * part.getCompressedSize()));
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(part), checksum)) {
            long unpacked = BoundedInputStream.of(in, allowed).transferTo(OutputStream.nullOutputStream());
            if (checksum.getValue() != part.getCrc()) {
                throw FileProblem.FILE_DAMAGED.refusal();
            }
            return unpacked;
        } catch (BoundedInputStream.LimitReached unpacksTooFar) {
            throw FileProblem.FILE_TOO_LARGE.refusal(
                    "Nội dung bên trong tệp khi mở ra lớn bất thường nên không được nhận. Hãy mở tệp, chép nội dung sang một"
                            + " tệp mới hoặc lưu thành PDF rồi tải lên lại.");
        }
    }

    private static PageCount statedPages(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry(WORD_PROPERTIES) == null) {
            return PageCount.UNKNOWN;
        }
        OptionalInt pages = WordProperties.pages(new ByteArrayInputStream(xml(zip, WORD_PROPERTIES)));
        return pages.isPresent() ? PageCount.statedByWord(pages.getAsInt()) : PageCount.UNKNOWN;
    }

    private static byte[] xml(ZipFile zip, String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            throw FileProblem.FILE_CONTENT_MISMATCH.refusal();
        }
        try (InputStream in = zip.getInputStream(part)) {
            return BoundedInputStream.of(in, MAX_XML).readAllBytes();
        }
    }
}
