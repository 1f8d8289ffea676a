package vn.giaoban.files;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** Why a file is not received. Every refusal tells the person what to do to the file. */
public enum FileProblem implements Problem {
    FILE_NAME_INVALID(
            422,
            "Tên tệp không hợp lệ",
            "Tên tệp phải có tên và đuôi, ví dụ «Tham luận huyện Cầu Kè.docx». Hãy đổi tên tệp rồi tải lên lại."),
    FILE_EMPTY(422, "Tệp rỗng", "Tệp không có nội dung. Hãy mở tệp trên máy để kiểm tra, lưu lại rồi tải lên."),
    FILE_TOO_LARGE(
            413,
            "Tệp quá lớn",
            "Tệp lớn hơn mức cho phép. Hãy giảm độ phân giải của ảnh và bản quét hoặc chia thành nhiều tệp rồi tải lên lại."),
    FILE_TYPE_NOT_ALLOWED(
            415,
            "Loại tệp không được nhận",
            "Chỉ nhận tệp PDF, DOCX, XLSX, PNG và JPG. Hãy lưu bài thành một trong các loại này rồi tải lên lại."),
    FILE_CONTENT_MISMATCH(
            422,
            "Nội dung không đúng với đuôi tệp",
            "Nội dung bên trong không phải loại tệp mà đuôi tên nêu. Hãy mở tệp bằng đúng chương trình, lưu lại thành PDF, DOCX,"
                    + " XLSX, PNG hoặc JPG rồi tải lên."),
    FILE_DAMAGED(
            422,
            "Tệp bị hỏng",
            "Tệp bị hỏng hoặc chưa tải xong nên người nhận không mở được. Hãy mở tệp trên máy để kiểm tra, lưu lại rồi tải lên."),
    FILE_ENCRYPTED(
            422,
            "Tệp đặt mật khẩu",
            "Tệp được đặt mật khẩu nên người nhận không mở được. Hãy bỏ mật khẩu, lưu lại rồi tải lên."),
    FILE_WITH_MACROS(
            422,
            "Tệp có macro",
            "Tệp có chứa macro (chương trình chạy kèm) nên không được nhận. Hãy chọn «Lưu dưới dạng», lưu thành DOCX, XLSX không có"
                    + " macro hoặc PDF rồi tải lên lại.");

    private final int status;
    private final String title;
    private final String detail;

    FileProblem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    Refusal refusal() {
        return refusal(detail);
    }

    /** @param advice what is wrong with this file in particular, and what to do */
    Refusal refusal(String advice) {
        return new Refusal(this, advice);
    }
}
