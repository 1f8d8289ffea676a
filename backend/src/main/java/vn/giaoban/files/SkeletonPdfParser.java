package vn.giaoban.files;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import vn.giaoban.platform.pdf.MeteredPdfParser;

/** Refuses a password before anything is decrypted. */
final class SkeletonPdfParser extends MeteredPdfParser {

    SkeletonPdfParser(RandomAccessRead source, PdfEffort effort) throws IOException {
        super(source, effort);
    }

    /** Also refuses a file that everybody may open but not print or copy: an archive cannot keep it. */
    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw FileProblem.FILE_ENCRYPTED.refusal(
                    "Tệp PDF được đặt mật khẩu hoặc bị hạn chế quyền. Hãy mở tệp bằng mật khẩu, in lại thành PDF không có"
                            + " mật khẩu rồi tải lên.");
        }
    }
}
