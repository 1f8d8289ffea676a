package vn.giaoban.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** What the first bytes of a file say it is. */
enum Signature {
    PNG("89504e470d0a1a0a"),
    JPEG("ffd8ff"),
    ZIP("504b0304"),
    /** The container of Word and Excel 97–2003, and of every encrypted DOCX or XLSX. */
    OLE2("d0cf11e0a1b11ae1"),
    PDF("255044462d"),
    OTHER("");

    /** PDF readers look for the header this far (PDF 1.7, implementation note 13), so scanners may put bytes before it. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private final byte[] start;

    Signature(String hex) {
        start = HexFormat.of().parseHex(hex);
    }

    static Signature of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(PDF_HEADER_WITHIN);
        }
        for (Signature signature : values()) {
            if (signature != OTHER && startsWith(head, signature.start)) {
                return signature;
            }
        }
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-") ? PDF : OTHER;
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
