package vn.giaoban.paperwork.source.docx;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.source.SourceNotice;
import vn.giaoban.paperwork.source.SourceNotice.Code;

/** What whoever checks the reading has to know about the file. */
final class Findings {

    private boolean trackedChanges;
    private boolean hiddenText;
    private boolean embedded;
    private boolean external;
    private boolean partNotRead;

    void trackedChange() {
        trackedChanges = true;
    }

    void hiddenText(String text) {
        hiddenText |= !text.isBlank();
    }

    void embedded() {
        embedded = true;
    }

    void external() {
        external = true;
    }

    void partNotRead() {
        partNotRead = true;
    }

    List<SourceNotice> notices() {
        List<SourceNotice> notices = new ArrayList<>();
        tell(
                notices,
                trackedChanges,
                Code.TRACKED_CHANGES,
                "Tệp còn vết sửa (Track Changes): chữ bị xóa được bỏ qua, chữ chèn thêm được đọc như chữ thường.");
        tell(notices, hiddenText, Code.HIDDEN_TEXT, "Tệp có chữ ẩn; phần chữ ẩn không được đọc.");
        tell(
                notices,
                embedded,
                Code.EMBEDDED_OBJECT,
                "Tệp có đối tượng nhúng (bảng tính, tệp khác); phần này không được đọc.");
        tell(
                notices,
                external,
                Code.EXTERNAL_REFERENCE,
                "Tệp tham chiếu tới tệp ở nơi khác (ảnh, mẫu); phần này không được tải về và không được đọc.");
        tell(
                notices,
                partNotRead,
                Code.PART_NOT_READ,
                "Tệp ghép một văn bản khác vào bên trong; phần ghép không được đọc.");
        return notices;
    }

    private static void tell(List<SourceNotice> notices, boolean found, Code code, String message) {
        if (found) {
            notices.add(new SourceNotice(code, message));
        }
    }
}
