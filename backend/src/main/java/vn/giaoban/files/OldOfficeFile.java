package vn.giaoban.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.giaoban.platform.Refusal;

/**
 * A file that is named DOCX or XLSX but is an OLE2 container: either such a document behind a password (MS-OFFCRYPTO
 * stores it as the stream {@code EncryptedPackage}) or a Word/Excel 97–2003 file under a new name. Both are refused;
 * looking for the stream's name only decides which of the two is said.
 */
final class OldOfficeFile {

    /** Names in an OLE2 directory are UTF-16LE. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldOfficeFile() {}

    static Refusal refusal(Path file, FileType claimed) throws IOException {
        if (contains(file, ENCRYPTED_PACKAGE)) {
            return FileProblem.FILE_ENCRYPTED.refusal(
                    "Tệp được đặt mật khẩu nên người nhận không mở được. Hãy mở tệp, vào «Tệp › Thông tin › Bảo vệ tài"
                            + " liệu», xóa mật khẩu, lưu lại rồi tải lên.");
        }
        return FileProblem.FILE_CONTENT_MISMATCH.refusal(
                ("Tệp mang đuôi .%1$s nhưng bên trong là tệp Word hoặc Excel kiểu cũ. Hãy mở tệp, chọn «Lưu dưới dạng»,"
                                + " lưu thành %2$s hoặc PDF rồi tải lên lại.")
                        .formatted(claimed.name().toLowerCase(Locale.ROOT), claimed.name()));
    }

    /** The pattern's first byte stands in it only once, so after a mismatch nothing but that byte can begin a match. */
    private static boolean contains(Path file, byte[] pattern) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == pattern[matched]) {
                    matched++;
                } else {
                    matched = next == pattern[0] ? 1 : 0;
                }
                if (matched == pattern.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
