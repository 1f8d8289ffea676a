package vn.giaoban.paperwork.source.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.giaoban.paperwork.source.DocumentReader;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;

/**
 * Formats that people bring and that are not read, known by their first bytes: each is told with what to do instead.
 * The binary format of Word 97–2003 is one of them: what it holds can be found only by interpreting a memory image of
 * the old program.
 */
public final class UnwelcomeFormats implements DocumentReader {

    private static final String SAVE_AS =
            " Hãy mở tệp bằng Word, chọn «Lưu dưới dạng», lưu thành DOCX hoặc PDF rồi đưa lại.";

    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private record Format(byte[] magic, Reason reason, String message) {
        private boolean matches(byte[] content) {
            return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
        }
    }

    private static final List<Format> FORMATS = List.of(
            new Format(OLE2, Reason.OLD_WORD_FORMAT, "Tệp Word kiểu cũ (.doc) không đọc được." + SAVE_AS),
            new Format(ascii("{\\rtf"), Reason.UNKNOWN_FORMAT, "Tệp RTF không đọc được." + SAVE_AS),
            picture("89504e47"),
            picture("ffd8ff"),
            picture("47494638"),
            picture("49492a00"),
            picture("4d4d002a"),
            new Format(
                    HexFormat.of().parseHex("526172211a07"),
                    Reason.UNKNOWN_FORMAT,
                    "Đây là tệp nén (.rar). Hãy giải nén rồi đưa văn bản bên trong."),
            new Format(
                    HexFormat.of().parseHex("377abcaf271c"),
                    Reason.UNKNOWN_FORMAT,
                    "Đây là tệp nén (.7z). Hãy giải nén rồi đưa văn bản bên trong."));

    @Override
    public boolean reads(byte[] content, String fileName) {
        return FORMATS.stream().anyMatch(format -> format.matches(content)) || isHtml(content);
    }

    @Override
    public SourceDocument read(byte[] content, String fileName) throws UnreadableDocument {
        for (Format format : FORMATS) {
            if (format.matches(content)) {
                throw format.magic() == OLE2 && contains(content, ENCRYPTED_PACKAGE)
                        ? new UnreadableDocument(
                                Reason.ENCRYPTED,
                                "Tệp Word đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi đưa lại.")
                        : new UnreadableDocument(format.reason(), format.message());
            }
        }
        throw new UnreadableDocument(
                Reason.UNKNOWN_FORMAT,
                "Đây là trang web (HTML). Hãy mở bằng trình duyệt, chọn hết, chép rồi dán văn bản vào ô bên dưới.");
    }

    private static boolean isHtml(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 512), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static Format picture(String magic) {
        return new Format(
                HexFormat.of().parseHex(magic),
                Reason.SCAN_WITHOUT_TEXT,
                "Đây là ảnh chụp, không có chữ để đọc. Hãy dùng tệp Word hoặc PDF xuất từ Word, hoặc dán văn bản vào ô bên dưới.");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int i = 0; i + part.length <= content.length; i++) {
            if (content[i] == part[0] && Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
