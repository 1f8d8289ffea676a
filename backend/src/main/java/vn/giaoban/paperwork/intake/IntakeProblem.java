package vn.giaoban.paperwork.intake;

import vn.giaoban.platform.Problem;

/** Why a document is not read, or its proposal does not become a draft. */
public enum IntakeProblem implements Problem {
    /**
     * The file cannot be read; the member {@code reason} says which way, the sentence what to do, {@code recognisable}
     * whether the same file may be sent again to have its letters recognised.
     */
    DOCUMENT_UNREADABLE(422, "Không đọc được tệp"),
    /** It says that it is a decision, a letter, a report. */
    NOT_A_PLAN(422, "Văn bản không phải kế hoạch"),
    /** The same person's last document is still being read; {@code retryAfter} says how many seconds to wait. */
    IMPORT_RUNNING(409, "Đang đọc một văn bản khác"),
    /** Another scan is being recognised, somebody else's too; the member {@code retryAfter} says how many seconds to wait. */
    RECOGNITION_BUSY(503, "Đang nhận dạng văn bản khác"),
    /** The proposal has become a draft: it is changed there. */
    IMPORT_CONFIRMED(409, "Văn bản đã thành dự thảo kế hoạch"),
    /** The member {@code questions} names those that nobody answered. */
    IMPORT_QUESTIONS_OPEN(409, "Còn câu hỏi chưa trả lời"),
    /** The member {@code items} names those that nobody confirmed or dropped. */
    IMPORT_ITEMS_OPEN(409, "Còn mục chưa xác nhận"),
    /** A decision or an answer names what the proposal does not have. */
    IMPORT_ITEM_UNKNOWN(422, "Đề xuất không có mục này");

    private final int status;
    private final String title;

    IntakeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
