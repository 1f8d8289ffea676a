package vn.giaoban.paperwork.source.docx;

import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;

/** The refusals that more than one part of the reader needs. */
final class DocxProblem {

    private DocxProblem() {}

    static UnreadableDocument damaged() {
        return new UnreadableDocument(
                Reason.DAMAGED,
                "Tệp Word bị hỏng hoặc chưa tải xong. Hãy mở tệp trên máy để kiểm tra, lưu lại rồi đưa lại.");
    }

    static UnreadableDocument dangerous() {
        return new UnreadableDocument(
                Reason.DANGEROUS,
                "Nội dung bên trong tệp lớn hoặc lồng nhau bất thường nên không được đọc. Hãy chép nội dung sang một tệp mới,"
                        + " hoặc dán văn bản vào ô bên dưới.");
    }

    static UnreadableDocument tooLong() {
        return new UnreadableDocument(
                Reason.TOO_LONG,
                "Văn bản có quá 20.000 đoạn và ô bảng (mỗi ô của bảng tính ít nhất là một), hoặc có đoạn quá 20.000 ký tự:"
                        + " không phải một kế hoạch.");
    }
}
