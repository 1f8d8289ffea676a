package vn.giaoban.paperwork.papers;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** Why a paper is not made, kept, issued or thrown away. */
public enum PaperProblem implements Problem {
    /** The data hold nothing that this kind of paper could say: nobody is late, nobody is invited. */
    PAPER_WITHOUT_CONTENT(409, "Chưa có nội dung cho văn bản này"),
    /** Marked as issued: it never changes. */
    PAPER_ALREADY_ISSUED(409, "Văn bản đã ban hành"),
    /** A list goes with another paper and has no number of its own. */
    PAPER_NOT_REGISTERED(409, "Loại văn bản không có số riêng"),
    /** Issuing body, year, number and symbol belong to another paper. */
    PAPER_NUMBER_TAKEN(409, "Số và ký hiệu đã được dùng"),
    /** The paper «Kế hoạch» bears the number and day under which the plan was issued. */
    PAPER_NUMBER_OF_PLAN(409, "Số của văn bản phải là số của kế hoạch"),
    /** It names nothing of the plan: every paper would be the same. */
    TEMPLATE_EMPTY(422, "Mẫu không dùng mục nào"),
    /** A violation for each line that names what the kind does not have. */
    TEMPLATE_PLACE_UNKNOWN(422, "Mẫu có mục không dùng được");

    private final int status;
    private final String title;

    PaperProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    Refusal refusal(String detail) {
        return new Refusal(this, detail);
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
