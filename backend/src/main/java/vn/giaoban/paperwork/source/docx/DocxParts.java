package vn.giaoban.paperwork.source.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;

/**
 * The parts of an office file, unpacked in one pass. What is unpacked is counted, whatever sizes the file claims; only
 * XML is kept.
 */
final class DocxParts {

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_XML = 20 << 20;
    private static final long MOST_KEPT = 32L << 20;

    /** Pictures included: they are packed already, so a file of 20 MB has not much more in it. */
    private static final long MOST_UNPACKED = 96L << 20;

    private final Map<String, byte[]> xml = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long kept;
    private long unpacked;

    private DocxParts() {}

    static DocxParts unpack(byte[] file) throws UnreadableDocument {
        DocxParts parts = new DocxParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry.getName().replace('\\', '/'), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw DocxProblem.damaged();
        }
        return parts;
    }

    private void take(String name, ZipInputStream content) throws IOException, UnreadableDocument {
        if (names.size() >= MOST_PARTS) {
            throw DocxProblem.dangerous();
        }
        names.add(name);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean keep = lower.endsWith(".xml") || lower.endsWith(".rels");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            unpacked += count;
            if (keep) {
                kept += count;
                out.write(buffer, 0, count);
            }
            if (unpacked > MOST_UNPACKED || kept > MOST_KEPT || out.size() > LARGEST_XML) {
                throw DocxProblem.dangerous();
            }
        }
        if (keep) {
            xml.put(name, out.toByteArray());
        }
    }

    boolean has(String name) {
        return xml.containsKey(name);
    }

    byte[] xml(String name) {
        return xml.get(name);
    }

    boolean anyName(String ending) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    boolean anyIn(String folder) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(folder) && !name.endsWith("/"));
    }

    /** @throws UnreadableDocument when it is another kind of ZIP, or bears macros */
    void requireWord(String mainPart) throws UnreadableDocument {
        if (anyName("vbaproject.bin")) {
            throw new UnreadableDocument(
                    Reason.HAS_MACROS,
                    "Tệp có macro (chương trình chạy kèm) nên không được đọc. Hãy chọn «Lưu dưới dạng», lưu thành DOCX không"
                            + " có macro rồi đưa lại.");
        }
        if (mainPart == null || !has(mainPart)) {
            String what = anyIn("xl/")
                    ? "Đây là bảng tính Excel"
                    : anyIn("ppt/")
                            ? "Đây là bài trình chiếu"
                            : names.contains("mimetype") ? "Đây là văn bản OpenDocument" : "Đây không phải tệp Word";
            throw new UnreadableDocument(
                    Reason.UNKNOWN_FORMAT,
                    what + ". Hãy mở tệp, chọn «Lưu dưới dạng», lưu thành DOCX hoặc PDF rồi đưa lại.");
        }
    }
}
